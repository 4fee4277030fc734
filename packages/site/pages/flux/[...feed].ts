/** The feeds of the listings: RSS, Atom and JSON Feed of the portfolio and of every page of it, and the file for Kyero. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { listFeedFiles, writeFeed, type FeedProps } from '../../feed-files.ts';

export const getStaticPaths = listFeedFiles satisfies GetStaticPaths;

export const GET: APIRoute<FeedProps> = ({ props }) => new Response(writeFeed(props));
