/** The map beside the results when it is near: areas instead of towns, and the listings of one of them below it. */
import type { Spot } from '@agency/map/browser/clusters.ts';
import type { Choice, Move } from '@agency/map/browser/listing-map.ts';
import type { ListingSearch, Lying } from '@agency/search/browser/listing-search.ts';
import { loadAreas, type AreaIndex } from '@agency/search/browser/load-areas.ts';
import { make, readWords } from '@agency/search/browser/texts.ts';
import { formatNumber } from '@agency/ui';
import { createPanel } from './area-panel.ts';
import { fallApart, lotOf, townOf, type Lot, type Near, type Places } from './area-spots.ts';

interface Surroundings {
  search: ListingSearch;
  box: HTMLElement;
  /** Those of today. */
  placesNow: () => Places;
  /** Called when there is something else to show. */
  change: () => void;
}

export interface Areas {
  /** What is to be shown of these spots of towns, while the map lies so. */
  lay(towns: readonly Spot[], lying: Lying, move: Move): Near;
  /** Something else was found. */
  follow(lying: Lying): void;
  /** Whether what was chosen is an area. */
  choose(choice: Choice, lying: Lying): boolean;
}

export function openAreas({ search, box, placesNow, change }: Surroundings): Areas {
  const { language = 'fr', perPage } = search.dataset;
  const words = readWords(search.dataset['words'], language);
  const sides = words('map.sides').split(', ');
  const said = make('p', '', { class: 'small soft', role: 'status' });
  box.append(said);
  const panel = createPanel(box, {
    words,
    cardsOf: (rows) => search.cardsOf(rows),
    leave: () => close(),
  });
  /** Of which index areas were asked for last, and what came. */
  let asked: { facets?: Lying['index']['facets']; areas?: AreaIndex | undefined } = {};
  /** What the panel shows. */
  let open: ReadonlySet<Lot> = new Set();
  let shown = '';

  const areasOf = ({ index }: Lying) => (asked.facets === index.facets ? asked.areas : undefined);

  async function load({ index }: Lying): Promise<void> {
    const { areas: path } = search.dataset;
    const { facets } = index;
    if (!path || asked.facets === facets) return;
    asked = { facets };
    try {
      const areas = await loadAreas(path, index);
      if (asked.facets !== facets) return;
      asked = { facets, areas };
      change();
    } catch {
      // Not reached: it is asked for again when the map is moved.
      if (asked.facets === facets) asked = {};
    }
  }

  function close(reason = ''): void {
    open = new Set();
    said.textContent = reason;
    panel.close();
    change();
  }

  /** The rows of the panel, as the list sorts them. */
  function rowsOf({ found, sort, index }: Lying, areas: AreaIndex): Uint32Array {
    return found.page(sort, 0, found.count).filter((row) => open.has(lotOf(row, { areas, index })));
  }

  function show(lying: Lying, areas: AreaIndex, rows: Uint32Array): void {
    shown = rows.join();
    const most = Number(perPage);
    const rest = rows.length - most;
    const grounds = { areas, index: lying.index };
    const slugs = new Set([...open].map((lot) => townOf(lot, grounds)));
    panel.show({
      title: tellTitle(rows.length, [...open], [...slugs]),
      rows: rows.subarray(0, most),
      rest: rest > 0 ? words.count('map.rest', rest) : '',
      ways: lying.towns.flatMap(({ slug, count }) => {
        const isAll = lying.chosen.length === 1 && lying.chosen[0] === slug;
        if (isAll || !slugs.has(slug)) return [];
        const go = () => {
          close();
          search.chooseTowns([slug]);
        };
        return [{ text: tell('map.town', count, placesNow()[slug]?.name), go }];
      }),
    });
  }

  function tellTitle(count: number, lots: readonly Lot[], slugs: readonly string[]): string {
    if (lots.every((lot) => lot > 0)) return words.count('map.here', count);
    return lots.some((lot) => lot > 0) || slugs.length > 1
      ? words.count('map.there', count)
      : tell('map.spot', count, alone(placesNow()[slugs[0] ?? '']?.name ?? ''));
  }

  function tell(key: string, count: number, place = ''): string {
    const values = { place, count: formatNumber(count, language) };
    return words(`${key}.${count === 1 ? 'one' : 'other'}`, values);
  }

  function alone(town: string): string {
    return words('map.alone', { town });
  }

  return {
    lay: (towns, lying, { bounds }) => {
      void load(lying);
      const areas = areasOf(lying);
      if (!areas) return { spots: towns, circles: [] };
      const grounds = { rows: lying.found.rows, index: lying.index, areas, places: placesNow() };
      const area = (town: string, side: number) =>
        words('map.area', { town, side: sides[side] ?? '' });
      return fallApart(towns, grounds, { bounds, open }, { area, alone });
    },
    follow: (lying) => {
      if (!panel.isOpen) return;
      const areas = areasOf(lying);
      if (!areas) return close(words('map.renewed'));
      const rows = rowsOf(lying, areas);
      if (rows.length === 0) return close(words('map.emptied'));
      if (rows.join() === shown) return;
      show(lying, areas, rows);
      said.textContent = words.count('map.followed', rows.length);
    },
    choose: ({ ids, insee, isTight }, lying) => {
      const areas = areasOf(lying);
      const lots = ids.map(Number);
      if (!areas || insee || lots.some(Number.isNaN) || (lots.length > 1 && !isTight)) return false;
      if (lots.length === open.size && lots.every((lot) => open.has(lot))) {
        close();
        return true;
      }
      open = new Set(lots);
      said.textContent = '';
      show(lying, areas, rowsOf(lying, areas));
      panel.enter();
      change();
      return true;
    },
  };
}
