/** What a site answers beside its files: pages that are gone, addresses that moved, pages kept from search engines. */
import { z } from 'zod';
import { isLongLived } from './headers.ts';
import { listForms } from './nearest.ts';

const pageAddress = z
  .string()
  .max(400)
  .regex(/^(\/[a-z0-9-]+)+\/$/, {
    error: 'must be the address of a page, such as /annonces/maison-ascain-k3f9x2q/',
  });

/**
 * An address of any site that ever was: capitals, accents, file names; written plain or percent-encoded. A star and
 * a name that begins with a colon stand for any name in Netlify's redirects, and we know of no way to escape them.
 *
 * @see https://docs.netlify.com/manage/routing/redirects/redirect-options/
 */
const oldAddress = z
  .string()
  .transform(decodeAddress)
  .pipe(
    z
      .string()
      .max(400)
      .regex(/^\/[^\p{Cc}"\\{}`$?#*]*$/u, {
        error:
          'must be a path without query: it begins with / and holds no quote, brace, star or sign of dollar',
      })
      .regex(/^\P{Cs}*$/u, {
        error: 'must be whole characters: half of a surrogate pair has no encoding',
      })
      .refine((address) => !/\/[/.:]/.test(address) && !isLongLived(address), {
        error:
          'must be a path that the site could answer: no //, no name that begins with a dot or a colon, no asset',
      }),
  );

const newAddress = z
  .string()
  .max(400)
  .regex(/^(\/|https:\/\/[\w.-]+\/)([\w.~%/-]*[\w~%/-])?$/, {
    error: 'must be a path or an https address without query, percent-encoded',
  });

const nearestSchema = z.strictObject({
  /** Where a form without JavaScript asks for listings; in other languages beneath their code. @example '/trouver/' */
  form: pageAddress,
  /**
   * The pages of listings that it may lead to: the first page of each purpose, kind and town, in the first language.
   * They are there in every language.
   */
  pages: z.array(
    z
      .string()
      .max(400)
      .regex(/^(\/[a-z0-9-]+){1,3}\/$/, {
        error:
          'must be a page of listings: /purpose/, /purpose/kind/, /purpose/town/ or /purpose/kind/town/',
      }),
  ),
});

const movedSchema = z.strictObject({
  /** The address that was, with or without its last slash: both lead on. @example '/Annonces/detail-412.html' */
  from: oldAddress,
  /** Where it lies now; the query that was asked for is kept. @example '/annonces/maison-ascain-k3f9x2q/' */
  to: newAddress,
  /** Both are for good: 301 for an address of a former site, 308 for one of ours. */
  status: z.literal([301, 308]),
});

export const answersSchema = z
  .strictObject({
    /** Without www; www leads to it. @example 'villa-rosa.example' */
    domain: z.string().regex(/^([a-z0-9-]+\.)+[a-z0-9-]+$/, { error: 'must be a domain' }),
    /** A preview asks search engines to stay away from every page. */
    preview: z.boolean(),
    /** The Content-Security-Policy of every answer. @example "default-src 'none'; script-src 'self'" */
    policy: z.string().regex(/^[\w '":;*./=+-]+$/, { error: 'must be a Content-Security-Policy' }),
    /** The first lies at the root, the others beneath their code. @example ['fr', 'en'] */
    languages: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
    /** Pages that are answered with status 410: they lie in the site at that address. */
    gone: z.array(pageAddress),
    /** Pages that are answered with status 404 and may come back: they lie in the site at that address. */
    suspended: z.array(pageAddress),
    moved: z.array(movedSchema),
    /** Pages that are answered as ever, and kept from search engines. */
    noindex: z.array(pageAddress),
    nearest: nearestSchema,
  })
  .superRefine(({ gone, suspended, moved, ...site }, context) => {
    const absent = new Set([...gone, ...suspended]);
    const forms = new Set(listForms(site).map(({ form }) => form));
    const goneAddresses = new Set(gone);
    for (const [index, page] of suspended.entries()) {
      const [path, message] = [['suspended', index], 'is gone as well'];
      if (goneAddresses.has(page)) context.addIssue({ code: 'custom', path, message, input: page });
    }
    const targets = new Map<string, string>();
    for (const [index, { from, to }] of moved.entries()) {
      const fault = (message: string) =>
        context.addIssue({ code: 'custom', path: ['moved', index, 'from'], message, input: from });
      const [key] = bothForms(from);
      if (targets.has(key)) fault('has moved twice');
      if (bothForms(from).some((form) => absent.has(form))) {
        fault('has moved, and is gone or suspended');
      }
      if (bothForms(from).some((form) => forms.has(form))) {
        fault('has moved, and is where the form is sent');
      }
      targets.set(key, to);
    }
    for (const [index, { from }] of moved.entries()) {
      if (leadsToItself(from, targets)) {
        const message = 'leads back to itself';
        context.addIssue({ code: 'custom', path: ['moved', index, 'to'], message, input: from });
      }
    }
  });

/** The one account from which every server is told what to answer. */
export type Answers = z.output<typeof answersSchema>;

/** An address with and without its last slash; the first is the same for both. */
export function bothForms(address: string): [string, string] {
  const bare = address.replace(/\/+$/, '');
  return [bare || '/', `${bare}/`];
}

function leadsToItself(from: string, targets: ReadonlyMap<string, string>): boolean {
  const [start] = bothForms(from);
  const seen = new Set<string>();
  for (let key: string | undefined = start; key !== undefined && !seen.has(key);) {
    seen.add(key);
    const to: string | undefined = targets.get(key);
    key = to && bothForms(decodeAddress(to))[0];
    if (key === start) return true;
  }
  return false;
}

function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
