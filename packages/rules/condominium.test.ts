/** How the rules on condominiums and surfaces read to the agency; what they find is tried in catalogue.test.ts. */
import { expect, test } from 'vitest';
import { cases as condominium } from './fixtures/cases/condominium.ts';
import { tellAll } from './fixtures/cases/run.ts';

test('lots of a condominium and surfaces', () => {
  expect(tellAll(condominium)).toMatchInlineSnapshot(`
    "SAL-06 BLOCK copro.lots
      Le nombre de lots de la copropriété manque.
      Indiquez le nombre de lots. (Poliris : rang 259 ; AC3 : ALUR/NB_LOTS)
    SAL-06 BLOCK copro.yearlyCharges
      La quote-part annuelle des charges courantes manque.
      Indiquez la moyenne annuelle de la quote-part du vendeur. (Poliris : rang 260 ; AC3 : ALUR/CHARGES_ANNUELLES)
    SAL-06 WARN copro.procedure
      L’annonce ne dit pas si le syndicat fait l’objet d’une procédure.
      Répondez par oui ou non : articles 29-1 A et 29-1 de la loi n° 65-557, article L615-6 du CCH. (Poliris : rang 261 ; AC3 : ALUR/PROCEDURES)
    SAL-06 INFO copro
      L’annonce ne dit pas que l’appartement est un lot de copropriété, et presque tous en sont un.
      S’il en est un, indiquez le nombre de lots, la quote-part annuelle des charges courantes et les procédures ; sinon, rien n’est à faire. (Poliris : rang 258 ; AC3 : ALUR/COPROPRIETE)
    SAL-06 INFO texts
      Le texte écrit « pas de procédure en cours » sans dire de quelles procédures il s’agit.
      Retirez ces mots : la page écrit la phrase entière. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    SAL-07 WARN areas.main
      La surface manque.
      Indiquez la surface en m². (Poliris : rang 16 ; AC3 : SURFACE_HABITABLE)
    SAL-07 WARN areas.land
      La surface du terrain manque.
      Indiquez la surface du terrain en m². (Poliris : rang 17 ; AC3 : SURFACE_TERRAIN)
    SAL-07 WARN areas.carrez
      Le texte parle de surface « Carrez », et aucun certificat n’est saisi.
      Saisissez la surface du certificat, ou écrivez « surface habitable ». (AC3 : SURFACE_CARREZ ; sinon, à ajouter dans content/listings/complements/RV_1.mdx)
    SAL-07 WARN areas.carrez
      Le texte annonce 52 m² Carrez, et le certificat 48,5 m².
      Écrivez dans le texte la surface du certificat. (AC3 : SURFACE_CARREZ ; sinon, à ajouter dans content/listings/complements/RV_1.mdx)"
  `);
});
