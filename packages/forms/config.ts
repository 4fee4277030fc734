/** The forms chapter of a brand's site.config.ts: what it asks, and who receives it. */
import { z } from 'zod';

/** How an endpoint wants to be told, and how it says that something arrived. */
export const adapters = {
  /** Our own contract: content/forms/contract/openapi.json. */
  contract: { sends: 'json', answer: 'contract' },
  /** Services that take forms as browsers send them, and answer in JSON where it is asked for. */
  urlencoded: { sends: 'urlencoded', answer: 'json' },
  multipart: { sends: 'multipart', answer: 'json' },
  /** Netlify Forms: a post to a page of the site itself, which then is the answer. */
  netlify: { sends: 'urlencoded', answer: 'page' },
} as const;
export type AdapterName = keyof typeof adapters;

/** What stands before the path is written into a policy as it is: a plain host, and no pattern for others. */
function address(error: string) {
  return z.string().regex(/^https:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d+)?\/[^\s?#]*$/, error);
}

const adapterNames = Object.keys(adapters) as [AdapterName, ...AdapterName[]];

export const formsChapter = z
  .strictObject({
    /** Ids of content/forms, in the order in which the footer and the site map list their pages. @example ['contact', 'valuation'] */
    offered: z.array(z.string()).default([]),
    /**
     * Where answers are posted to; `{form}` stands for the id of the form. Absent: nowhere yet. A preview then posts to the
     * inbox of `pnpm start`, and a release is refused.
     * @example 'https://formulaires.villa-rosa.example/{form}'
     */
    endpoint: address('expected an address that begins with https://').optional(),
    /** What the endpoint understands. @example 'urlencoded' */
    adapter: z.enum(adapterNames).default('contract'),
    /** Id in content/facts/processors.yaml of who receives answers: each activity of a form names it. @example 'formulaires-exemple' */
    processor: z.string().optional(),
    /**
     * From whom alerts come, beneath which address their links are answered, and who runs the mail server: the activity of
     * alerts names it. Absent: `pnpm alerts` must be told, and a release that offers alerts is refused.
     * @example { from: 'alertes@villa-rosa.example', links: 'https://formulaires.villa-rosa.example/alertes/', processor: 'courrier-exemple' }
     */
    alerts: z
      .strictObject({
        from: z.email(),
        links: address('expected an address that begins with https:// and ends with /').endsWith(
          '/',
          'expected an address that begins with https:// and ends with /',
        ),
        processor: z.string(),
      })
      .optional(),
  })
  .refine(({ adapter, endpoint }) => adapter !== 'netlify' || endpoint === undefined, {
    path: ['endpoint'],
    error: 'Netlify takes forms on the site itself: it has no endpoint',
  })
  .refine(
    ({ endpoint, adapter, processor }) =>
      (endpoint === undefined && adapter !== 'netlify') || processor !== undefined,
    {
      path: ['processor'],
      error:
        'expected the id of the processor who receives answers, as content/facts/processors.yaml has it',
    },
  );
export type FormsConfig = z.output<typeof formsChapter>;

/** Of a preview whose brand has no endpoint yet: the inbox of `pnpm start`. */
export const inboxPort = 4390;

/** Where the answers to a form go: whole, or a path of the site itself. */
export function endpointOf(
  form: string,
  { endpoint, adapter }: Pick<FormsConfig, 'endpoint' | 'adapter'>,
  inbox: string,
): string | undefined {
  if (adapter === 'netlify') return undefined;
  return (endpoint ?? `${inbox}/{form}`).replace('{form}', form);
}

/** The origins that the forms of a brand are posted to, beside its own. */
export function originsOf(
  { offered, ...config }: Pick<FormsConfig, 'offered' | 'endpoint' | 'adapter'>,
  inbox: string,
): string[] {
  const addresses = offered.flatMap((form) => endpointOf(form, config, inbox) ?? []);
  return [...new Set(addresses.map((address) => new URL(address).origin))];
}
