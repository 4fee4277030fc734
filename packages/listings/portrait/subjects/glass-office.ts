/** Offices behind a glass front: bands of panes between thin floors, a sheltered entrance, young trees. */
import { panel } from '../camera.ts';
import { planeTree } from '../parts/trees.ts';
import { front, right, slab, walls } from '../parts/volume.ts';
import { fill, openLine, polygon, stroke } from '../shapes.ts';
import { boxSpots, castShadow } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { Drawing } from './subject.ts';

export const glassOffice: Drawing = {
  view: ({ storeys }) => ({
    eye: 2.8,
    distance: 50,
    focal: storeys === 4 ? 1850 : 2100,
    horizon: 620,
    centre: 550,
    turn: -0.5,
  }),
  draw(stage) {
    const { scene } = stage;
    const h = scene.storeys * 3.5;
    const box = { x: -10, y: 0, z: 0, w: 20, h, d: 12 };
    return [
      castShadow(stage, boxSpots([-10, 0, 0], 20, h, 12)),
      walls(stage, box, 'concrete'),
      ...Array.from({ length: scene.storeys }, (_, i) => band(stage, box, i)),
      slab(stage, { x: -10.4, y: h, z: -0.4, w: 20.8, h: 0.5, d: 12.8 }, 'white'),
      slab(stage, { x: 1, y: 3, z: -2.4, w: 6, h: 0.25, d: 2.4 }, stage.joinery),
      planeTree(stage, { x: 130, y: 740, h: 300, seed: 10 }),
      planeTree(stage, { x: 290, y: 720, h: 250, seed: 20 }),
    ].join('');
  },
};

function band(stage: Stage, box: Parameters<typeof front>[1], i: number): string {
  const { inks, chance } = stage;
  const [face, side] = [front(stage, box), right(stage, box)];
  const y = i * 3.5 + 0.5;
  const pane = (n: number): string => polygon(panel(face, 0.4 + n * 1.6, y, 1.6, 2.6));
  const all = Array.from({ length: 12 }, (_, n) => n);
  const bright = all.filter((n) => chance(i * 20 + n) < 0.35);
  const mullions = all.map((n) => openLine([face(0.4 + n * 1.6, y), face(0.4 + n * 1.6, y + 2.6)]));
  const sideMullions = Array.from({ length: 8 }, (_, n) =>
    openLine([side(0.4 + n * 1.5, y), side(0.4 + n * 1.5, y + 2.6)]),
  );
  return [
    fill(inks.lit('glass'), polygon(panel(face, 0.4, y, 19.2, 2.6))),
    fill(inks.lamp ?? inks.sky[1], ...bright.map(pane)),
    fill(inks.shade('glass'), polygon(panel(side, 0.4, y, 11.2, 2.6))),
    stroke(inks.lit('metal'), 2.4, mullions),
    stroke(inks.shade('metal'), 2, sideMullions),
    fill(inks.lit('white'), polygon(panel(face, 0, y + 2.6, 20, 0.5, 0.1))),
  ].join('');
}
