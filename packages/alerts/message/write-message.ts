/** What somebody is told: the news, with all that the law wants beside a price, why it comes and how to end it. */
import { formatAdvert } from '@agency/feeds';
import { cardFigures, keyFigures, listingPath, priceOf, type Listing } from '@agency/listings';
import { formatMoney, type Words } from '@agency/ui';
import { isStillTrue, type Item } from '../match.ts';
import type { Alert } from '../read-subscriptions.ts';
import type { UnsentMessage } from '../state/messages.ts';
import { describeSearch } from './describe-search.ts';
import { formatAsked, formatFoot } from './foot.ts';
import { plain, type Content, type Letter, type Link, type ToldAdvert } from './letter.ts';
import { pageOf, writeLink, type Sender } from './sender.ts';
import { writeHtml } from './write-html.ts';
import { writeText } from './write-text.ts';

/** What every message of a brand is written with. */
export interface Stationery {
  sender: Sender;
  words: Readonly<Record<Alert['language'], Words>>;
  /** What is offered, by key. */
  offered: ReadonlyMap<string, Listing>;
  /** Names of communes, by their slugs. */
  towns: ReadonlyMap<string, string>;
  today: string;
  now: Date;
}

/** Beyond these the rest is on the site: a longer message is cut by those who show it. */
const mostTold = 20;

/** Undefined: nothing of it is true any more. */
export function writeNews(
  { id, items, others }: Pick<UnsentMessage, 'id' | 'items' | 'others'>,
  alert: Alert,
  stationery: Stationery,
): Letter | undefined {
  const { sender, offered, today } = stationery;
  const words = stationery.words[alert.language];
  const told = items.flatMap((item) => {
    const listing = offered.get(item.key);
    return listing && isStillTrue(item, listing) ? [{ item, listing }] : [];
  });
  const [first] = told;
  if (!first) return undefined;
  const search = searchOf(alert, stationery);
  const count = told.length + others;
  const more = count - Math.min(told.length, mostTold);
  const subject =
    count === 1
      ? words(`alert-mail.subject.${first.item.what}`, {
          name: plain(formatAdvert(first.listing, words).name),
        })
      : words.count('alert-mail.subject.many', count);
  const unsubscribe = writeLink(sender, 'unsubscribe', alert.id, today);
  const content: Content = {
    language: words.language,
    name: sender.name,
    subject,
    opening: [words('alert-mail.hello'), words('alert-mail.lead')],
    search,
    closing: [],
    adverts: told
      .slice(0, mostTold)
      .map(({ item, listing }) => tellAdvert(item, listing, words, sender)),
    ...(more > 0 && { more: { text: words.count('alert-mail.more', more), url: search.url } }),
    foot: [
      words('alert-mail.why', { day: formatAsked(alert) }),
      { text: words('alert-mail.manage'), url: writeLink(sender, 'manage', alert.id, today) },
      { text: words('alert-mail.unsubscribe'), url: unsubscribe },
      { text: words('listing.fee-schedule'), url: pageOf(sender, '/honoraires/', words.language) },
      words('alert-mail.data', { company: sender.company }),
      ...formatFoot(sender, words),
    ],
  };
  return {
    ...seal(id, alert, content, stationery),
    headers: {
      'Auto-Submitted': 'auto-generated',
      // One press ends it, without a page (RFC 8058); whoever relays the message signs both (§ 4).
      'List-Unsubscribe': `<${unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
}

/** The search that the message is about, in a line, and where it is looked at. */
export function searchOf(alert: Alert, { sender, words, towns }: Stationery): Link {
  return {
    text: plain(describeSearch(alert.wanted, words[alert.language], towns)),
    url: sender.origin + alert.address,
  };
}

export function seal(
  id: string,
  { email }: Alert,
  content: Content,
  { sender, now }: Stationery,
): Omit<Letter, 'headers'> {
  return {
    messageId: `<${id}@${new URL(sender.origin).hostname}>`,
    from: { name: sender.name, address: sender.from },
    to: email,
    date: now,
    subject: content.subject,
    text: writeText(content),
    html: writeHtml(content),
  };
}

function tellAdvert(item: Item, listing: Listing, words: Words, sender: Sender): ToldAdvert {
  const { name, title, price, terms, energy, legal, reference } = formatAdvert(listing, words);
  return {
    news: formatNews(item, listing, words),
    title: plain(title),
    name: plain(name),
    ...(price && { price: plain(price) }),
    terms: [...terms, ...tellCharges(listing, words)].map(plain),
    // Its rooms are in its name.
    figures: cardFigures(listing, words)
      .filter((figure) => !name.includes(figure))
      .map(plain),
    mentions: [...energy, ...legal, reference].map(plain),
    page: {
      text: words('alert-mail.see'),
      url: sender.origin + listingPath(listing, words.language),
    },
  };
}

/** Of premises, what is paid beside the rent (COM-03). */
function tellCharges(listing: Listing, words: Words): string[] {
  const colon = words.language === 'fr' ? '\u202f:' : ':';
  return keyFigures(listing, words)
    .filter(({ name }) => name === 'yearly-charges')
    .map(({ label, value }) => `${label}${colon} ${value}`);
}

function formatNews({ what, before }: Item, listing: Listing, words: Words): string {
  if (what !== 'price' || before === undefined) return words(`alert-mail.${what}`);
  const { transaction } = listing;
  const name =
    transaction === 'rent' ? 'rent' : transaction === 'life-annuity' ? 'lump-sum' : 'price';
  const now = priceOf(listing)?.amount ?? before;
  const money = (value: number) => formatMoney(value, words.language);
  return words(`alert-mail.${name}`, { from: money(before), to: money(now) });
}
