/** Where the header and the footer lead. */
import { purposeSlugs, type Purpose } from '@agency/listings';
import { documents } from '@agency/legal';
import { localise, type Words } from '@agency/ui';
import type { Destination } from '@agency/brand';
import { chooseLanguage } from '@agency/facts';
import { findForm, offeredForms } from './forms.ts';
import { consent, site } from './house.ts';

export interface Link {
  name: string;
  href: string;
  /** Empty: opens the choices about trackers in place of following the link, where scripts run. */
  opens?: '' | undefined;
}

/** Where the offices are, and the form of the same name. */
export const contactPath = '/contact/';

const pagePaths: Readonly<Partial<Record<Destination, string>>> = {
  places: '/lieux/',
  offices: '/agences/',
  fees: '/honoraires/',
  contact: contactPath,
};

/** The address in French of an entry of the header: a page, a form, a door to listings. */
function destinationPath(destination: Destination): string {
  const path = pagePaths[destination] ?? findForm(destination)?.path;
  return path ?? `/${purposeSlugs[destination as Purpose]}/`;
}

export function headerLinks(words: Words): Link[] {
  return site.navigation.map((destination) => ({
    name: words(`navigation.${destination}`),
    href: localise(destinationPath(destination), words.language),
  }));
}

/** The pages of its forms, but those that the header leads to. */
export function formLinks(words: Words): Link[] {
  const shown = new Set(headerLinks(words).map(({ href }) => href));
  return offeredForms
    .flatMap(({ path, title }) =>
      path === undefined
        ? []
        : [{ name: chooseLanguage(title, words.language), href: localise(path, words.language) }],
    )
    .filter(({ href }) => !shown.has(href));
}

/** The documents are one click away from every page (ML-11), and so is a change of mind about trackers (CK-04). */
export function footerLinks(words: Words): Link[] {
  return [
    { name: words('navigation.fees'), href: localise('/honoraires/', words.language) },
    ...documents.map((document) => ({
      name: words(`document.${document}`),
      href: localise(`/${document}/`, words.language),
    })),
    {
      name: words('consent.manage'),
      href: localise('/cookies/#choix', words.language),
      opens: consent.gates[words.language] && '',
    },
    { name: words('navigation.site-map'), href: localise('/plan-du-site/', words.language) },
  ];
}
