/** How the rule on the schedule of fees reads to the agency; what it finds is tried in catalogue.test.ts. */
import { expect, test } from 'vitest';
import { cases as fees } from './fixtures/cases/fees.ts';
import { tellAll } from './fixtures/cases/run.ts';

test('the schedule of fees', () => {
  expect(tellAll(fees)).toMatchInlineSnapshot(`
    "FEE-04 BLOCK fees.percent
      Les honoraires (24 000 €) dépassent le maximum du barème (21 200 € TTC).
      Ramenez les honoraires au barème, ou publiez un nouveau barème. (Poliris : rang 15 ; AC3 : VENTE/MONTANT_HONO_ACQUEREUR et VENTE/PRIX_NET)
    FEE-04 BLOCK fees.percent
      Les honoraires (13 000 €) dépassent le maximum du barème (11 300 € TTC).
      Ramenez les honoraires au barème, ou publiez un nouveau barème. (Poliris : rang 15 ; AC3 : VENTE/MONTANT_HONO_ACQUEREUR et VENTE/PRIX_NET)
    FEE-04 BLOCK fees.percent
      Les honoraires (120 000 €) dépassent le maximum du barème (104 800 € TTC).
      Ramenez les honoraires au barème, ou publiez un nouveau barème. (Poliris : rang 15 ; AC3 : VENTE/MONTANT_HONO_ACQUEREUR et VENTE/PRIX_NET)
    FEE-04 BLOCK fees.percent
      Les honoraires (10 000 €) dépassent le maximum du barème (8 000 € TTC).
      Ramenez les honoraires au barème, ou publiez un nouveau barème. (Poliris : rang 15 ; AC3 : VENTE/MONTANT_HONO_ACQUEREUR et VENTE/PRIX_NET)
    FEE-04 BLOCK fees.percent
      Les honoraires (7 000 €) dépassent le maximum du barème (5 700 € HT).
      Ramenez les honoraires au barème, ou publiez un nouveau barème. (Poliris : rang 15 ; AC3 : VENTE/MONTANT_HONO_ACQUEREUR et VENTE/PRIX_NET)
    FEE-04 WARN priceWithoutTax
      Les honoraires (6 000 €) dépassent le maximum du barème (5 600 € HT) s’ils sont hors taxes.
      Indiquez si le prix est hors taxes, par oui ou par non. (Poliris : rang 245 ; sinon, à ajouter dans content/listings/complements/RV_5.mdx)
    FEE-04 BLOCK rent.tenantFees
      Les honoraires (605 €) dépassent le maximum du barème (600 € TTC).
      Ramenez les honoraires au barème, ou publiez un nouveau barème. (Poliris : rang 15 ; sinon, à ajouter dans content/listings/complements/RV_2.mdx)
    FEE-04 BLOCK rent.tenantFees
      Les honoraires (655 €) dépassent le maximum du barème (650 € TTC).
      Ramenez les honoraires au barème, ou publiez un nouveau barème. (Poliris : rang 15 ; sinon, à ajouter dans content/listings/complements/RV_2.mdx)
    FEE-04 WARN commercialRent.tenantFees
      Les honoraires (4 000 €) dépassent le maximum du barème (3 600 € HT) s’ils sont hors taxes.
      Ramenez-les au barème, qui les compte hors taxes. (Poliris : rang 15 ; sinon, à ajouter dans content/listings/complements/RV_4.mdx)
    FEE-04 BLOCK commercialRent.tenantFees
      Les honoraires (4 400 €) dépassent le maximum du barème (3 600 € HT).
      Ramenez les honoraires au barème, ou publiez un nouveau barème. (Poliris : rang 15 ; sinon, à ajouter dans content/listings/complements/RV_4.mdx)
    FEE-04 WARN fees.percent
      Les honoraires (24 000 €) dépassent le maximum du barème, qui reste à confirmer (21 200 € TTC).
      Ramenez les honoraires au barème, ou publiez un nouveau barème. (Poliris : rang 15 ; AC3 : VENTE/MONTANT_HONO_ACQUEREUR et VENTE/PRIX_NET)
    FEE-04 INFO fees.percent
      Le barème n’a pas de ligne pour ce service : rien ne dit si les honoraires le respectent.
      Ajoutez au barème (content/facts/fees/) le service « home-sale ». (Poliris : rang 15 ; AC3 : VENTE/MONTANT_HONO_ACQUEREUR et VENTE/PRIX_NET)"
  `);
});
