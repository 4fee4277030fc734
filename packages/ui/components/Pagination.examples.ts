/** Lists of one page, at both ends, and of many pages. */
const hrefOf = (page: number) => (page === 1 ? '/vente/' : `/vente/page-${page}/`);

export const examples = {
  'a single page': { current: 1, last: 1, hrefOf },
  'the first of two': { current: 1, last: 2, hrefOf },
  'the last of forty': { current: 40, last: 40, hrefOf },
};
