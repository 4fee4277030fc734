/** What a telephone needs to put the site on its home screen. */
import type { APIRoute } from 'astro';
import { iconSizes } from '../icons.ts';
import { site } from '../house.ts';

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: site.brand.name,
      lang: 'fr',
      start_url: '/',
      display: 'browser',
      theme_color: site.brand.theme.color,
      background_color: site.brand.theme.background,
      icons: iconSizes.map((size) => ({
        src: `/images/icons/${size}.png`,
        sizes: `${size}x${size}`,
        type: 'image/png',
      })),
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
