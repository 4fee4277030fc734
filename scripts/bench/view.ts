/** What a listing's page shows, as plain values: the same for Eleventy and for the floor, from the same functions as our own page. */
import { loadCopy, type Language } from '@agency/brand';
import { loadFacts } from '@agency/facts';
import { documents } from '@agency/legal';
import {
  bodyOf,
  cardFigures,
  chooseScene,
  coproMention,
  createSimilar,
  describeScene,
  energyMentions,
  formatPrice,
  furnishingOf,
  keyFigures,
  listingPath,
  listingSlug,
  nameOf,
  portraitPath,
  priceOf,
  purposeOf,
  rentLines,
  riskMention,
  saleFeeMentions,
  sceneName,
  shelfPath,
  sortListings,
  titleOf,
  type Energy,
  type EnergyLetter,
  type Listing,
} from '@agency/listings';
import { climateScale, energyScale } from '@agency/listings/components/energy-colours.ts';
import { chooseCircumstances, chooseLawful } from '@agency/rules';
import {
  agentJsonLd,
  breadcrumbJsonLd,
  listingJsonLd,
  loadPortfolio,
  originOf,
  loadSite,
  shelfTitle,
} from '@agency/site';
import {
  createWords,
  formatDay,
  formatMoney,
  formatNumber,
  localise,
  type Words,
} from '@agency/ui';

export interface Page {
  listing: Listing;
  language: Language;
}
export type View = ReturnType<Awaited<ReturnType<typeof loadViews>>['viewOf']>;

const destinations: Readonly<Record<string, string>> = {
  sale: '/vente/',
  rent: '/location/',
  offices: '/agences/',
  contact: '/contact/',
};

/** Loads what all pages share; `viewOf` then makes one page's values. `assets` are the links of our built pages. */
export async function loadViews(root: string, brandId: string, today: string, assets: Assets) {
  const site = await loadSite(root, brandId);
  const facts = loadFacts(root);
  const copy = loadCopy(root, brandId);
  const { brand } = site;
  const origin = originOf(site);
  const offices = facts.offices.filter(({ id }) => brand.offices.includes(id));
  const listings = sortListings(
    chooseLawful(loadPortfolio(site, root, { today }), {
      circumstances: chooseCircumstances(facts, today, site.audience),
      release: false,
    }),
  );
  const findSimilar = createSimilar(listings);
  const frames = {
    fr: createFrame(createWords('fr', copy.fr)),
    en: createFrame(createWords('en', copy.en)),
  };

  function createFrame(words: Words) {
    const language = words.language as Language;
    const link = (key: string, path: string) => ({
      name: words(key),
      href: localise(path, language),
    });
    return {
      words,
      brand,
      assets,
      office: officeView(offices[0]),
      tagline: brand.tagline[language],
      home: localise('/', language),
      links: site.navigation.map((name) => link(`navigation.${name}`, destinations[name] ?? '/')),
      legalLinks: [
        link('navigation.fees', '/honoraires/'),
        ...documents.map((document) => link(`document.${document}`, `/${document}/`)),
        link('navigation.site-map', '/plan-du-site/'),
      ],
      text: {
        skip: words('navigation.skip'),
        sample: words('notice.sample'),
        main: words('navigation.main'),
        menu: words('navigation.menu'),
        breadcrumbs: words('navigation.breadcrumbs'),
        footer: words('navigation.footer'),
        legal: words('navigation.legal'),
        illustration: words('listing.illustration'),
        description: words('listing.description-title'),
        onlyFrench: words('listing.only-french'),
        figures: words('listing.figures-title'),
        features: words('listing.features'),
        energy: words('energy.title'),
        exempt: words('energy.exempt'),
        mentions: words('listing.legal'),
        aside: words('navigation.contact'),
        capped: words('rent.capped-zone'),
        feeSchedule: words('listing.fee-schedule'),
        similar: words('listing.similar'),
        share: words('share.title'),
        mail: words('share.mail'),
        copy: words('share.copy'),
        copied: words('share.copied'),
      },
    };
  }

  function viewOf({ listing, language }: Page) {
    const frame = frames[language];
    const { words } = frame;
    const title = titleOf(listing, words);
    const path = listingPath(listing, 'fr');
    const url = `${origin}${localise(path, language)}`;
    const scene = chooseScene(listing);
    const image = `${origin}/images/og/${sceneName(scene)}.jpg`;
    const purpose = purposeOf[listing.transaction];
    const steps = [
      { name: words('navigation.home'), path: '/' },
      { name: shelfTitle({ purpose }, words), path: shelfPath({ purpose }, 'fr') },
      {
        name: shelfTitle({ purpose, kind: listing.kind }, words),
        path: shelfPath({ purpose, kind: listing.kind }, 'fr'),
      },
      { name: title, path },
    ].map(({ name, path: to }) => ({
      name,
      href: localise(to, language),
      url: `${origin}${localise(to, language)}`,
    }));
    const other = language === 'fr' ? 'en' : 'fr';
    const office = offices.find(({ town }) => town === listing.place.town) ?? offices[0];
    const body = bodyOf(listing, language);
    const [riskText, riskSite] = riskMention(language).text.split(/(?=www\.)/);
    const data = [
      ...(offices[0] ? [agentJsonLd(brand.name, `${origin}/`, offices[0])] : []),
      breadcrumbJsonLd(steps),
      listingJsonLd(listing, words, url, `${origin}/`, image),
    ];
    const encodedUrl = encodeURIComponent(url);
    const encodedTitle = encodeURIComponent(title);
    return {
      frame,
      language,
      locale: language === 'fr' ? 'fr_FR' : 'en_GB',
      title,
      description: words('listing.description', {
        name: nameOf(listing, words),
        town: listing.place.town,
        reference: listing.reference,
      }),
      url,
      frenchUrl: `${origin}${path}`,
      englishUrl: `${origin}${localise(path, 'en')}`,
      image,
      imageAlt: describeScene(scene, language),
      jsonLd: data.map((each) => JSON.stringify(each).replaceAll('<', '\\u003c')),
      others: [{ language: other, name: words(`language.${other}`), href: localise(path, other) }],
      steps,
      name: nameOf(listing, words),
      place: listing.place,
      portrait: portraitPath(scene),
      reference: words('listing.reference', { reference: listing.reference }),
      updated: words('listing.updated', { day: formatDay(listing.updatedOn, language) }),
      bodyLanguage: body.language,
      paragraphs: body.paragraphs,
      figures: keyFigures(listing, words),
      features: listing.features.map((feature) => words(`feature.${feature}`)),
      energy: energyView(listing, words),
      copro: coproMention(listing, language),
      riskText,
      riskSite,
      price: priceView(listing, words),
      feesHref: localise('/honoraires/', language),
      office: officeView(office, listing.reference),
      shareLinks: [
        { name: frame.text.mail, href: `mailto:?subject=${encodedTitle}&body=${encodedUrl}` },
        { name: 'WhatsApp', href: `https://wa.me/?text=${encodedTitle}%20${encodedUrl}` },
        { name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${encodedUrl}` },
        { name: 'X', href: `https://x.com/intent/post?url=${encodedUrl}&text=${encodedTitle}` },
      ],
      similar: findSimilar(listing, 3).map((each) => cardView(each, words)),
    };
  }

  const pages: Page[] = site.languages.flatMap((language) =>
    listings.map((listing) => ({ listing, language })),
  );
  return { pages, viewOf };
}

/** Links to style sheets and scripts, as our built pages have them. */
export interface Assets {
  styles: string[];
  script: string;
}

/** @example fileOf({ listing, language: 'en' }) // 'en/annonces/maison-ascain-k3f9x2q/index.html' */
export function fileOf({ listing, language }: Page): string {
  return `${localise(`/annonces/${listingSlug(listing)}/`, language).slice(1)}index.html`;
}

type Office = ReturnType<typeof loadFacts>['offices'][number];

function officeView(office: Office | undefined, subject?: string) {
  return (
    office && {
      ...office,
      tel: `+33${office.phone.replace(/\D/g, '').slice(1)}`,
      mail: subject ? `${office.email}?subject=${encodeURIComponent(subject)}` : office.email,
    }
  );
}

function cardView(listing: Listing, words: Words) {
  const scene = chooseScene(listing);
  const price = priceOf(listing);
  return {
    href: listingPath(listing, words.language),
    title: titleOf(listing, words),
    town: listing.place.town,
    district: listing.place.district,
    portrait: portraitPath(scene),
    alt: describeScene(scene, words.language as Language),
    figures: cardFigures(listing, words),
    price: price && formatPrice(price, words),
    payer: saleFeeMentions(listing, words.language)[0]?.text,
    letters: lettersView(listing.energy, words),
  };
}

function lettersView(energy: Energy, words: Words) {
  if (energy.status !== 'rated') return [];
  return [
    { label: words('energy.dpe'), step: energyScale.find((s) => s.letter === energy.energy) },
    { label: words('energy.ges'), step: climateScale.find((s) => s.letter === energy.climate) },
  ];
}

function energyView(listing: Listing, words: Words) {
  const { energy } = listing;
  const { language } = words;
  if (energy.status === 'missing') return undefined;
  if (energy.status === 'exempt') return { rated: false, scales: [], mentions: [] };
  return {
    rated: true,
    scales: [
      scaleView('energy', energy.energy, energy.primary, energy.final, words),
      scaleView('climate', energy.climate, energy.emissions, undefined, words),
    ],
    mentions: energyMentions(listing, language),
    on: energy.on && words('energy.on', { day: formatDay(energy.on, language) }),
  };
}

function scaleView(
  scale: 'energy' | 'climate',
  letter: EnergyLetter,
  value: number | undefined,
  final: number | undefined,
  words: Words,
) {
  const number = (figure: number) => formatNumber(figure, words.language);
  const steps = scale === 'energy' ? energyScale : climateScale;
  return {
    title: words(`energy.title-${scale}`),
    class: words('energy.class', { letter }),
    value: value === undefined ? undefined : `${number(value)} ${words(`energy.unit-${scale}`)}`,
    final: final === undefined ? undefined : words('energy.final', { figure: number(final) }),
    steps: steps.map((step, index) => ({
      ...step,
      own: step.letter === letter,
      figure: step.letter === letter && value !== undefined ? number(value) : undefined,
      width: 84 + index * 18,
      y: 4 + index * 32,
    })),
  };
}

function priceView(listing: Listing, words: Words) {
  const price = priceOf(listing);
  const { annuity, commercialRent, holiday, rent } = listing;
  const money = (key: string, value: { amount: number } | undefined) =>
    value ? [{ label: words(key), value: formatMoney(value.amount, words.language) }] : [];
  return {
    amount: price && formatPrice(price, words),
    furnished: furnishingOf(listing, words),
    mentions: saleFeeMentions(listing, words.language),
    capped: rent?.cap !== undefined,
    lines: [
      ...rentLines(listing, words),
      ...money('rent.deposit', commercialRent?.deposit),
      ...money('rent.entry-fee', commercialRent?.entryFee),
      ...money('rent.tenant-fees-business', commercialRent?.tenantFees),
      ...(annuity?.occupied === undefined
        ? []
        : [
            {
              label: words('annuity.label'),
              value: words(annuity.occupied ? 'annuity.occupied' : 'annuity.free'),
            },
          ]),
      ...money('holiday.high-week', holiday?.highWeek),
      ...(holiday?.registration
        ? [{ label: words('holiday.registration'), value: holiday.registration }]
        : []),
    ],
  };
}
