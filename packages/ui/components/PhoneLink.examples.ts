/** Telephone numbers as content/facts writes them. */
export const examples = {
  'an office': { phone: '05 36 49 10 01' },
  'a mobile': { phone: '06 39 98 10 01' },
};
