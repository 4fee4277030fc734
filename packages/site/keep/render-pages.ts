/** Renders pages to files. Several threads take from one list, each the next few. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Problem } from '@agency/problem';
import { fileOf } from './kept-site.ts';

export interface PageToRender {
  /** @example '/en/sale/house/' */
  path: string;
  /** Of its route, as Astro names both. */
  route: string;
  component: string;
}

export interface Work {
  pages: readonly PageToRender[];
  /** Of the folder that the files are written to. */
  folder: string;
  /** One number, shared by the threads: the next page that nobody has taken. */
  next: Int32Array;
}

type Render = (page: PageToRender) => Promise<Response>;

const pagesPerTaking = 8;
/** One in so many takings is told. */
const tellEvery = 128;

/** How a page names a picture that Astro should encode and no longer does: it would not for a page that is kept. */
const astroPicture = '/_image?';

/** Renders until the list is empty. Rejects with an error that names the page. */
export async function renderPages(
  { pages, folder, next }: Work,
  render: Render,
  tell: (taken: number) => void = () => {},
): Promise<void> {
  for (let taking = 1; ; taking += 1) {
    const first = Atomics.add(next, 0, pagesPerTaking);
    if (first >= pages.length) return;
    if (taking % tellEvery === 0) tell(first);
    try {
      for (const page of pages.slice(first, first + pagesPerTaking)) {
        await renderPage(page, folder, render);
      }
    } catch (error) {
      // The other threads find nothing left to do.
      Atomics.store(next, 0, pages.length);
      throw error;
    }
  }
}

async function renderPage(page: PageToRender, folder: string, render: Render): Promise<void> {
  const body = await read(page, render);
  if (body.includes(astroPicture)) {
    throw failed(page, 'A page with a cacheKey shows a picture that Astro encodes.');
  }
  const file = join(folder, fileOf(page.path));
  // Its own thread waits for nobody: synchronous is several times quicker. No other page may lie there.
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, body, { flag: 'wx' });
}

async function read(page: PageToRender, render: Render): Promise<Buffer> {
  const response = await render(page).catch((cause: unknown) => {
    throw new Error(`${page.path} cannot be rendered.`, { cause });
  });
  if (!response.ok) throw failed(page, `It answered with ${response.status}.`);
  return Buffer.from(await response.arrayBuffer());
}

function failed({ path, component }: PageToRender, what: string): Problem {
  return new Problem({
    what: `${path} cannot be rendered. ${what}`,
    where: component,
    fix: 'Mend the page, or leave out its cacheKey in getStaticPaths: Astro then renders it itself.',
  });
}
