/** How the rules on premises, businesses and sales on plan read; what they find is tried in catalogue.test.ts. */
import { expect, test } from 'vitest';
import { cases as business } from './fixtures/cases/business.ts';
import { cases as offPlan } from './fixtures/cases/off-plan.ts';
import { tellAll } from './fixtures/cases/run.ts';

test('premises and businesses', () => {
  expect(tellAll(business)).toMatchInlineSnapshot(`
    "COM-01 INFO commercialRent.tenantFees
      L’annonce ne dit pas ce que le preneur paie à l’agence.
      Indiquez les honoraires à la charge du preneur ; 0 s’il n’en paie pas. (Poliris : rang 15 ; sinon, à ajouter dans content/listings/complements/RV_4.mdx)
    COM-02 INFO commercialRent.yearlyCharges
      Le montant des charges du local manque.
      Indiquez les charges annuelles hors taxes, 0 s’il n’y en a pas, ou que le loyer les comprend. (Poliris : rang 203 ; AC3 : LOCATION/PROVISION_SUR_CHARGES, par mois)
    COM-02 INFO texts
      L’annonce ne dit pas qui paie la taxe foncière.
      Écrivez « taxe foncière à la charge du preneur » (avec son montant) ou « à la charge du bailleur ». (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    COM-02 WARN commercialRent.tax
      L’annonce ne dit pas si le loyer est hors taxes ou TTC.
      Indiquez si le loyer est hors taxes, par oui ou par non. (Poliris : rang 208 ; AC3 : LOCATION/LOYER_HT_HC_AN)
    COM-02 INFO priceWithoutTax
      L’annonce ne dit pas si le prix est hors taxes ou TTC.
      Indiquez si le prix est hors taxes, et le régime de TVA. (Poliris : rang 245 ; sinon, à ajouter dans content/listings/complements/RV_5.mdx)
    COM-03 INFO commercialRent.lease
      L’annonce ne dit pas de quel bail il s’agit.
      Indiquez le bail : commercial 3-6-9, dérogatoire ou professionnel, et sa destination. (Poliris : rang 242 ; sinon, à ajouter dans content/listings/complements/RV_4.mdx)
    COM-03 INFO commercialRent.deposit
      Le dépôt de garantie manque.
      Indiquez le dépôt de garantie ; 0 s’il n’y en a pas. (Poliris : rang 161 ; AC3 : LOCATION/DEPOT_GARANTIE)
    COM-03 WARN business.monthlyRent
      Le loyer du bail à céder manque.
      Indiquez le loyer mensuel des murs, hors taxes et hors charges. (Poliris : rang 12 ; sinon, à ajouter dans content/listings/complements/RV_5.mdx)
    COM-03 INFO business.lease
      L’annonce ne dit pas de quel bail il s’agit.
      Indiquez le bail : commercial 3-6-9, dérogatoire ou professionnel, et sa destination. (Poliris : rang 243 ; sinon, à ajouter dans content/listings/complements/RV_5.mdx)
    COM-04 INFO texts
      Le texte donne les dépenses d’énergie d’un logement, et le bien est un local.
      Retirez cette phrase : elle n’est due que pour un logement. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    COM-06 INFO business.figuresAuthorised
      Le texte publie un chiffre du fonds : « Chiffre d’affaires de 488 000 € ».
      Retirez ce chiffre, ou dites que le vendeur a donné son accord écrit. (à ajouter dans content/listings/complements/RV_5.mdx)
    COM-06 INFO business.figuresAuthorised
      Le texte publie un chiffre du fonds : « CA de 240 000 € ».
      Retirez ce chiffre, ou dites que le vendeur a donné son accord écrit. (à ajouter dans content/listings/complements/RV_5.mdx)
    COM-06 INFO business.figuresAuthorised
      Le texte publie un chiffre du fonds : « CA 2025 : 240 K€ ».
      Retirez ce chiffre, ou dites que le vendeur a donné son accord écrit. (à ajouter dans content/listings/complements/RV_5.mdx)
    COM-06 INFO business.figuresAuthorised
      Le texte publie un chiffre du fonds : « EBE retraité de 60 000 € ».
      Retirez ce chiffre, ou dites que le vendeur a donné son accord écrit. (à ajouter dans content/listings/complements/RV_5.mdx)
    COM-06 INFO business.figuresAuthorised
      Le texte publie un chiffre du fonds : « Résultat net en progression ».
      Retirez ce chiffre, ou dites que le vendeur a donné son accord écrit. (à ajouter dans content/listings/complements/RV_5.mdx)
    COM-06 BLOCK business.figuresAuthorised
      Le texte publie un chiffre du fonds : « CA : 240 000 euros ».
      Retirez ce chiffre, ou dites que le vendeur a donné son accord écrit. (à ajouter dans content/listings/complements/RV_5.mdx)"
  `);
});

test('sales on plan', () => {
  expect(tellAll(offPlan)).toMatchInlineSnapshot(`
    "VEF-01 BLOCK offPlan
      Le texte écrit « VEFA, livraison 2027 », et l’annonce n’a ni promoteur, ni date de livraison, ni taux de TVA.
      Indiquez le promoteur, le trimestre de livraison (par exemple 2027-T3) et le taux de TVA du prix. (à ajouter dans content/listings/complements/RV_1.mdx)
    VEF-01 BLOCK offPlan
      Le texte écrit « Vente en l’état futur d’achèvement », et l’annonce n’a ni promoteur, ni date de livraison, ni taux de TVA.
      Indiquez le promoteur, le trimestre de livraison (par exemple 2027-T3) et le taux de TVA du prix. (à ajouter dans content/listings/complements/RV_1.mdx)
    VEF-01 WARN offPlan
      Le texte écrit « VEFA », et l’annonce n’a ni promoteur, ni date de livraison, ni taux de TVA.
      Si le bien est livré, écrivez « achat en VEFA en … » ; sinon, indiquez le promoteur, le trimestre de livraison (par exemple 2027-T3) et le taux de TVA du prix. (à ajouter dans content/listings/complements/RV_1.mdx)
    VEF-01 BLOCK offPlan
      Le texte écrit « VEFA », et l’annonce n’a ni promoteur, ni date de livraison, ni taux de TVA.
      Indiquez le promoteur, le trimestre de livraison (par exemple 2027-T3) et le taux de TVA du prix. (à ajouter dans content/listings/complements/RV_1.mdx)
    VEF-01 BLOCK offPlan
      Le texte écrit « Achat en VEFA », et l’annonce n’a ni promoteur, ni date de livraison, ni taux de TVA.
      Indiquez le promoteur, le trimestre de livraison (par exemple 2027-T3) et le taux de TVA du prix. (à ajouter dans content/listings/complements/RV_1.mdx)
    VEF-01 BLOCK offPlan
      Le texte écrit « VEFA livrée fin 2027 », et l’annonce n’a ni promoteur, ni date de livraison, ni taux de TVA.
      Indiquez le promoteur, le trimestre de livraison (par exemple 2027-T3) et le taux de TVA du prix. (à ajouter dans content/listings/complements/RV_1.mdx)
    VEF-01 BLOCK priceWithoutTax
      Le prix d’un logement sur plan est donné hors taxes.
      Indiquez le prix TTC, TVA à 20 % comprise. (Poliris : rang 245 ; sinon, à ajouter dans content/listings/complements/RV_1.mdx)
    VEF-01 WARN offPlan.vatPercent
      Une TVA de 19,6 % n’est pas un taux connu.
      Indiquez 20, 10 ou 5,5. (à ajouter dans content/listings/complements/RV_1.mdx)
    VEF-01 WARN offPlan.delivery
      La livraison annoncée (2026-T3) est passée.
      Mettez la date à jour ; si le bien est livré, retirez la vente sur plan et saisissez le DPE. (à ajouter dans content/listings/complements/RV_1.mdx)
    VEF-02 BLOCK energy
      Le logement n’est pas construit, et l’annonce montre un DPE de classe C.
      Retirez les classes : avant la livraison, écrivez seulement l’exigence visée (RE2020). (Poliris : rangs 177 et 179 ; AC3 : CONSOMMATIONENERGETIQUE et GAZEFFETDESERRE)
    VEF-03 INFO copro
      L’annonce donne les chiffres d’une copropriété qui n’existe pas encore.
      Dites que ces chiffres sont prévisionnels, ou retirez-les : ils ne sont pas dus avant la livraison. (Poliris : rang 258 ; AC3 : ALUR/COPROPRIETE)
    VEF-04 WARN texts
      Le plan d’urbanisme réserve ce logement à la résidence principale, et le texte n’en dit rien.
      Écrivez : « Logement soumis à une servitude de résidence principale (article L. 151-14-1 du code de l’urbanisme). » (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)"
  `);
});
