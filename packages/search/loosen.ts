/** A search without one of its conditions. */
import type { Bound, FigureName, FacetName, Search } from './criteria.ts';
import type { Loosened } from './find.ts';
import { wordsOf } from './words-of.ts';

export function loosen(
  search: Search,
  { subject, value }: Pick<Loosened, 'subject' | 'value'>,
): Search {
  const { chosen, ranges } = search;
  if (subject === 'text') {
    const kept = wordsOf(search.text).filter((word) => word !== value);
    return { ...search, text: kept.join(' ') };
  }
  if (subject === 'place') {
    return { ...search, around: false, chosen: { ...chosen, town: [], district: [] } };
  }
  const [figure, bound] = subject.split('-') as [FigureName, Bound | undefined];
  if (bound) {
    const { [bound]: _, ...range } = ranges[figure] ?? {};
    return { ...search, ranges: { ...ranges, [figure]: range } };
  }
  const facet = subject as FacetName;
  const kept = value === undefined ? [] : (chosen[facet] ?? []).filter((each) => each !== value);
  return { ...search, chosen: { ...chosen, [facet]: kept } };
}
