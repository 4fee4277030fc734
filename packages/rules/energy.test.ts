/** How the rules on energy read to the agency; what they find is tried in catalogue.test.ts. */
import { expect, test } from 'vitest';
import { cases as duties } from './fixtures/cases/energy-duties.ts';
import { cases as scale } from './fixtures/cases/energy-scale.ts';
import { cases as energy } from './fixtures/cases/energy.ts';
import { tellAll } from './fixtures/cases/run.ts';

test('the certificate', () => {
  expect(tellAll(energy)).toMatchInlineSnapshot(`
    "DPE-01 BLOCK energy
      Les classes énergie et climat manquent.
      Saisissez le DPE dans le logiciel, ou « non soumis » s’il n’en faut pas. (Poliris : rangs 177 et 179 ; AC3 : CONSOMMATIONENERGETIQUE et GAZEFFETDESERRE)
    DPE-01 INFO energy
      Les classes énergie et climat manquent.
      Saisissez le DPE dans le logiciel, ou « non soumis » s’il n’en faut pas. (Poliris : rangs 177 et 179 ; AC3 : CONSOMMATIONENERGETIQUE et GAZEFFETDESERRE)
    DPE-01 WARN energy
      Les classes énergie et climat manquent.
      Saisissez le DPE dans le logiciel, ou « non soumis » s’il n’en faut pas. (Poliris : rangs 177 et 179 ; AC3 : CONSOMMATIONENERGETIQUE et GAZEFFETDESERRE)
    DPE-01 WARN texts
      Le texte écrit « DPE : B », et le DPE saisi est de classe C.
      Retirez la classe du texte : la page l’affiche. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    DPE-01 WARN texts
      Le texte écrit « Classe énergie A », et le DPE saisi est de classe C.
      Retirez la classe du texte : la page l’affiche. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    DPE-01 WARN texts
      Le texte écrit « DPE A », et le DPE saisi est de classe C.
      Retirez la classe du texte : la page l’affiche. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    DPE-02 BLOCK energy.cost
      Le montant estimé des dépenses d’énergie, ou son année de référence, manque.
      Recopiez du DPE les deux montants et l’année des prix : « entre … € et … € par an – prix des énergies indexés au … ». (Poliris : rangs 326 à 328 ; AC3 : CHARGE_ENERGIE_MIN, CHARGE_ENERGIE_MAX et ANNEE_REF_PRIX_ENERGIE)
    DPE-02 WARN energy.cost
      Le montant estimé des dépenses d’énergie, ou son année de référence, manque.
      Recopiez du DPE les deux montants et l’année des prix : « entre … € et … € par an – prix des énergies indexés au … ». (Poliris : rangs 326 à 328 ; AC3 : CHARGE_ENERGIE_MIN, CHARGE_ENERGIE_MAX et ANNEE_REF_PRIX_ENERGIE)
    DPE-02 BLOCK energy.cost
      Les dépenses d’énergie ne sont pas plausibles : de 900 € à 800 € en 2024.
      Recopiez du DPE les deux montants et l’année des prix : « entre … € et … € par an – prix des énergies indexés au … ». (Poliris : rangs 326 à 328 ; AC3 : CHARGE_ENERGIE_MIN, CHARGE_ENERGIE_MAX et ANNEE_REF_PRIX_ENERGIE)
    DPE-02 BLOCK energy.cost
      Les dépenses d’énergie ne sont pas plausibles : de 0 € à 800 € en 2024.
      Recopiez du DPE les deux montants et l’année des prix : « entre … € et … € par an – prix des énergies indexés au … ». (Poliris : rangs 326 à 328 ; AC3 : CHARGE_ENERGIE_MIN, CHARGE_ENERGIE_MAX et ANNEE_REF_PRIX_ENERGIE)
    DPE-02 BLOCK energy.cost
      Les dépenses d’énergie ne sont pas plausibles : de 900 € à 1 260 € en 2000.
      Recopiez du DPE les deux montants et l’année des prix : « entre … € et … € par an – prix des énergies indexés au … ». (Poliris : rangs 326 à 328 ; AC3 : CHARGE_ENERGIE_MIN, CHARGE_ENERGIE_MAX et ANNEE_REF_PRIX_ENERGIE)
    DPE-02 BLOCK energy.cost
      Les dépenses d’énergie ne sont pas plausibles : de 900 € à 1 260 € en 2027.
      Recopiez du DPE les deux montants et l’année des prix : « entre … € et … € par an – prix des énergies indexés au … ». (Poliris : rangs 326 à 328 ; AC3 : CHARGE_ENERGIE_MIN, CHARGE_ENERGIE_MAX et ANNEE_REF_PRIX_ENERGIE)
    DPE-03 BLOCK texts
      Le texte écrit « consommation énergétique excessive : classe F », et le DPE saisi est de classe C.
      Retirez cette phrase du texte : la page l’écrit d’elle-même pour un logement de classe F ou G. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    DPE-03 BLOCK texts
      Le texte écrit « consommation énergétique excessive : classe G », et le DPE saisi est de classe F.
      Retirez cette phrase du texte : la page l’écrit d’elle-même pour un logement de classe F ou G. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    DPE-03 BLOCK texts
      Le texte écrit « consommation énergétique excessive : classe F », et le bien n’est pas un logement.
      Retirez cette phrase du texte : elle n’est faite que pour un logement. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    DPE-04 BLOCK energy.on
      Le DPE du 30 juin 2021 n’est plus valable.
      Faites établir un nouveau DPE. (Poliris : rang 324 ; AC3 : DATE_DPE)
    DPE-04 BLOCK energy.on
      Le DPE du 12 mars 2024 n’est plus valable.
      Faites établir un nouveau DPE. (Poliris : rang 324 ; AC3 : DATE_DPE)
    DPE-04 BLOCK energy.on
      Le DPE est daté du 23 novembre 2026, dans l’avenir.
      Corrigez la date du DPE. (Poliris : rang 324 ; AC3 : DATE_DPE)
    DPE-04 BLOCK energy.on
      Le DPE n’a pas de date : rien ne dit qu’il est valable.
      Saisissez la date du DPE. (Poliris : rang 324 ; AC3 : DATE_DPE)
    DPE-04 WARN energy.on
      Le DPE n’a pas de date : rien ne dit qu’il est valable.
      Saisissez la date du DPE. (Poliris : rang 324 ; AC3 : DATE_DPE)"
  `);
});

test('its letters', () => {
  expect(tellAll(scale)).toMatchInlineSnapshot(`
    "DPE-05 BLOCK energy.energy
      L’annonce montre les classes C et B, et l’attestation de l’ADEME dit B et B.
      Affichez les classes de l’attestation, qui remplacent celles du DPE : B et B. (Poliris : rang 177 ; AC3 : CONSOMMATIONENERGETIQUE)
    DPE-05 BLOCK energy.energy
      L’annonce montre les classes C et B, et l’attestation de l’ADEME dit C et A.
      Affichez les classes de l’attestation, qui remplacent celles du DPE : C et A. (Poliris : rang 177 ; AC3 : CONSOMMATIONENERGETIQUE)
    DPE-05 BLOCK energy.attestation
      L’attestation « petite surface » ne concerne pas un logement de 41 m².
      Recopiez l’attestation que l’ADEME a délivrée, ou retirez-la. (à ajouter dans content/listings/complements/RV_1.mdx)
    DPE-05 BLOCK energy.attestation
      Il n’y avait pas d’attestation « petite surface » le 30 juin 2024.
      Recopiez l’attestation que l’ADEME a délivrée, ou retirez-la. (à ajouter dans content/listings/complements/RV_1.mdx)
    DPE-05 BLOCK energy.attestation
      Il n’y avait pas d’attestation « électricité » le 31 décembre 2025.
      Recopiez l’attestation que l’ADEME a délivrée, ou retirez-la. (à ajouter dans content/listings/complements/RV_1.mdx)
    DPE-05 BLOCK energy.attestation
      L’attestation « électricité » est datée du 23 novembre 2026, dans l’avenir.
      Recopiez l’attestation que l’ADEME a délivrée, ou retirez-la. (à ajouter dans content/listings/complements/RV_1.mdx)
    DPE-05 BLOCK energy.attestation
      L’attestation du 30 avril 2026 est plus ancienne que le DPE du 1er mai 2026.
      Recopiez l’attestation que l’ADEME a délivrée, ou retirez-la. (à ajouter dans content/listings/complements/RV_1.mdx)
    DPE-08 WARN energy.energy
      La classe énergie C ne va pas avec 181 kWh par m² et par an et la classe climat B (classe D).
      Recopiez du DPE la classe et la consommation d’énergie primaire. (Poliris : rang 177 ; AC3 : CONSOMMATIONENERGETIQUE)
    DPE-08 WARN energy.energy
      La classe énergie E ne va pas avec 150 kWh par m² et par an et la classe climat B (classe C).
      Recopiez du DPE la classe et la consommation d’énergie primaire. (Poliris : rang 177 ; AC3 : CONSOMMATIONENERGETIQUE)
    DPE-08 WARN energy.energy
      La classe énergie C ne va pas avec 150 kWh par m² et par an et la classe climat D (classe D).
      Recopiez du DPE la classe et la consommation d’énergie primaire. (Poliris : rang 177 ; AC3 : CONSOMMATIONENERGETIQUE)
    DPE-08 WARN energy.climate
      La classe climat C ne va pas avec 31 kg de CO₂ par m² et par an (classe D).
      Recopiez du DPE la classe et les émissions. (Poliris : rang 179 ; AC3 : GAZEFFETDESERRE)
    DPE-08 WARN energy.number
      Le numéro du DPE, 2464V123, n’a pas la forme de ceux de l’ADEME.
      Recopiez les treize signes du numéro, par exemple 2464E1234567A. (à ajouter dans content/listings/complements/RV_1.mdx)"
  `);
});

test('what follows from it', () => {
  expect(tellAll(duties)).toMatchInlineSnapshot(`
    "DPE-06 BLOCK energy
      Le DPE est vierge : cela n’existe plus depuis le 1er juillet 2021.
      Faites établir un nouveau DPE. (Poliris : rangs 177 et 179 ; AC3 : CONSOMMATIONENERGETIQUE et GAZEFFETDESERRE)
    DPE-06 WARN energy
      Le DPE est vierge : cela n’existe plus depuis le 1er juillet 2021.
      Faites établir un nouveau DPE. (Poliris : rangs 177 et 179 ; AC3 : CONSOMMATIONENERGETIQUE et GAZEFFETDESERRE)
    DPE-06 WARN energy.reason
      Le logement est déclaré non soumis au DPE, sans motif.
      Dites pourquoi ; la liste est fermée : vente sur plan, non chauffé, bâtiment isolé de moins de 50 m², occupé moins de quatre mois par an, construction provisoire, lieu de culte, monument historique, bâtiment agricole ou industriel. (à ajouter dans content/listings/complements/RV_1.mdx)
    DPE-06 INFO energy.reason
      Le local est déclaré non soumis au DPE, sans motif.
      Dites pourquoi ; la liste est fermée : vente sur plan, non chauffé, bâtiment isolé de moins de 50 m², occupé moins de quatre mois par an, construction provisoire, lieu de culte, monument historique, bâtiment agricole ou industriel. (à ajouter dans content/listings/complements/RV_4.mdx)
    DPE-06 INFO energy.reason
      Le local est déclaré non soumis au DPE, sans motif.
      Dites pourquoi ; la liste est fermée : vente sur plan, non chauffé, bâtiment isolé de moins de 50 m², occupé moins de quatre mois par an, construction provisoire, lieu de culte, monument historique, bâtiment agricole ou industriel. (à ajouter dans content/listings/complements/RV_5.mdx)
    DPE-06 BLOCK energy.reason
      Le motif « terrain » ne dispense pas du DPE : le bien n’est pas un terrain.
      Corrigez le motif, ou saisissez le DPE. (à ajouter dans content/listings/complements/RV_6.mdx)
    DPE-06 BLOCK energy.reason
      Le motif « stationnement » ne dispense pas du DPE : le bien n’est pas un stationnement.
      Corrigez le motif, ou saisissez le DPE. (à ajouter dans content/listings/complements/RV_1.mdx)
    DPE-06 BLOCK energy.reason
      Le motif « vente sur plan » ne dispense pas du DPE : le bien n’est pas saisi comme vendu sur plan.
      Corrigez le motif, ou saisissez le DPE. (à ajouter dans content/listings/complements/RV_1.mdx)
    DPE-06 BLOCK energy.reason
      Le motif « bâtiment isolé de moins de 50 m² » ne dispense pas du DPE : un appartement n’est pas un bâtiment isolé.
      Corrigez le motif, ou saisissez le DPE. (à ajouter dans content/listings/complements/RV_1.mdx)
    DPE-06 BLOCK energy.reason
      Le motif « bâtiment isolé de moins de 50 m² » ne dispense pas du DPE : le bien a 50 m².
      Corrigez le motif, ou saisissez le DPE. (à ajouter dans content/listings/complements/RV_6.mdx)
    DPE-06 BLOCK energy.reason
      Le motif « non chauffé » ne dispense pas du DPE : un chauffage est saisi.
      Corrigez le motif, ou saisissez le DPE. (à ajouter dans content/listings/complements/RV_6.mdx)
    DPE-06 BLOCK energy.reason
      Le motif « occupé moins de quatre mois par an » ne dispense pas du DPE : le logement est loué au mois.
      Corrigez le motif, ou saisissez le DPE. (à ajouter dans content/listings/complements/RV_2.mdx)
    DPE-06 BLOCK energy.reason
      Le motif « lieu de culte » ne dispense pas du DPE : le bien est un logement.
      Corrigez le motif, ou saisissez le DPE. (à ajouter dans content/listings/complements/RV_6.mdx)
    DPE-06 BLOCK energy.reason
      Le motif « bâtiment agricole ou industriel » ne dispense pas du DPE : le bien est un logement.
      Corrigez le motif, ou saisissez le DPE. (à ajouter dans content/listings/complements/RV_6.mdx)
    DPE-06 BLOCK texts
      Le bien est déclaré non soumis au DPE, et le texte écrit « DPE en cours ».
      Attendez le DPE et saisissez-le avant de publier. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    DPE-06 WARN texts
      Le texte écrit « DPE vierge », et un DPE est saisi.
      Retirez ces mots. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    DPE-06 BLOCK texts
      Le bien est déclaré non soumis au DPE, et le texte écrit « DPE : en cours ».
      Attendez le DPE et saisissez-le avant de publier. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    DPE-06 BLOCK texts
      Le bien est déclaré non soumis au DPE, et le texte écrit « DPE – à venir ».
      Attendez le DPE et saisissez-le avant de publier. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    DPE-06 BLOCK texts
      Le bien est déclaré non soumis au DPE, et le texte écrit « DPE est en attente ».
      Attendez le DPE et saisissez-le avant de publier. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    DPE-06 BLOCK texts
      Le bien est déclaré non soumis au DPE, et le texte écrit « Diagnostic énergétique vierge ».
      Attendez le DPE et saisissez-le avant de publier. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    DPE-07 BLOCK energy.energy
      Un logement de classe G ne peut plus être loué comme résidence principale depuis le 1er janvier 2025.
      Retirez l’annonce jusqu’aux travaux et au nouveau DPE. (Poliris : rang 177 ; AC3 : CONSOMMATIONENERGETIQUE)
    DPE-07 WARN energy.energy
      Un logement de classe G ne peut plus être loué comme résidence principale depuis le 1er janvier 2025.
      Retirez l’annonce, ou vérifiez que le contrat de travaux permet de louer. (Poliris : rang 177 ; AC3 : CONSOMMATIONENERGETIQUE)
    DPE-07 BLOCK energy.energy
      Un logement de classe E ne peut plus être loué comme résidence principale depuis le 1er janvier 2034.
      Retirez l’annonce jusqu’aux travaux et au nouveau DPE. (Poliris : rang 177 ; AC3 : CONSOMMATIONENERGETIQUE)
    DPE-09 INFO energy.audited
      En classe F, l’audit énergétique est remis dès la première visite.
      Faites-le établir s’il manque ; s’il est prêt, dites-le. (à ajouter dans content/listings/complements/RV_6.mdx)
    DPE-09 INFO energy.audited
      En classe E, l’audit énergétique est remis dès la première visite.
      Faites-le établir s’il manque ; s’il est prêt, dites-le. (à ajouter dans content/listings/complements/RV_6.mdx)
    DPE-09 INFO energy.audited
      En classe F, l’audit énergétique est remis dès la première visite.
      Faites-le établir s’il manque ; s’il est prêt, dites-le. (à ajouter dans content/listings/complements/RV_7.mdx)"
  `);
});
