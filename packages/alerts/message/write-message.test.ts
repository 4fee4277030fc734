import { readToken } from '@agency/forms';
import type { Listing } from '@agency/listings';
import { arbitraryListing } from '@agency/listings/fixtures/arbitrary-listing.ts';
import { dueOnPage } from '@agency/listings/fixtures/due.ts';
import {
  findUnsupported,
  readPrice,
  readStatements,
} from '@agency/listings/fixtures/statements.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAlert, subscriptionId } from '../fixtures/alerts.ts';
import { house } from '../fixtures/listings.ts';
import { sender, stationery } from '../fixtures/stationery.ts';
import type { What } from '../find-events.ts';
import type { Item } from '../match.ts';
import type { Letter } from './letter.ts';
import { writeNews } from './write-message.ts';

const item = ({ key, transaction }: Listing, what: What = 'new', before?: number): Item => ({
  key,
  what,
  deal: transaction,
  at: '2026-11-28T06:00:00Z',
  ...(before !== undefined && { before }),
});

function write(
  listings: readonly Listing[],
  { items = listings.map((each) => item(each)), alert = readAlert(1), others = 0 } = {},
): Letter {
  const letter = writeNews({ id: 'a1', items, others }, alert, stationery(listings));
  if (!letter) throw new Error('Nothing to tell.');
  return letter;
}

const anchorsOf = ({ html }: Letter) => [...html.matchAll(/href="([^"]*)"/g)].map(([, url]) => url);

test('the text of a message with a new home and a lower price is this one', () => {
  const listings = [house(1), house(2, { amount: 430_000 })];
  const items = [item(house(1)), item(house(2), 'price', 450_000)];
  const alert = readAlert(1, {
    search: '/vente/?type=maison&ville=came&autour=oui&prix-max=500000',
  });
  expect(write(listings, { items, alert }).text).toMatchInlineSnapshot(`
    "Bonjour,

    Voici du nouveau pour votre recherche :

    Maisons à vendre · Came · communes voisines · jusqu’à 500 000 €
    https://villa-rosa.example/vente/?type=maison&ville=came&autour=oui&prix-max=500000

    * Nouvelle annonce
    Maison nº 1
    Maison 5 pièces, Came
    120 m²
    450 000 €
    Honoraires à la charge du vendeur
    Consommation d’énergie (DPE) : Classe D
    Émissions de gaz à effet de serre (GES) : Classe B
    Les informations sur les risques auxquels ce bien est exposé sont disponibles sur le site Géorisques : www.georisques.gouv.fr
    Réf. RV_1
    Voir l’annonce
    https://villa-rosa.example/annonces/maison-came-a000001/

    * Prix baissé de 450 000 € à 430 000 €
    Maison nº 2
    Maison 5 pièces, Came
    120 m²
    430 000 €
    Honoraires à la charge du vendeur
    Consommation d’énergie (DPE) : Classe D
    Émissions de gaz à effet de serre (GES) : Classe B
    Les informations sur les risques auxquels ce bien est exposé sont disponibles sur le site Géorisques : www.georisques.gouv.fr
    Réf. RV_2
    Voir l’annonce
    https://villa-rosa.example/annonces/maison-came-a000002/

    ----------------------------------------
    Vous recevez ce message parce que vous avez demandé cette alerte le 3 novembre 2026.

    Changer la fréquence de ces messages
    https://formulaires.villa-rosa.example/alertes/gerer?jeton=00000000-0000-4000-8000-000000000001.2026-11-28.q5-x17h4Dm9NqKIfvY9Z3Q

    Ne plus recevoir cette alerte
    https://formulaires.villa-rosa.example/alertes/desinscription?jeton=00000000-0000-4000-8000-000000000001.2026-11-28.PzxQKbnBBnC6j_DtXSGBhQ

    Voir nos honoraires
    https://villa-rosa.example/honoraires/

    MAISON ROSA traite votre adresse électronique et vos critères pour vous envoyer cette alerte, que vous arrêtez quand vous voulez.

    Vos données et vos droits
    https://villa-rosa.example/confidentialite/

    Villa Rosa – MAISON ROSA, SARL, ZA des Platanes, 64990 Mouguerre. RCS Bayonne.
    "
  `);
});

test('an English message is English, links included', () => {
  const listings = [house(1, { amount: 430_000 })];
  const items = [item(house(1), 'price', 450_000)];
  const alert = readAlert(1, { language: 'en', search: '/en/vente/?type=maison&dpe=d' });
  const letter = write(listings, { items, alert });
  expect(letter.subject).toBe('Price reduced: House 5 rooms, Came');
  expect(letter.text).toContain('Price reduced from €450,000 to €430,000');
  expect(letter.text).toContain('https://villa-rosa.example/en/annonces/maison-came-a000001/');
  expect(letter.text).toContain('https://villa-rosa.example/en/vente/?type=maison&dpe=d');
});

test('the subject of one home names it, and of several says how many', () => {
  expect(write([house(1)]).subject).toBe('Nouveau\u202f: Maison 5 pièces, Came');
  expect(write([house(1), house(2)]).subject).toBe('2 annonces pour votre recherche');
});

test('what is no longer offered, or has become dearer again, is left out', () => {
  const listings = [house(1), house(2, { amount: 460_000 })];
  const items = [item(house(1)), item(house(2), 'price', 450_000), item(house(3))];
  expect(write(listings, { items }).subject).toContain('Maison 5 pièces, Came');
  expect(
    writeNews({ id: 'a1', items: items.slice(1), others: 0 }, readAlert(1), stationery(listings)),
  ).toBe(undefined);
});

test('a lower rent and a lower lump sum are called so', () => {
  const euros = (amount: number) => ({ amount, currency: 'EUR' as const });
  const rented = house(1, { transaction: 'rent', rent: { monthly: euros(900) } });
  const annuity = house(2, { transaction: 'life-annuity', annuity: { monthly: euros(700) } });
  const items = [item(rented, 'price', 950), item(annuity, 'price', 460_000)];
  const { text } = write([rented, annuity], { items });
  expect(text).toContain('Loyer baissé de 950\u00a0€ à 900\u00a0€');
  expect(text).toContain('Bouquet baissé de 460\u202f000\u00a0€ à 450\u202f000\u00a0€');
});

test('twenty are told, and where the others are', () => {
  const letter = write(Array.from({ length: 32 }, (_, index) => house(index)));
  expect(letter.subject).toBe('32 annonces pour votre recherche');
  expect(letter.text.match(/^\* /gm)).toHaveLength(20);
  expect(letter.text).toContain('Et 12 autres annonces\nhttps://villa-rosa.example/vente/\n');
  expect(letter.html).toContain('Et 12 autres annonces');
});

test('what was never kept of a long message is counted', () => {
  const letter = write(
    Array.from({ length: 30 }, (_, index) => house(index)),
    { others: 5 },
  );
  expect(letter.subject).toBe('35 annonces pour votre recherche');
  expect(letter.text).toContain('Et 15 autres annonces');
});

describe('its headers', () => {
  const { headers, messageId } = write([house(1)]);

  test('end the alert with one press', () => {
    const [, url = ''] = /^<(https:\S+)>$/.exec(headers['List-Unsubscribe'] ?? '') ?? [];
    expect(headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    const token = new URL(url).searchParams.get('jeton') ?? '';
    expect(readToken(token, 'unsubscribe', sender.key)).toEqual({
      subject: subscriptionId(1),
      day: '2026-11-28',
    });
  });

  test('say that a machine wrote it, and name it by what it is', () => {
    expect(headers['Auto-Submitted']).toBe('auto-generated');
    expect(messageId).toBe('<a1@villa-rosa.example>');
  });
});

test('a link is good for what it says, and for nothing else', () => {
  const tokenOf = (page: string) =>
    new URL(
      anchorsOf(write([house(1)])).find((url) => url?.includes(`/${page}?`)) ?? '',
    ).searchParams.get('jeton') ?? '';
  expect(readToken(tokenOf('gerer'), 'manage', sender.key)).toBeDefined();
  expect(readToken(tokenOf('gerer'), 'unsubscribe', sender.key)).toBeUndefined();
  expect(readToken(tokenOf('desinscription'), 'manage', sender.key)).toBeUndefined();
});

test('nothing is fetched when it is read: no picture, no style sheet, no font, no address but links', () => {
  const { html } = write([house(1)]);
  expect(html).not.toMatch(/<(img|link|script|style|iframe|video|svg|object|input|form)\b/i);
  expect(html).not.toMatch(/\b(src|srcset|background|poster|ping)\s*=|url\(|@import/i);
});

test('links lead to the site and to the endpoint, and carry nothing that follows anybody', () => {
  const urls = anchorsOf(
    write([house(1)], { alert: readAlert(1, { search: '/vente/?utm_source=x&type=maison' }) }),
  );
  for (const url of urls) {
    expect(url).toMatch(/^https:\/\/(formulaires\.)?villa-rosa\.example\//);
    expect(url).not.toMatch(/utm_|@|mailto/);
  }
});

test('neither subject nor links hold anything of the person', () => {
  const letter = write([house(1)]);
  expect(JSON.stringify([letter.subject, letter.headers, letter.text, letter.html])).not.toContain(
    'lecteur-1',
  );
});

const hostile = fc
  .stringMatching(/^[\s\S]{0,20}$/)
  .chain((text) =>
    fc
      .constantFrom(
        '\r\nBcc: x@y.example',
        '<img src=x>',
        '"><a href="http://evil.example">',
        '\u202e',
        '\ud800',
      )
      .map((attack) => `A${text}${attack}`),
  );

test('what others wrote stays text: no header, no markup, no other direction', () => {
  fc.assert(
    fc.property(hostile, hostile, (title, town) => {
      const listing = house(1, {
        texts: { fr: { title, body: ['…'] } },
        place: { town, postcode: '64520' },
      });
      const { subject, html, text } = write([listing]);
      expect(subject).not.toMatch(/[\p{Cc}\u202e]/u);
      expect(html.match(/<a /g)).toHaveLength(write([house(1)]).html.match(/<a /g)?.length ?? 0);
      expect(html).not.toMatch(/<img|\u202e/);
      expect(text).not.toMatch(/\r|\u202e/);
      expect([subject, html, text].every((each) => each.isWellFormed())).toBe(true);
    }),
  );
});

test('what somebody seeks stays text, too', () => {
  const words = encodeURIComponent('"><img src=x onerror=y>\u202e');
  const { html } = write([house(1)], { alert: readAlert(1, { search: `/vente/?texte=${words}` }) });
  expect(html).not.toMatch(/<img|\u202e/);
  expect(html).toContain('&quot;&gt;&lt;img src=x onerror=y&gt;');
});

test('a title from right to left, and signs of every kind, come through', () => {
  const title = 'בית יפה 🏡 Étche ηλιος';
  const { html, text } = write([house(1, { texts: { fr: { title, body: ['…'] } } })]);
  expect(html).toContain(title);
  expect(text).toContain(title);
});

test.each(['fr', 'en'] as const)(
  'in %s any advert is true and complete, as text and as HTML',
  (language) => {
    fc.assert(
      fc.property(arbitraryListing({ onOffer: true }), (listing) => {
        const alert = readAlert(1, { language });
        const { text, html } = write([listing], { alert });
        const [, price = ''] = /font-size:22px[^>]*>([^<]*)</.exec(html) ?? [];
        for (const surface of [text.replaceAll('\n', ' | '), html]) {
          expect(findUnsupported(listing, surface, language)).toEqual([]);
          expect([
            ...readPrice(price, language),
            ...readStatements(surface, listing, language),
          ]).toEqual(expect.arrayContaining(dueOnPage(listing)));
        }
      }),
      { numRuns: 100 },
    );
  },
);
