/** Where a page leads that has to do with a form: prefilled with what it is about, never with who somebody is. */
import { kindSlugs, purposeOf, shelfPath, type Listing, type Withdrawn } from '@agency/listings';
import { emptySearch, formatQuery } from '@agency/search';
import { alertHref } from '@agency/search/browser/alert-href.ts';
import { localise, slugify, type Words } from '@agency/ui';
import { findForm, findFormAbout } from './forms.ts';
import { contactPath, type Link } from './navigation.ts';

/** Anchor of the form on the page of a listing. */
export const enquiryAnchor = 'demande';

/** To be told of a search; undefined where the brand offers no alerts. */
export function alertLink(words: Words): Link | undefined {
  const { path } = findFormAbout('search') ?? {};
  return path === undefined
    ? undefined
    : { name: words('ask.alert'), href: localise(path, words.language) };
}

/** To be told of what resembles a listing that is no longer on offer. */
export function similarAlertLink(
  { kind, place, transaction }: Listing | Withdrawn,
  words: Words,
): Link | undefined {
  const link = alertLink(words);
  const purpose = purposeOf[transaction];
  const query = formatQuery({
    ...emptySearch(purpose),
    chosen: { kind: [kindSlugs[kind]], town: [slugify(place.town)] },
  });
  return (
    link && { ...link, href: alertHref(link.href, shelfPath({ purpose }, words.language) + query) }
  );
}

/** To have somebody look: the brand’s own form for it, or else a message. */
export function askLink(words: Words): Link {
  const path = findForm('business-search')?.path;
  return {
    name: words(path ? 'ask.search-for-us' : 'ask.write'),
    href: localise(path ?? contactPath, words.language),
  };
}
