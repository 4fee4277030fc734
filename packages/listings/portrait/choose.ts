/** Which scene stands for a listing: told by what it is, where it lies, and its key for the rest. */
import type { Listing } from '../schema.ts';
import type { Kind } from '../vocabulary.ts';
import { chooseSetting } from './place.ts';
import { lights, subjects, variants } from './scene.ts';
import type { Scene, Setting, Storeys, Subject, Variant } from './scene.ts';

export function chooseScene(listing: Listing): Scene {
  const scene = scenes.get(listing) ?? choose(listing);
  scenes.set(listing, scene);
  return scene;
}

/** Chosen once: a listing is shown on a dozen pages. */
const scenes = new WeakMap<Listing, Scene>();

function choose(listing: Listing): Scene {
  const pick = pickBy(listing.key);
  const wished = chooseSetting(listing);
  const subject = chooseSubject(listing, wished, pick);
  const { settings, storeys } = subjects[subject];
  return {
    subject,
    storeys: nearest(storeys, listing.storeys) ?? pick('storeys', storeys),
    setting: chooseAmong(settings, wished),
    light: pick('light', lights),
    variant: toldVariant(listing) ?? pick('variant', variants),
  };
}

/** Where it is not drawn in its own setting, the likest one: never the sea, which would be a promise. */
const likest: Record<Setting, readonly Setting[]> = {
  sea: ['town', 'country', 'mountain'],
  town: ['country', 'mountain'],
  country: ['town', 'mountain'],
  mountain: ['country', 'town'],
};

function chooseAmong(settings: readonly [Setting, ...Setting[]], wished: Setting): Setting {
  return [wished, ...likest[wished]].find((each) => settings.includes(each)) ?? settings[0];
}

const joinery =
  /(?:volets|colombages|boiseries|portes)\P{L}(?:[^.,]{0,12}\P{L})?(rouge|vert|bleu|brun|marron)/u;
const joineryColours: Readonly<Record<string, Variant>> = {
  rouge: 0,
  vert: 1,
  bleu: 2,
  brun: 3,
  marron: 3,
};

/** The colour of shutters and timber, where the agency names it. */
function toldVariant({ texts: { fr } }: Listing): Variant | undefined {
  const [, colour = ''] = joinery.exec([fr.title, ...fr.body].join(' ').toLowerCase()) ?? [];
  return joineryColours[colour];
}

type Pick = <T>(trait: string, choices: readonly [T, ...T[]]) => T;

/** The same key always picks the same; two traits of one key are independent of each other. */
const pickBy =
  (key: string): Pick =>
  (trait, choices) =>
    choices[hash(`${key} ${trait}`) % choices.length] ?? choices[0];

/** FNV-1a, with a last mix: keys that differ in one letter must not walk in step. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (const character of text) h = Math.imul(h ^ character.charCodeAt(0), 0x01000193);
  return Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) >>> 8;
}

function nearest(choices: readonly Storeys[], storeys: number | undefined): Storeys | undefined {
  if (!storeys) return undefined;
  return [...choices].sort((a, b) => Math.abs(a - storeys) - Math.abs(b - storeys))[0];
}

function chooseSubject(listing: Listing, setting: Setting, pick: Pick): Subject {
  const words = `${listing.subtype ?? ''} ${listing.texts.fr.title}`.toLowerCase();
  const trades = (listing.business?.activities ?? []).join(' ').toLowerCase();
  if (listing.transaction.endsWith('transfer')) {
    return /restau|\bbar\b|café|brasserie|crêperie|pizzeria|cidrerie/.test(`${trades} ${words}`)
      ? 'restaurant'
      : chooseBusiness(listing, words, pick);
  }
  if (listing.kind === 'house') return chooseHouse(listing, words, setting, pick);
  if (listing.kind === 'flat') return chooseFlat(listing, words, setting, pick);
  return chooseBusiness(listing, words, pick);
}

function chooseHouse(
  { transaction, prestige, builtIn = 0 }: Listing,
  words: string,
  setting: Setting,
  pick: Pick,
): Subject {
  if (/hôtel particulier/.test(words) && setting === 'town') return 'quay-houses';
  if (/château|manoir|palais|hôtel particulier|demeure/.test(words)) return 'mansion';
  if (/ferme|etxe|labourdin|bergerie/.test(words)) return 'farmhouse';
  if (/néo-?basque/.test(words)) return 'basque-villa';
  if (/contemporain|architecte|moderne/.test(words) || builtIn >= 2008) return 'contemporary-house';
  if (/maison de (ville|village)|mitoyen/.test(words)) return 'village-house';
  if (transaction === 'holiday') return 'beach-house';
  if (transaction === 'life-annuity') return 'garden-house';
  if (prestige) return setting === 'sea' ? pick('house', ['seaside-villa', 'mansion']) : 'mansion';
  return pick('house', usualHouses[setting]);
}

function chooseFlat(
  { features, builtIn }: Listing,
  words: string,
  setting: Setting,
  pick: Pick,
): Subject {
  const terrace = features.includes('terrace') || /terrasse/.test(words);
  if (/château|manoir/.test(words)) return 'mansion';
  if (setting === 'sea' && terrace) return 'sea-terrace';
  if (features.includes('recent') || /neuf|récent/.test(words)) return 'modern-block';
  if (/ancien|immeuble de (caractère|rapport)|quais?\b/.test(words)) return 'quay-houses';
  if (builtIn === undefined) return pick('flat', usualFlats[setting]);
  if (builtIn >= 2003) return 'modern-block';
  return builtIn >= 1950 ? 'residence' : pick('flat', ['quay-houses', 'apartment-building']);
}

function chooseBusiness({ kind, builtIn }: Listing, words: string, pick: Pick): Subject {
  if (kind === 'parking')
    return /sous-sol|souterrain/.test(words)
      ? 'underground-parking'
      : pick('parking', ['garages', 'underground-parking']);
  if (kind === 'office') {
    if (builtIn === undefined) return pick('office', ['glass-office', 'town-office']);
    return builtIn < 1960 ? 'town-office' : 'glass-office';
  }
  if (/hôtel/.test(words)) return 'apartment-building';
  return usualSubjects[kind];
}

const usualHouses: Record<Setting, readonly [Subject, ...Subject[]]> = {
  sea: ['seaside-villa', 'contemporary-house', 'basque-villa'],
  town: ['village-house', 'basque-villa', 'garden-house'],
  country: ['farmhouse', 'basque-villa', 'garden-house'],
  mountain: ['farmhouse', 'basque-villa', 'village-house'],
};

const usualFlats: Record<Setting, readonly [Subject, ...Subject[]]> = {
  sea: ['residence', 'apartment-building'],
  town: ['quay-houses', 'apartment-building', 'residence', 'modern-block'],
  country: ['modern-block'],
  mountain: ['modern-block'],
};

const usualSubjects: Record<Exclude<Kind, 'parking' | 'office'>, Subject> = {
  house: 'basque-villa',
  flat: 'apartment-building',
  land: 'field',
  building: 'apartment-building',
  shop: 'shopfront',
  warehouse: 'warehouse',
  premises: 'workshop',
};
