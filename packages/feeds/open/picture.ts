/** Pictures that come with a feed. */

export interface Pictures {
  folder: string;
  /** In small letters: feeds name a picture in any case. */
  names: ReadonlySet<string>;
}

/** By its name: the formats of the specification (JPG, GIF, PNG, BMP), and WebP, which software sends as well. */
export function isPicture(name: string): boolean {
  return /\.(jpe?g|png|gif|bmp|webp)$/i.test(name);
}
