import { expect, test } from 'vitest';
import { style } from './style.ts';

/** The colours of the two palettes, by name. */
const palettes = [...style.matchAll(/--ink:[^}]*/g)].map(
  ([block]) =>
    new Map(
      [...block.matchAll(/--([a-z]+): (#[0-9a-f]+)/g)].map(([, name = '', hex = '']) => [
        name,
        hex,
      ]),
    ),
);

const pairs = ['ink', 'soft', 'link', 'mend', 'forbidden', 'confirm', 'look'].flatMap((ink) =>
  ['ground', 'panel'].map((ground) => [ink, ground] as const),
);

test.each(pairs)('%s is legible on %s, by day and by night', (ink, ground) => {
  expect(palettes).toHaveLength(2);
  for (const palette of palettes) {
    const ratio = contrast(palette.get(ink) ?? '', palette.get(ground) ?? '');
    expect(ratio).toBeGreaterThanOrEqual(4.5);
  }
});

/** Source: WCAG 2.2, relative luminance. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
