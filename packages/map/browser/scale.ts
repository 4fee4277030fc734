/** The scale bar: a round distance that is at most so long on the screen. Pure. */

/** Kilometres. */
const lengths = [100, 50, 20, 10, 5, 2];

/** Units of the plane to a kilometre. */
const kilometre = 100;

/** CSS pixels. */
const longest = 130;

/**
 * @param unit Units of the plane to a CSS pixel.
 * @example chooseScale(10) // { text: '10 km', width: 100 }
 */
export function chooseScale(unit: number): { text: string; width: number } {
  const length = lengths.find((each) => (each * kilometre) / unit <= longest) ?? 1;
  return { text: `${length} km`, width: (length * kilometre) / unit };
}
