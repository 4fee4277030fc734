/** What a new brand still lacks: its preview is built all the same, a release is refused. */
import type { ProblemDetails } from '@agency/problem';
import type { Site } from './config.ts';

/** Top-level domain that no one can own (RFC 2606): what `pnpm new brand` writes. */
const reservedDomain = '.example';

/** Id in content/forms of the form that asks to be told of a search. */
const alertForm = 'alert';

/** Whether anybody knows yet where the brand will live. */
export function hasDomain({ brand }: { brand: Pick<Site['brand'], 'domain'> }): boolean {
  return !brand.domain.endsWith(reservedDomain);
}

export function findGaps(site: Site): ProblemDetails[] {
  const { brand, slots, id } = site;
  const where = `sites/${id}/site.config.ts`;
  const gaps: Array<ProblemDetails | false | undefined> = [
    !hasDomain(site) && {
      what: `The domain of ${brand.name} is not known.`,
      where,
      fix: 'Write the host of the site in brand.domain.',
    },
    brand.tagline.fr === brand.name && {
      what: `${brand.name} has no tagline.`,
      where,
      fix: 'Say in one line what the brand is for, in brand.tagline.fr and brand.tagline.en.',
    },
    !slots.Logo && {
      what: `${brand.name} has no logo: its name stands for it.`,
      where,
      fix: 'Draw components/Logo.astro and name it in slots.Logo; draw public/favicon.svg too.',
    },
    site.listings.take.length === 0 && {
      what: `${brand.name} takes no listings.`,
      where,
      fix: 'Name the agencies of the feed that are its own in listings.take.',
    },
    site.forms.offered.length > 0 &&
      site.forms.endpoint === undefined &&
      site.forms.adapter !== 'netlify' && {
        what: `Nobody receives the forms of ${brand.name}.`,
        where,
        fix: 'Write where they are posted to in forms.endpoint, and who runs it in forms.processor.',
      },
    site.forms.offered.includes(alertForm) &&
      site.forms.alerts === undefined && {
        what: `${brand.name} offers alerts, and nobody sends them.`,
        where,
        fix: 'Write from whom they come, where their links lead and who sends them in forms.alerts, or offer none.',
      },
    ...Object.entries(site.consent.vendors).map(
      ([vendor, { sample }]) =>
        sample && {
          what: `The account of ${brand.name} at ${vendor} is made up.`,
          where,
          fix: 'Write the real one in consent.vendors and remove "sample: true", or remove the vendor.',
        },
    ),
  ];
  return gaps.filter((gap) => gap !== undefined && gap !== false);
}
