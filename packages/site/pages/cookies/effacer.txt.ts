/** Fetched when consent is withdrawn: the server’s answer has the browser erase the cookies that no script can. */
import type { APIRoute } from 'astro';

export const GET: APIRoute = () => new Response('Les cookies de ce site sont effacés.\n');
