/** The words for a drawn portrait: what a reader who cannot see it is told. */
import type { Light, Scene, Setting, Storeys, Subject, Variant } from './scene.ts';

type Language = 'fr' | 'en';
interface Words {
  joinery: string;
  storeys: string;
}

/** @example 'Illustration: a white Labourd farmhouse with red half-timbering, in the country, at sunset' */
export function describeScene(scene: Scene, language: Language): string {
  const joinery = joineries[language][scene.variant];
  const storeys = counts[language][scene.storeys];
  const parts = [
    nouns[language][scene.subject]({ joinery, storeys }),
    places[language][scene.setting],
    hours[language][scene.light],
  ];
  return `${language === 'fr' ? 'Illustration :' : 'Illustration:'} ${parts.join(', ')}`;
}

const joineries: Record<Language, Record<Variant, string>> = {
  fr: { 0: 'rouges', 1: 'verts', 2: 'bleus', 3: 'bruns' },
  en: { 0: 'red', 1: 'green', 2: 'blue', 3: 'brown' },
};

const counts: Record<Language, Record<Storeys, string>> = {
  fr: {
    1: 'de plain-pied',
    2: 'à un étage',
    3: 'à deux étages',
    4: 'à trois étages',
    5: 'à quatre étages',
  },
  en: {
    1: 'single-storey',
    2: 'two-storey',
    3: 'three-storey',
    4: 'four-storey',
    5: 'five-storey',
  },
};

const places: Record<Language, Record<Setting, string>> = {
  fr: {
    sea: 'près de l’océan',
    town: 'en ville',
    country: 'à la campagne',
    mountain: 'au pied des montagnes',
  },
  en: {
    sea: 'near the ocean',
    town: 'in town',
    country: 'in the country',
    mountain: 'below the mountains',
  },
};

const hours: Record<Language, Record<Light, string>> = {
  fr: {
    morning: 'au matin',
    noon: 'à midi',
    afternoon: 'en fin d’après-midi',
    dusk: 'au soleil couchant',
  },
  en: {
    morning: 'in the morning',
    noon: 'at noon',
    afternoon: 'in the late afternoon',
    dusk: 'at sunset',
  },
};

const nouns: Record<Language, Record<Subject, (words: Words) => string>> = {
  fr: {
    farmhouse: ({ joinery }) => `une ferme labourdine blanche à colombages ${joinery}`,
    'basque-villa': ({ joinery, storeys }) => `une villa néobasque ${storeys}, à volets ${joinery}`,
    'seaside-villa': ({ joinery }) => `une villa Belle Époque à belvédère et volets ${joinery}`,
    'contemporary-house': ({ storeys }) => `une maison contemporaine ${storeys}, largement vitrée`,
    'village-house': ({ joinery, storeys }) =>
      `une maison de village ${storeys}, à volets ${joinery}`,
    mansion: ({ joinery }) => `une grande demeure à tourelle et volets ${joinery}, dans ses pins`,
    'garden-house': ({ joinery }) => `une maison à volets ${joinery}, un banc sous un vieil arbre`,
    'beach-house': ({ joinery }) =>
      `une maison de vacances à volets ${joinery}, des planches de surf et un parasol`,
    'quay-houses': ({ joinery }) =>
      `de hautes maisons étroites au bord de l’eau, à volets ${joinery}`,
    residence: ({ storeys }) => `une résidence ${storeys}, à balcons et stores de toile`,
    'modern-block': ({ storeys }) => `un immeuble récent ${storeys}, à grandes terrasses`,
    'sea-terrace': () => 'la terrasse d’un appartement ouverte sur l’océan',
    field: () => 'un terrain en herbe bordé de haies et piqueté',
    garages: ({ joinery }) => `une rangée de garages à portes et encadrements ${joinery}`,
    'underground-parking': () => 'l’entrée d’un parking souterrain',
    'apartment-building': ({ joinery, storeys }) =>
      `un immeuble ${storeys}, à volets ${joinery}, un commerce à son pied`,
    shopfront: () => 'une boutique, sa vitrine et son store rayé',
    'glass-office': ({ storeys }) => `un immeuble de bureaux ${storeys}, à façade de verre`,
    'town-office': ({ joinery, storeys }) =>
      `une maison de ville ${storeys} convertie en bureaux, à volets ${joinery}`,
    warehouse: () => 'un entrepôt à toit en dents de scie et quais de chargement',
    workshop: () => 'un local d’activité à bardage et grande porte',
    restaurant: () => 'un restaurant, sa terrasse et ses parasols',
  },
  en: {
    farmhouse: ({ joinery }) => `a white Labourd farmhouse with ${joinery} half-timbering`,
    'basque-villa': ({ joinery, storeys }) =>
      `a ${storeys} neo-Basque villa with ${joinery} shutters`,
    'seaside-villa': ({ joinery }) =>
      `a Belle Époque villa with a belvedere and ${joinery} shutters`,
    'contemporary-house': ({ storeys }) => `a ${storeys} contemporary house with large windows`,
    'village-house': ({ joinery, storeys }) =>
      `a ${storeys} village house with ${joinery} shutters`,
    mansion: ({ joinery }) => `a mansion with a turret and ${joinery} shutters among its pines`,
    'garden-house': ({ joinery }) => `a house with ${joinery} shutters, a bench under an old tree`,
    'beach-house': ({ joinery }) =>
      `a holiday house with ${joinery} shutters, surfboards and a parasol`,
    'quay-houses': ({ joinery }) => `tall narrow houses by the water with ${joinery} shutters`,
    residence: ({ storeys }) => `a ${storeys} apartment block with balconies and canvas awnings`,
    'modern-block': ({ storeys }) => `a recent ${storeys} apartment block with wide terraces`,
    'sea-terrace': () => 'the terrace of a flat, open to the ocean',
    field: () => 'a plot of grassland with hedges, marked out with stakes',
    garages: ({ joinery }) => `a row of garages with ${joinery} doors`,
    'underground-parking': () => 'the way into an underground car park',
    'apartment-building': ({ joinery, storeys }) =>
      `a ${storeys} building with ${joinery} shutters and a shop at its foot`,
    shopfront: () => 'a shop with its window and striped awning',
    'glass-office': ({ storeys }) => `a ${storeys} office building with a glass front`,
    'town-office': ({ joinery, storeys }) =>
      `a ${storeys} town house turned into offices, with ${joinery} shutters`,
    warehouse: () => 'a warehouse with a saw-tooth roof and loading bays',
    workshop: () => 'a clad workshop with a large door',
    restaurant: () => 'a restaurant with its terrace and parasols',
  },
};
