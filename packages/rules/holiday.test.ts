/** How the rules on holiday lets read to the agency; what they find is tried in catalogue.test.ts. */
import { expect, test } from 'vitest';
import { cases as holiday } from './fixtures/cases/holiday.ts';
import { tellAll } from './fixtures/cases/run.ts';

test('holiday lets', () => {
  expect(tellAll(holiday)).toMatchInlineSnapshot(`
    "TOU-01 BLOCK holiday.registration
      Le numéro d’enregistrement du meublé de tourisme manque.
      Écrivez dans le descriptif : « Numéro d’enregistrement : … » (13 signes, à commencer par le code INSEE de la commune, ou le numéro national). (Poliris : rang 21 ; AC3 : COMMENTAIRES/FR)
    TOU-01 INFO holiday.ownerStatementOn
      Rien ne dit que le propriétaire a remis sa déclaration sur l’honneur.
      Avant de publier, faites-lui déclarer s’il s’agit de sa résidence principale et le numéro du meublé, puis indiquez le jour. (à ajouter dans content/listings/complements/RV_3.mdx)
    TOU-01 BLOCK holiday.registration
      Le numéro d’enregistrement 64024990056ZZ n’est pas celui d’un meublé situé à Bidart (code INSEE 64125).
      Écrivez dans le descriptif : « Numéro d’enregistrement : … » (13 signes, à commencer par le code INSEE de la commune, ou le numéro national). (Poliris : rang 21 ; AC3 : COMMENTAIRES/FR)
    TOU-01 BLOCK holiday.registration
      « 1234 » n’a pas la forme du numéro d’enregistrement attendu.
      Écrivez dans le descriptif : « Numéro d’enregistrement : … » (13 signes, à commencer par le code INSEE de la commune, ou le numéro national). (Poliris : rang 21 ; AC3 : COMMENTAIRES/FR)
    TOU-01 BLOCK holiday.registration
      « 641259900 » n’a pas la forme du numéro d’enregistrement attendu.
      Écrivez dans le descriptif : « Numéro d’enregistrement : … » (13 signes, à commencer par le code INSEE de la commune, ou le numéro national). (Poliris : rang 21 ; AC3 : COMMENTAIRES/FR)
    TOU-01 BLOCK holiday.registration
      « 64125990056Z » n’a pas la forme du numéro d’enregistrement attendu.
      Écrivez dans le descriptif : « Numéro d’enregistrement : … » (13 signes, à commencer par le code INSEE de la commune, ou le numéro national). (Poliris : rang 21 ; AC3 : COMMENTAIRES/FR)
    TOU-01 BLOCK holiday.registration
      « 05 59 00 00 00 » n’a pas la forme du numéro d’enregistrement attendu.
      Écrivez dans le descriptif : « Numéro d’enregistrement : … » (13 signes, à commencer par le code INSEE de la commune, ou le numéro national). (Poliris : rang 21 ; AC3 : COMMENTAIRES/FR)
    TOU-01 BLOCK holiday.registration
      « ENCOURSDEDEMANDE » n’a pas la forme du numéro d’enregistrement attendu.
      Écrivez dans le descriptif : « Numéro d’enregistrement : … » (13 signes, à commencer par le code INSEE de la commune, ou le numéro national). (Poliris : rang 21 ; AC3 : COMMENTAIRES/FR)
    TOU-01 BLOCK holiday.registration
      « FR-2026-A1B2C3D4 » n’a pas la forme du numéro d’enregistrement attendu.
      Écrivez dans le descriptif : « Numéro d’enregistrement : … » (13 signes, à commencer par le code INSEE de la commune). (Poliris : rang 21 ; AC3 : COMMENTAIRES/FR)
    TOU-01 BLOCK holiday.registration
      « 64125990056ZZ » n’a pas la forme du numéro d’enregistrement attendu.
      Écrivez dans le descriptif : « Numéro d’enregistrement : … » (le numéro national). (Poliris : rang 21 ; AC3 : COMMENTAIRES/FR)
    TOU-01 WARN holiday.registration
      Le numéro d’enregistrement du meublé de tourisme manque.
      Écrivez dans le descriptif : « Numéro d’enregistrement : … » (13 signes, à commencer par le code INSEE de la commune, ou le numéro national). (Poliris : rang 21 ; AC3 : COMMENTAIRES/FR)
    TOU-01 WARN holiday.ownerStatementOn
      La déclaration du propriétaire est datée du 23 novembre 2026, dans l’avenir.
      Corrigez la date de la déclaration. (à ajouter dans content/listings/complements/RV_3.mdx)
    TOU-02 INFO holiday.changeOfUse
      À Bidart, louer à des touristes demande une autorisation de changement d’usage, et l’annonce n’en nomme pas.
      Indiquez la référence de l’autorisation, ou « résidence principale, moins de 120 jours ». (à ajouter dans content/listings/complements/RV_3.mdx)
    TOU-03 BLOCK holiday.lowWeek
      Le prix du séjour manque.
      Indiquez le prix de la semaine en basse et en haute saison. (Poliris : rang 49 ; AC3 : SAISONNIER/PRIX_SEMAINE_BASSE)
    TOU-03 INFO holiday.touristTax
      L’annonce ne dit rien de la taxe de séjour.
      Indiquez la taxe par nuit et par personne, ou écrivez « taxe de séjour comprise » ou « en sus ». (à ajouter dans content/listings/complements/RV_3.mdx)
    TOU-03 INFO holiday.guests
      Le nombre de personnes que le meublé accueille manque.
      Complétez l’état descriptif : surface, nombre de personnes, équipements. (Poliris : rang 55 ; sinon, à ajouter dans content/listings/complements/RV_3.mdx)
    TOU-03 INFO areas.main
      La surface du meublé manque.
      Complétez l’état descriptif : surface, nombre de personnes, équipements. (Poliris : rang 16 ; AC3 : SURFACE_HABITABLE)"
  `);
});
