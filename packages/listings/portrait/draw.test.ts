/** What a drawn picture promises, for every scene and every panorama there is. */
import { describe, expect, test } from 'vitest';
import { drawScene } from './draw.ts';
import { drawPanorama, panoramas } from './panoramas/panorama.ts';
import { sceneName, scenes } from './scene.ts';

const kilobyte = 1024;
/** The most detailed one, a row of quay houses, needs the limit; half of all stay under 13. */
const pictures = [
  ...scenes.map((scene) => ({ name: sceneName(scene), draw: () => drawScene(scene), limit: 28 })),
  ...panoramas.map((name) => ({ name, draw: () => drawPanorama(name), limit: 60 })),
].map((picture) => ({ ...picture, svg: picture.draw() }));

const drawn = pictures.slice(0, scenes.length);

/** Names of the pictures that break a promise: none, or a list that says which. */
const breaking = (broken: (picture: (typeof pictures)[number]) => boolean): string[] =>
  pictures.filter(broken).map(({ name }) => name);

describe('every picture', () => {
  test('is well-formed XML', () => {
    expect(breaking(({ svg }) => !isWellFormed(svg))).toEqual([]);
  });

  test('is the same each time', () => {
    expect(breaking(({ svg, draw }) => svg !== draw())).toEqual([]);
  }, 60_000);

  test('stays under its limit of bytes', () => {
    expect(breaking(({ svg, limit }) => Buffer.byteLength(svg) > limit * kilobyte)).toEqual([]);
  });

  test('has no script, no style, no text and no address but the namespace', () => {
    const forbidden =
      /<(script|style|text|image|use|foreignObject)\b|\s(style|class|href|on\w+)=|https?:(?!\/\/www\.w3\.org\/2000\/svg")/;
    expect(breaking(({ svg }) => forbidden.test(svg))).toEqual([]);
  });

  test('has only numbers that were computed', () => {
    expect(breaking(({ svg }) => /NaN|undefined|Infinity|\de-\d/.test(svg))).toEqual([]);
  });

  test('refers to nothing but its own gradient', () => {
    expect(
      breaking(({ svg }) =>
        [...svg.matchAll(/url\(#([^)]*)\)/g)].some(([, id]) => !svg.includes(`id="${id}"`)),
      ),
    ).toEqual([]);
  });
});

test('two pictures share no id, so that they can stand on one page', () => {
  const ids = pictures.flatMap(({ svg }) =>
    [...svg.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('no two scenes look alike', () => {
  expect(new Set(drawn.map(({ name, svg }) => svg.replaceAll(name, ''))).size).toBe(scenes.length);
});

/** Elements with quoted attributes, closed in order, and nothing between them. */
function isWellFormed(svg: string): boolean {
  const open: string[] = [];
  const rest = svg.replace(
    /<(\/?)([\w:]+)((?:\s[\w:-]+="[^"<&]*")*)(\/?)>/g,
    (_, closing: string, name: string, attributes: string, empty: string) => {
      const names = [...attributes.matchAll(/\s([\w:-]+)=/g)].map(([, attribute]) => attribute);
      if (new Set(names).size < names.length) return 'repeated attribute';
      if (closing) return open.pop() === name ? '' : 'wrong end';
      if (!empty) open.push(name);
      return '';
    },
  );
  return rest === '' && open.length === 0;
}
