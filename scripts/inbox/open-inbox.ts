/** Opens the inbox of this house: its contract, its brands, its key. */
import { loadContract } from '@agency/forms';
import { serveInbox, type Inbox, type RehearsedFault } from '@agency/inbox';
import { Problem } from '@agency/problem';
import { loadSite, posting } from '@agency/site';
import { loadBrands, root } from '../brands.ts';

interface Request {
  /** 0 takes any free one. */
  port: number;
  /** A file; in memory where it is left out, and gone with the process. */
  store?: string | undefined;
  fail?: RehearsedFault | undefined;
}

export async function openInbox({ port, store, fail }: Request): Promise<Inbox> {
  const contract = loadContract(root);
  if (contract.size === 0) {
    throw new Problem({
      what: 'There is no contract that the inbox could hold to.',
      where: 'content/forms/contract',
      fix: 'Run pnpm contract.',
    });
  }
  const sites = await Promise.all(loadBrands().map((id) => loadSite(root, id)));
  return serveInbox({
    port,
    contract,
    key: posting().key,
    brands: Object.fromEntries(sites.map(({ id, brand }) => [id, [`https://${brand.domain}`]])),
    anyLocalOrigin: true,
    ...(store !== undefined && { store }),
    now: () => new Date(),
    fail,
  });
}
