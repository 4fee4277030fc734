/** What crawlers may read: all of it. A preview says noindex on each page instead, which a crawler must be able to read. */
import type { APIRoute } from 'astro';
import { release } from '../house.ts';

export const GET: APIRoute = ({ site }) => {
  const map = release ? `\nSitemap: ${new URL('/sitemap-index.xml', site)}\n` : '';
  return new Response(`User-agent: *\nDisallow:\n${map}`);
};
