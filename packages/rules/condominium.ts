/** Lots of a condominium, and the surface: what is told of them, and what a surveyor certified. */
import type { Listing } from '@agency/listings';
import { formatArea } from './figures.ts';
import { block, inform, pass, warn, type Remark, type Rule } from './finding.ts';
import { isPropertySale } from './scope.ts';
import { findWords, foldedTextOf, hasWords } from './listing-text.ts';
import { sift } from './stems.ts';

/** "Pas de procédure en cours": of what kind, the reader cannot tell. */
const shortOfProcedure = sift(
  /\b(?:pas de|aucune) procedure en cours(?! (?:relevant|prevue|au titre))/,
  'procedure en cours',
);
const carrez = sift(/\bcarrez\b/, ' carrez ');
/** The figure before or behind the word. @example '72,5 m² loi Carrez' */
const carrezFigure =
  /(\d+(?:[.,]\d+)?) ?m[²2] ?\(?(?:en |surface |habitables? )*(?:loi )?carrez|carrez\)? ?(?::|de)? ?(\d+(?:[.,]\d+)?) ?m[²2]/;

export const condominiumRules: readonly Rule[] = [
  {
    id: 'SAL-06',
    law: { source: 'CCH, art. L721-1', from: '2014-03-27' },
    judge: (listing) => {
      const { copro, offPlan, kind } = listing;
      // The duty is on a built building (VEF-03), and on a sale.
      if (offPlan || !isPropertySale(listing)) return pass;
      if (!copro) {
        return kind === 'flat'
          ? inform(
              'copro',
              'L’annonce ne dit pas que l’appartement est un lot de copropriété, et presque tous en sont un.',
              'S’il en est un, indiquez le nombre de lots, la quote-part annuelle des charges courantes et les procédures ; sinon, rien n’est à faire.',
            )
          : pass;
      }
      const short = findWords(listing, shortOfProcedure);
      return [
        ...(copro.lots
          ? pass
          : block(
              'copro.lots',
              'Le nombre de lots de la copropriété manque.',
              'Indiquez le nombre de lots.',
            )),
        ...(copro.yearlyCharges?.amount
          ? pass
          : block(
              'copro.yearlyCharges',
              'La quote-part annuelle des charges courantes manque.',
              'Indiquez la moyenne annuelle de la quote-part du vendeur.',
            )),
        ...(copro.procedure === undefined
          ? warn(
              'copro.procedure',
              'L’annonce ne dit pas si le syndicat fait l’objet d’une procédure.',
              'Répondez par oui ou non : articles 29-1 A et 29-1 de la loi n° 65-557, article L615-6 du CCH.',
            )
          : pass),
        ...(short
          ? // The page itself writes the whole sentence below (coproMention).
            inform(
              'texts',
              `Le texte écrit « ${short} » sans dire de quelles procédures il s’agit.`,
              'Retirez ces mots : la page écrit la phrase entière.',
            )
          : pass),
      ];
    },
  },
  {
    id: 'SAL-07',
    law: {
      source: 'Loi n° 65-557, art. 46 ; code de la consommation, art. L121-2',
      from: '2016-07-01',
    },
    judge: (listing) => [...judgeSurface(listing), ...judgeCarrez(listing)],
  },
];

/** No advert but that of a home to let must tell it (RNT-07), and none is understood without. */
function judgeSurface({ kind, transaction, rent, areas }: Listing): Remark[] {
  if (rent || transaction === 'holiday' || kind === 'parking') return pass;
  if (kind === 'land') {
    return areas.land
      ? pass
      : warn(
          'areas.land',
          'La surface du terrain manque.',
          'Indiquez la surface du terrain en m².',
        );
  }
  return areas.main ? pass : warn('areas.main', 'La surface manque.', 'Indiquez la surface en m².');
}

function judgeCarrez(listing: Listing): Remark[] {
  if (!hasWords(listing, carrez)) return pass;
  const certified = listing.areas.carrez;
  if (certified === undefined) {
    return warn(
      'areas.carrez',
      'Le texte parle de surface « Carrez », et aucun certificat n’est saisi.',
      'Saisissez la surface du certificat, ou écrivez « surface habitable ».',
    );
  }
  const [, before, behind] = carrezFigure.exec(foldedTextOf(listing)) ?? [];
  const told = Number((before ?? behind ?? '').replace(',', '.'));
  return told && told !== certified
    ? warn(
        'areas.carrez',
        `Le texte annonce ${formatArea(told)} Carrez, et le certificat ${formatArea(certified)}.`,
        'Écrivez dans le texte la surface du certificat.',
      )
    : pass;
}
