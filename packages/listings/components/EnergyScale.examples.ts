/** Both scales, at both ends, with figures and without. */
export const examples = {
  'the best, with figures': { scale: 'energy', letter: 'A', value: 48, final: 40 },
  'the worst, without': { scale: 'energy', letter: 'G' },
  climate: { scale: 'climate', letter: 'D', value: 31 },
};
