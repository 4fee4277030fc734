/** What the rules on adverts look for; patterns are for folded text and have no `g` flag unless they are counted. */
import { sift } from './stems.ts';

/** Words that one language has and the others lack: enough of them tell a text, none tells a name. */
export const frenchWords = /\b(?:les?|des|du|et|une|est|aux?|avec|pour|dans|sur|par)\b/g;
export const otherLanguages: readonly { language: string; words: RegExp }[] = [
  { language: 'anglais', words: /\b(?:the|and|of|with|for|from|is|are|near|this|to)\b/g },
  { language: 'espagnol', words: /\b(?:el|los|las|del|y|con|una|para|cerca|muy)\b/g },
  { language: 'basque', words: /\b(?:eta|da|dago|ditu|bat|den|duen|baino|etxea|hurbil)\b/g },
];

/**
 * Numbers that cost more than a call: 0 81, 0 82 and 0 89. 0 800 to 0 805 are free, 0 806 to 0 809 cost an ordinary
 * call. Source: ARCEP, plan de numérotation.
 */
export const surtaxedNumber =
  /(?<![\d.,])(?:0|(?:\+|00)33[ .-]?(?:\(0\))?)[ .-]?8[ .-]?[129](?:[ .-]?\d){7}(?!\d)/;

/** What an advert calls green. */
const built =
  'maison|construction|habitat|logement|residence|batiment|appartement|villa|immeuble|materiaux|bien|demarche|conception';
const english = ['house', 'home', 'villa', 'apartment', 'flat', 'building', 'living'];
const ecoWords = ['responsable', 'constru', 'conc', 'friendly', 'habitat', 'logis'];

/** "Écoquartier" is the name of a place and "espaces verts" are lawns: no claims. */
export const ecoClaims: readonly RegExp[] = [
  sift(
    new RegExp(
      `\\b(?:${built})s? (?:100 ?% )?(?:ecologiques?|eco-?responsables?|eco-?concue?s?|durables?|passi(?:fs?|ves?)|a energie positive|verte?s?(?! (?:d[eu']|et blanc|olive|anis)))\\b`,
    ),
    ...[
      ' ecologique',
      ' eco responsable',
      ' ecoresponsable',
      ' eco concu',
      ' ecoconcu',
      ' durable',
    ],
    ...[' passif', ' passive', 'energie positive'],
    ...built.split('|').flatMap((noun) => [`${noun} vert`, `${noun}s vert`]),
  ),
  sift(
    /\beco-?(?:responsables?|constructions?|construite?s?|concue?s?|conceptions?|friendly|habitats?|logis)\b/,
    ...ecoWords.flatMap((word) => [` eco${word}`, ` eco ${word}`]),
  ),
  sift(
    /\b(?:neutres? en carbone|neutralite carbone|zero carbone|bas[- ]carbone|decarbonee?s?|carbon[- ]neutral|empreinte carbone (?:nulle|neutre|reduite))\b/,
    'carbon',
  ),
  sift(
    /\b(?:respectueu(?:x|se)s?|protege|protegeant|sans impact|bon(?:ne)?s? pour) (?:de |sur |pour )?l'environnement\b/,
    ' l environnement ',
  ),
  sift(
    new RegExp(
      `\\b(?:eco-friendly|environmentally friendly|sustainable|green) (?:${english.join('|')})\\b`,
    ),
    ...english.flatMap((noun) => [`friendly ${noun}`, `sustainable ${noun}`, `green ${noun}`]),
  ),
];

export const priceDrop = sift(
  /\b(?:baisse de(?: son)? prix|prix (?:en|a la) baisse|prix baisse\b|nouveau prix|ancien prix|prix (?:reduit|casse|barre|sacrifie|revu a la baisse)|au lieu de \d[\d .]*\d ?(?:€|eur|euros)|remise de \d+ ?%|price (?:drop|reduced|reduction|cut)|reduced price|rebaja(?:do|s)?\b|precio rebajado)/,
  ...['baisse', 'nouveau prix', 'ancien prix', 'prix reduit', 'prix casse', 'prix barre'],
  ...['prix sacrifie', 'au lieu de', 'remise de', 'price drop', 'price reduc', 'price cut'],
  ...['reduced price', ' rebaja'],
);

const number = '\\d{1,4}(?: ?(?:bis|ter|quater)\\b| [a-d]\\b)?';
const street =
  '(?:rue|avenue|av\\.|boulevard|bd|bld|chemin|allees?|impasse|place|quai|route|square|cours|passage|sentier|ruelle|venelle|promenade|esplanade)';

/** Begins with a digit, so that it is found at once or not at all; what follows below looks closer. */
export const nearlyStreet = sift(
  new RegExp(`\\d(?: ?(?:bis|ter|quater)| [a-d])?,? ${street} `),
  ...[
    ' rue ',
    ' avenue ',
    ' av ',
    ' boulevard ',
    ' bd ',
    ' bld ',
    ' chemin ',
    ' allee ',
    ' allees ',
  ],
  ...[' impasse ', ' place ', ' quai ', ' route ', ' square ', ' cours ', ' passage ', ' sentier '],
  ...[' ruelle ', ' venelle ', ' promenade ', ' esplanade '],
);

/**
 * A street with its number. What follows is a name: "2 places de parking", "1 cours d'anglais" and "une rue à 300 m" are
 * none. The agency's own address is no home's.
 */
export const numberedStreet = new RegExp(
  `(?<!\\b(?:agence|bureau|agency)\\b[^.\\n]{0,40})(?<![\\d.,/])\\b${number},? ${street} (?!(?:de |d'|a |au |en )?(?:parking|stationnement|garage|exterieure?s?|interieure?s?|assises?|privati\\w+|couverte?s?|libres?|anglaise?|eau|acces|[a-z]+ees?\\b))(?:de la |de l'|des |du |de |d'|la |le |les |l')?[a-z]{3,}`,
);
