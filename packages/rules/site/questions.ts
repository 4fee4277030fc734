/** Where the law itself is unsettled, or a fact of the company decides: what a lawyer has to answer before a release. */

export interface Question {
  /** @example 'Q1' */
  id: string;
  /** One French sentence. */
  point: string;
  source: string;
}

export const questions: readonly Question[] = [
  {
    id: 'Q1',
    point:
      'L’encadrement des loyers dans les 24 communes basques prend-il fin en novembre 2026, ou a-t-il été prolongé ? D’ici là il avertit (« rent-control » : warn).',
    source: 'Loi n° 2018-1021 (ELAN), art. 140 ; proposition de loi votée le 11 décembre 2025',
  },
  {
    id: 'Q2',
    point:
      'La location d’un logement classé G, ou F, peut-elle être permise contre un contrat de travaux ? D’ici là elle est refusée (« relance-logement » : off).',
    source: 'Loi n° 89-462, art. 6 ; projet de loi « Relance logement » du 23 avril 2026',
  },
  {
    id: 'Q3',
    point:
      'Un consentement au démarchage téléphonique vaut-il un an, et sa preuve se garde-t-elle trois ans ? Le décret est à relire.',
    source: 'Code de la consommation, art. L223-1 et L223-2 (loi n° 2025-594)',
  },
  {
    id: 'Q4',
    point:
      'Quel article porte aujourd’hui l’identification du commerce électronique : l’article 19 de la LCEN, ou le code de la consommation depuis le 1er septembre 2026 ?',
    source: 'Loi n° 2004-575 (LCEN), art. 19',
  },
  {
    id: 'Q5',
    point:
      'La société est-elle bien l’éditrice des trois sites, titulaire de la carte avec les mentions T et G, et encore adhérente de son médiateur ?',
    source: 'Loi n° 2004-575 (LCEN), art. 1-1 ; code de la consommation, art. L612-1',
  },
  {
    id: 'Q6',
    point:
      'La société est-elle une micro-entreprise (moins de 10 personnes, et 2 M€ au plus) ? Les sites sont construits pour les WCAG AA dans tous les cas.',
    source: 'Code de la consommation, art. L412-13',
  },
  {
    id: 'Q7',
    point:
      'La loi qui transpose la directive sur les allégations écologiques est-elle parue ? D’ici là elles avertissent (« eco-claims » : warn).',
    source: 'Directive (UE) 2024/825',
  },
  {
    id: 'Q8',
    point:
      'Le numéro national des meublés de tourisme remplace-t-il déjà le numéro local ? D’ici là les deux sont admis (« tourist-number-format »).',
    source: 'Décrets n° 2026-196 et 2026-197 du 19 mars 2026',
  },
  {
    id: 'Q9',
    point:
      'Le Data Privacy Framework tient-il après le pourvoi C-703/25 P ? D’ici là chaque transfert a une solution de repli.',
    source: 'Décision (UE) 2023/1795 ; Tribunal, T-553/23',
  },
  {
    id: 'Q10',
    point:
      'Tant qu’aucun audit n’est en cours de validité, la page d’accessibilité doit-elle dire « non conforme » plutôt que « non évalué », qui n’est pas l’un des trois états de l’arrêté ?',
    source: 'Arrêté du 20 septembre 2019 (RGAA) ; décret n° 2019-768, art. 4',
  },
  {
    id: 'Q11',
    point:
      'Quel est le rôle de chaque outil qu’un visiteur accepte (publicité, boutons, plans, vidéos) : responsable avec la société, ou de son côté ? Quel accord le dit ?',
    source: 'RGPD, art. 26 et 28 ; CJUE, 29 juillet 2019, C-40/17 (Fashion ID)',
  },
  {
    id: 'Q12',
    point:
      'La décision d’adéquation du Canada couvre-t-elle Dialog Insight, établie au Québec ? D’ici là les clauses types sont la solution de repli.',
    source: 'Décision 2002/2/CE, confirmée le 15 janvier 2024',
  },
  {
    id: 'Q13',
    point:
      'Les annonces vues, le jour de la dernière visite et le texte lu peuvent-ils être retenus dans l’appareil sans que le visiteur l’ait demandé ?',
    source: 'Loi n° 78-17, art. 82 ; CNIL, lignes directrices n° 2020-091, art. 5',
  },
];
