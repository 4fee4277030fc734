/** What every page may ask for, loaded once a build: the site, the facts, the words, the listings. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { posting, release, root, sisters, site, today } from 'virtual:agency';
import { loadCopy, type Language } from '@agency/brand';
import { loadComplementTexts } from '@agency/complements';
import { chooseUse } from '@agency/consent';
import { originsOf } from '@agency/forms';
import { loadFacts, type Office } from '@agency/facts';
import { createSimilar, isSample, sortListings, type Listing, type Sought } from '@agency/listings';
import { createWords, once } from '@agency/ui';
import { findElsewhere } from './canonical.ts';
import { listContentFiles } from './content-files.ts';
import { originOf } from './origin.ts';
import { createShows } from './load-sisters.ts';
import { loadShown } from './shown.ts';
import { createStories } from './stories.ts';

export { code, consent, posting, release, root, site, tiles, today } from 'virtual:agency';

export const facts = loadFacts(root);

const origin = originOf(site);

/** The whole address of a path of this site. Joined, not parsed: every page asks for a dozen. */
export function absolute(path: string): string {
  return origin + path;
}

/** The same as people write it. @example 'villa-rosa.example/cookies/' */
export function addressOnPaper(path: string): string {
  return absolute(path).replace('https://', '');
}

/** The brand's offices in the order of its configuration, and who works there. */
export const brandOffices = site.brand.offices.flatMap((id) =>
  facts.offices.filter((office) => office.id === id),
);
export const brandPeople = brandOffices.flatMap(({ id }) =>
  facts.people.filter((person) => person.office === id),
);

/** What of the registry of trackers the brand uses. */
export const use = chooseUse(facts.registry, {
  id: site.id,
  domain: site.brand.domain,
  consent: site.consent,
});

const copy = loadCopy(root, site.id);

/** The texts of a topic as a script in the page wants them, by key. */
export function browserWordsOf(
  topic: string,
  language: Language,
): Readonly<Record<string, string>> {
  const own = [...copy[language]].filter(([key]) => key.startsWith(`${topic}.`));
  return Object.fromEntries(own.map(([key, text]) => [key.slice(topic.length + 1), text]));
}

/** The short texts of the brand in a language. */
export const wordsIn = once((language: Language) => createWords(language, copy[language]));

const shown = await loadShown(site, facts, { root, today, release });

/** What is on offer: lists, cards, feeds and exports show these alone. */
export const listings = sortListings(shown.listings);

/** `closed`: under offer, sold or let. `withdrawn`: gone from the feed. `suspended`: off the site for now. `exportedOn`: the feed's own day. */
export const { closed, withdrawn, suspended, exportedOn } = shown;

/** Those of which another brand's page is canonical: its origin, by the key of the listing. */
export const elsewhere = findElsewhere(
  sisters,
  [...listings, ...closed],
  createShows(facts, { root, today, release }),
);

/** The longer text of a listing, where somebody wrote one. */
export const findStory = createStories(shown.complements, loadComplementTexts(root));

/** What the pages of its forms may post to, beside the site itself. */
export const endpoints = originsOf(site.forms, posting.inbox);

/** True while anything shown is made up: every page then says so. */
export const showsSamples = listings.some(isSample) || brandOffices.some(({ sample }) => sample);

/** The office that shows a listing: the one of its town, else the one that looks after it, else the brand's first. */
export function officeOf({ place }: Listing): Office | undefined {
  return (
    brandOffices.find(({ town }) => town === place.town) ??
    brandOffices.find(({ serves }) => serves.includes(place.postcode)) ??
    brandOffices[0]
  );
}

const findSimilar = createSimilar(listings);

/** Three that resemble a listing. Found once: its page in each language shows the same. */
export const similarTo = once((listing: Sought) => findSimilar(listing, 3));

/**
 * Part of every cache key: changes when any text or fact changes, and when the notice that every page bears comes or
 * goes. Listings and their stories are not in it, they are keyed one by one; the day, the brand and the code are in the
 * fingerprint of the bundle (see keep/).
 */
export const contentStamp = stampOf([
  showsSamples,
  exportedOn,
  // With their names, which say whose words they are and from when on.
  ...listContentFiles(root).map((file) => [relative(root, file), readFileSync(file, 'utf8')]),
]);

/** Changes when anything of the listing changes. Made once: a listing is shown on a dozen pages. */
export const listingStamp = once((listing: Listing) => stampOf(listing));

/** A short fingerprint of anything that can be written as JSON. */
export function stampOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);
}
