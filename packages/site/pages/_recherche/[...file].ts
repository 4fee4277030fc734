/** The files that the search loads. Cards are drawn by the brand's own component, as everywhere. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import SearchCards from '../../components/SearchCards.astro';
import { listSearchFiles, type SearchFileProps } from '../../search-files.ts';

export const getStaticPaths = listSearchFiles satisfies GetStaticPaths;

const container = AstroContainer.create();

export const GET: APIRoute<SearchFileProps> = async ({ props }) => {
  if (props.bytes) return new Response(new Uint8Array(props.bytes));
  const { shown: listings, among, language } = props;
  const html = await (
    await container
  ).renderToString(SearchCards, {
    props: { listings, among, language },
  });
  return new Response(html.replace(/\s+/g, ' '), { headers: { 'content-type': 'text/html' } });
};
