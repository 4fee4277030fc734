/** What the gate fetches: banner, choices, and what wakes a vendor. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { consent } from '../../house.ts';

export const getStaticPaths = (() =>
  Object.entries(consent.files).map(([file, content]) => ({
    params: { file },
    props: { content },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ content: string }> = ({ props }) =>
  new Response(props.content, { headers: { 'content-type': 'text/javascript' } });
