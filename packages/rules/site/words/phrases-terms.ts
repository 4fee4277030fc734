/** What may not be said about terms, mediation, accessibility, telephones, fees and people. */
import type { Facts } from '@agency/facts';
import { foldText } from '../../listing-text.ts';
import type { Phrase, PhraseMaker } from './phrase.ts';

const wholly =
  '(?:totalement|entierement|pleinement|parfaitement|integralement|completement|100 ?%)';
const fully = '(?:fully|totally|entirely|completely|wholly|perfectly|100 ?%)';
const standard = '(?:the )?(?:rgaa|wcag|en 301 549|web content accessibility)';
/** Behind these it is denied, qualified or aimed at. */
const notClaimed = '(?<!\\b(?:pas|plus|jamais|non|ni|partiellement|etre) (?:encore |toujours )?)';
const unclaimed = '(?<!\\b(?:not|never|non|nor|partially|partly|to)[ -](?:yet |be )?)';

/** The European platform for disputes, which closed on 20 July 2025; for folded text. */
export const closedPlatform: readonly RegExp[] = [
  /ec\.europa\.eu\/(?:consumers\/odr|odr)/,
  /\b(?:reglement|resolution)(?: europeenne?)? (?:en ligne (?:des|de) (?:litiges|differends)|(?:des|de) (?:litiges|differends) en ligne)\b/,
  /\bplate-?formes?(?: en ligne)?(?: europeennes?)?(?: en ligne)?(?: (?:de|pour) (?:la |le )?)?(?: ?(?:rll|odr)\b| ?(?:reglement|resolution)[^.!?]{0,30}\b(?:litiges|differends)\b| ?reglement en ligne| ?resolution en ligne)/,
  /\bonline dispute (?:resolution|settlement)\b|\b(?:odr|dispute[- ](?:resolution|settlement)) (?:platform|website|portal)\b|\bplatform for [^.!?]{0,40}\bdisputes?\b/,
];

export const termsPhrases: readonly Phrase[] = [
  {
    duty: 'ML-13',
    patterns: closedPlatform,
    what: 'the European platform for disputes closed on 20 July 2025',
    fix: 'Remove the mention and the link.',
  },
  {
    duty: 'OTH-09',
    patterns: [
      /\b(?:declin\w*|exclu\w*|degag\w*) toute (?:responsabilite|garantie)/,
      /\bne (?:saurai(?:t|ent)|pourrai?(?:t|ent)?|pourra|peut|peuvent)(?: en aucun cas)?(?: pas)? (?:etre|voir)[^.!?]{0,15}(?:tenue?s? (?:pour )?responsables?|responsabilite engagee)/,
      /\bresponsabilite[^.!?]{0,40}\bne (?:saurait|pourra|peut)(?: en aucun cas)?(?: pas)? etre (?:engagee|recherchee|mise en cause)/,
      /\b(?:accepts? no|disclaims? (?:all|any)|excludes? (?:all|any)) (?:liability|responsibility)/,
      /\b(?:shall|will|can|cannot|may)(?: not)?(?: in no event| under no circumstances)? be (?:held )?(?:liable|responsible)\b(?<=(?:not|cannot|in no event|under no circumstances) be (?:held )?(?:liable|responsible))/,
    ],
    what: 'a clause that excludes our liability towards a consumer is unfair',
    fix: 'Write that we answer for our faults as the law provides.',
  },
  {
    duty: 'OTH-09',
    patterns: [
      /\breserv\w* le droit de (?:modifier|changer)[^.!?]{0,80}\b(?:a tout moment|sans preavis|unilateralement)/,
      /\breserv\w* (?:the|our|its) right to (?:change|modify|amend|alter)\b[^.!?]{0,80}\b(?:at any time|without (?:prior )?notice|unilaterally)/,
    ],
    what: 'terms are not changed by one side alone',
    fix: 'Write that each version bears its date and holds for the future only.',
  },
  {
    duty: 'OTH-09',
    patterns: [
      /\b(?:competence exclusive|attribution (?:exclusive )?de (?:competence|juridiction)|seuls competents|seul competent|exclusivement competents?)/,
      /\bexclusive jurisdiction\b/,
    ],
    what: 'a consumer keeps the court that the law designates',
    fix: 'Write that the court is the one that the law designates.',
  },
  {
    duty: 'OTH-03',
    patterns: [
      /(?<![\d,.])(?:0|(?:\+|00)33[ .-]?(?:\(0\)[ .-]?)?)8[ .-]?[1-9]\d(?:[ .-]?\d{2}){3}(?!\d)/,
      /(?<![\d,.])0 ?8[1-9]\d ?\d{3} ?\d{3}(?!\d)/,
      /(?<![\d,.])0 ?8 ?[1-9] ?x/,
    ],
    what: 'a number at a higher rate is not offered to clients',
    fix: 'Write an ordinary number (01 to 07, 09), or a free one (0800 to 0805).',
  },
  {
    duty: 'FEE-01',
    patterns: [
      /\b(?:honoraires|commission|frais d'agence)\b[^.!?]{0,80}\d ?% ?(?:a|-|–|et) ?\d+(?:,\d+)? ?%/,
      /\b(?:fees?|commission)\b[^.!?]{0,80}\d ?% ?(?:to|-|–|and) ?\d+(?:\.\d+)? ?%/,
    ],
    what: 'a range of fees is no maximum price',
    fix: 'Leave the figures out and lead to the page of fees: the schedule says the most that each service costs.',
  },
  {
    duty: 'ACC-06',
    patterns: [
      new RegExp(`${notClaimed}\\b${wholly} conformes?\\b`),
      new RegExp(
        `\\b(?:sites?|pages?|contenus?|services?)\\b[^.!?]{0,60}${notClaimed}\\b${wholly} accessibles?\\b(?! (?:aux? (?:fauteuil|pmr|personnes a mobilite)|en |par |a pied))`,
      ),
      new RegExp(
        `${notClaimed}\\bconformes? (?:a 100 ?%|(?:au|aux|avec les?) (?:criteres (?:du|des) )?(?:rgaa|wcag|referentiel general|norme en 301))`,
      ),
      /(?<!\bpas (?:encore |toujours )?en )\bconformite (?:totale|complete|entiere|pleine|parfaite)\b|\b(?:totale|pleine|parfaite) conformite\b/,
      /(?<!\bne )\b(?:respect|rempli|satisf)\w* (?:a )?tous les criteres (?:applicables|d'accessibilite|d[ue]s? (?:rgaa|wcag|referentiel))/,
      new RegExp(`${unclaimed}\\b${fully} (?:compliant|conformant|compl(?:y|ies)|conforms?)\\b`),
      new RegExp(
        `\\b(?:(?:web)?sites?|pages?|contents?)\\b[^.!?]{0,60}${unclaimed}\\b${fully} accessible\\b(?! (?:by|in|to wheelchair|for wheelchair))`,
      ),
      new RegExp(
        `${unclaimed}\\b(?:compl(?:y|ies)|compliant|conforms?|conformant|compliance|conformance|conformity) (?:fully )?(?:with|to) ${standard}`,
      ),
      /\b(?:wcag|rgaa)[ 0-9.a]{0,12}[ -](?:compliant|conformant)\b/,
      /\b(?:meets?|satisf(?:y|ies)) (?:all|every) (?:the )?(?:applicable|accessibility|success|rgaa|wcag)\b[^.!?]{0,20}\bcriteri/,
    ],
    // What the block itself says where an audit has found it so.
    unless: /^\s*total: '/,
    what: 'only an audit of this site says what it complies with',
    fix: 'Write <AccessibilityState />, which says what an audit has found.',
  },
  {
    duty: 'OTH-07',
    patterns: [
      /\b(?:100 ?% d'avis positifs|tous nos clients sont satisfaits|avis (?:certifies?|verifies?))\b/,
      /\b(?:verified|certified) reviews?\b/,
    ],
    what: 'opinions of customers are shown with how they are checked, or not at all',
    fix: 'Leave it out: the sites show no opinions (company.features.reviews).',
  },
];

/** An address, whatever parts its words; for folded text. */
export function addressPattern(address: string): RegExp {
  const words = foldText(address).split(/[\s-]+/);
  return new RegExp(words.map((word) => RegExp.escape(word)).join('[\\s-]+'));
}

/** The former addresses of the mediator. */
const formerAddresses: PhraseMaker = ({ mediator }) =>
  mediator.previousAddresses.map((address) => ({
    duty: 'MED-03',
    patterns: [addressPattern(address)],
    what: 'this is a former address of the mediator',
    fix: 'Write <Mediator />, which places the address of today.',
  }));

/** Who may not be called an estate agent: near the name of somebody who is independent. */
const reservedTitles: PhraseMaker = ({ people }) => {
  const names = people
    .filter(({ status }) => status === 'independent-agent')
    .map(({ name }) => RegExp.escape(foldText(name)));
  if (names.length === 0) return [];
  const somebody = `(?:${names.join('|')})`;
  const title = '(?:agents? immobiliers?|agentes? immobilieres?|estate agents?|realtors?)';
  return [
    {
      duty: 'ML-10',
      patterns: [
        new RegExp(`${somebody}.{0,160}\\b${title}\\b`),
        new RegExp(`\\b${title}\\b.{0,160}${somebody}`),
      ],
      what: 'an independent agent is no “agent immobilier”',
      fix: 'Write “agent commercial” (“commercial agent”), or place <Agents />.',
    },
  ];
};

/** Nothing may say that no contract is concluded on a site where one can be. */
const untrueContract: PhraseMaker = ({ company }: Facts) =>
  company.features.onlineContract.value === true
    ? [
        {
          duty: 'OTH-08',
          patterns: [
            /\baucun contrat n'est conclu sur ce site\b/,
            /\bno contract is concluded on this site\b/,
          ],
          what: 'the facts say that a contract can be concluded here (company.features.onlineContract)',
          fix: 'Tell of the fourteen days and of the button that withdraws, or correct the fact.',
        },
      ]
    : [];

export const termsPhraseMakers: readonly PhraseMaker[] = [
  formerAddresses,
  reservedTitles,
  untrueContract,
];
