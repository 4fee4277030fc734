/** How the rules on sales read to the agency; what they find is tried in catalogue.test.ts. */
import { expect, test } from 'vitest';
import { cases as annuity } from './fixtures/cases/annuity.ts';
import { cases as finance } from './fixtures/cases/finance.ts';
import { cases as mandate } from './fixtures/cases/mandate.ts';
import { tellAll } from './fixtures/cases/run.ts';
import { cases as sale } from './fixtures/cases/sale.ts';

test('the price and the fees', () => {
  expect(tellAll(sale)).toMatchInlineSnapshot(`
    "SAL-01 BLOCK price
      Le prix manque.
      Indiquez le prix de vente, honoraires compris. (Poliris : rang 11 ; AC3 : VENTE/PRIX)
    SAL-01 BLOCK texts
      L’annonce écrit « Prix sur demande ».
      Retirez ces mots et indiquez le prix : « prix sur demande » n’en est pas un. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    SAL-01 BLOCK texts
      L’annonce écrit « Prix : nous consulter ».
      Retirez ces mots et indiquez le prix : « prix sur demande » n’en est pas un. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    SAL-01 BLOCK texts
      L’annonce écrit « Price on application ».
      Retirez ces mots et indiquez le prix : « prix sur demande » n’en est pas un. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    SAL-01 WARN price
      Le prix manque.
      Indiquez le prix de vente, honoraires compris. (Poliris : rang 11 ; AC3 : VENTE/PRIX)
    SAL-01 WARN texts
      L’annonce écrit « Prix : nous consulter ».
      Retirez ces mots et indiquez le prix : « prix sur demande » n’en est pas un. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    SAL-02 BLOCK fees.payer
      L’annonce ne dit pas qui paie les honoraires.
      Indiquez dans le logiciel : acquéreur, vendeur ou partagés. (Poliris : rang 302 ; AC3 : VENTE/CHARGE_HONORAIRES)
    SAL-02 WARN texts
      Le vendeur paie les honoraires dans le logiciel, et le texte écrit « Honoraires à la charge de l’acquéreur ».
      Retirez ces mots, que la page écrit d’elle-même, ou corrigez dans le logiciel qui paie. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    SAL-02 WARN texts
      L’acquéreur paie les honoraires dans le logiciel, et le texte écrit « Honoraires charge vendeur ».
      Retirez ces mots, que la page écrit d’elle-même, ou corrigez dans le logiciel qui paie. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    SAL-02 WARN fees.payer
      L’annonce ne dit pas qui paie les honoraires.
      Indiquez dans le logiciel : acquéreur, vendeur ou partagés. (Poliris : rang 302 ; AC3 : VENTE/CHARGE_HONORAIRES)
    SAL-03 BLOCK fees.percent
      Les honoraires annoncés (5 %) ne mènent pas de 300 000 € à 312 000 € (4 %).
      Corrigez le prix, le prix hors honoraires ou le pourcentage. (Poliris : rang 15 ; AC3 : VENTE/MONTANT_HONO_ACQUEREUR et VENTE/PRIX_NET)
    SAL-03 BLOCK fees.percent
      Les honoraires annoncés (4,06 %) ne mènent pas de 300 000 € à 312 000 € (4 %).
      Corrigez le prix, le prix hors honoraires ou le pourcentage. (Poliris : rang 15 ; AC3 : VENTE/MONTANT_HONO_ACQUEREUR et VENTE/PRIX_NET)
    SAL-03 BLOCK fees.percent
      Les honoraires annoncés (2 %) ne mènent pas de 300 000 € à 312 000 € (4 %).
      Corrigez le prix, le prix hors honoraires ou le pourcentage. (Poliris : rang 15 ; AC3 : VENTE/MONTANT_HONO_ACQUEREUR et VENTE/PRIX_NET)
    SAL-03 BLOCK fees.netPrice
      L’acquéreur paie les honoraires et le prix hors honoraires manque.
      Indiquez le prix hors honoraires et le pourcentage TTC des honoraires : « Honoraires : 4 % TTC du prix hors honoraires ». (Poliris : rang 303 ; AC3 : VENTE/PRIX_NET)
    SAL-03 BLOCK fees.percent
      L’acquéreur paie les honoraires et leur pourcentage manque.
      Indiquez le prix hors honoraires et le pourcentage TTC des honoraires : « Honoraires : 4 % TTC du prix hors honoraires ». (Poliris : rang 15 ; AC3 : VENTE/MONTANT_HONO_ACQUEREUR et VENTE/PRIX_NET)
    SAL-03 WARN fees.percent
      Les honoraires annoncés (5 %) ne mènent pas de 300 000 € à 312 000 € (4 %).
      Corrigez le prix, le prix hors honoraires ou le pourcentage. (Poliris : rang 15 ; AC3 : VENTE/MONTANT_HONO_ACQUEREUR et VENTE/PRIX_NET)
    SAL-04 BLOCK texts
      Le vendeur paie les honoraires, et le texte parle de « FAI ».
      Retirez ces mots : le prix est celui du bien, et la page écrit « Honoraires à la charge du vendeur ». (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    SAL-04 BLOCK texts
      Le vendeur paie les honoraires, et le texte parle de « Frais d’agence ».
      Retirez ces mots : le prix est celui du bien, et la page écrit « Honoraires à la charge du vendeur ». (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    SAL-04 BLOCK texts
      Le vendeur paie les honoraires, et le texte parle de « Honoraires inclus ».
      Retirez ces mots : le prix est celui du bien, et la page écrit « Honoraires à la charge du vendeur ». (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    SAL-04 BLOCK texts
      Le vendeur paie les honoraires, et le texte parle de « honoraires TTC inclus ».
      Retirez ces mots : le prix est celui du bien, et la page écrit « Honoraires à la charge du vendeur ». (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    SAL-04 BLOCK texts
      Le vendeur paie les honoraires, et le texte parle de « Prix HAI ».
      Retirez ces mots : le prix est celui du bien, et la page écrit « Honoraires à la charge du vendeur ». (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    SAL-04 BLOCK texts
      Le vendeur paie les honoraires, et le texte parle de « Commission d’agence comprise ».
      Retirez ces mots : le prix est celui du bien, et la page écrit « Honoraires à la charge du vendeur ». (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    SAL-05 WARN texts
      Le texte écrit « Prix : 325 000 € », et le prix saisi est de 312 000 €.
      Retirez le prix du texte : la page l’affiche, et l’écrit partout de même. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    SAL-05 WARN texts
      Le texte écrit « Prix FAI : 325 000 € », et le prix saisi est de 312 000 €.
      Retirez le prix du texte : la page l’affiche, et l’écrit partout de même. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    SAL-05 WARN texts
      Le texte écrit « Prix de vente : 325 000 € », et le prix saisi est de 312 000 €.
      Retirez le prix du texte : la page l’affiche, et l’écrit partout de même. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    SAL-10 WARN texts
      Le bien est annoncé comme disponible, et le texte écrit « Sous compromis ».
      Changez l’état du bien, ou retirez ces mots du texte. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    SAL-10 WARN texts
      Le bien est annoncé comme disponible, et le texte écrit « Déjà vendu ».
      Changez l’état du bien, ou retirez ces mots du texte. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    SAL-10 WARN texts
      Le bien est annoncé comme disponible, et le texte écrit « Sous offre ».
      Changez l’état du bien, ou retirez ces mots du texte. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    SAL-10 WARN texts
      Le bien est annoncé comme disponible, et le texte écrit « VENDU ».
      Changez l’état du bien, ou retirez ces mots du texte. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    SAL-10 WARN texts
      Le bien est annoncé comme disponible, et le texte écrit « Bien vendu ».
      Changez l’état du bien, ou retirez ces mots du texte. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    SAL-10 WARN texts
      Le bien est annoncé comme disponible, et le texte écrit « Vendu par notre agence ».
      Changez l’état du bien, ou retirez ces mots du texte. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)"
  `);
});

test('the mandate', () => {
  expect(tellAll(mandate)).toMatchInlineSnapshot(`
    "SAL-08 WARN mandate
      Le mandat n’a pas de numéro, ou pas de date valable.
      Saisissez le numéro du mandat au registre et le jour de sa signature. (Poliris : rangs 112 et 113 ; AC3 : VENTE/NUM_MANDAT et VENTE/DATE_MANDAT, ou LOCATION/NUM_MANDAT et LOCATION/DATE_MANDAT)
    SAL-08 BLOCK mandate.expiresOn
      Le mandat a pris fin le 21 novembre 2026.
      Faites signer un nouveau mandat, ou retirez l’annonce. (à ajouter dans content/listings/complements/RV_2.mdx)
    SAL-09 WARN exclusive
      Le texte écrit « exclusivité », et le mandat n’est pas exclusif.
      Cochez le mandat exclusif si c’en est un, sinon retirez ce mot du texte. (Poliris : rang 83 ; AC3 : VENTE/TYPE_MANDAT ou LOCATION/TYPE_MANDAT)
    SAL-09 WARN exclusive
      Le texte écrit « EXCLUSIVITÉ », et le mandat n’est pas exclusif.
      Cochez le mandat exclusif si c’en est un, sinon retirez ce mot du texte. (Poliris : rang 83 ; AC3 : VENTE/TYPE_MANDAT ou LOCATION/TYPE_MANDAT)
    SAL-09 WARN exclusive
      Le texte écrit « exclusif », et le mandat n’est pas exclusif.
      Cochez le mandat exclusif si c’en est un, sinon retirez ce mot du texte. (Poliris : rang 83 ; AC3 : VENTE/TYPE_MANDAT ou LOCATION/TYPE_MANDAT)
    SAL-09 WARN exclusive
      Le texte écrit « Exclusif », et le mandat n’est pas exclusif.
      Cochez le mandat exclusif si c’en est un, sinon retirez ce mot du texte. (Poliris : rang 83 ; AC3 : VENTE/TYPE_MANDAT ou LOCATION/TYPE_MANDAT)"
  `);
});

test('a life annuity', () => {
  expect(tellAll(annuity)).toMatchInlineSnapshot(`
    "SAL-11 BLOCK annuity
      Le viager n’a ni bouquet ni rente.
      Indiquez le bouquet et la rente mensuelle. (Poliris : rangs 185, 186 et 229 ; sinon, à ajouter dans content/listings/complements/RV_7.mdx)
    SAL-11 WARN annuity.lumpSum
      Le bouquet manque.
      Indiquez le bouquet, honoraires compris. (Poliris : rang 185 ; sinon, à ajouter dans content/listings/complements/RV_7.mdx)
    SAL-11 WARN annuity.monthly
      La rente mensuelle manque.
      Indiquez la rente mensuelle. (Poliris : rang 186 ; sinon, à ajouter dans content/listings/complements/RV_7.mdx)
    SAL-11 WARN annuity.occupied
      L’annonce ne dit pas si le viager est libre ou occupé.
      Indiquez s’il est vendu libre ou occupé. (Poliris : rang 229 ; sinon, à ajouter dans content/listings/complements/RV_7.mdx)
    SAL-11 INFO texts
      Le texte ne dit pas comment la rente est indexée.
      Écrivez par exemple : « rente indexée chaque année sur l’indice des prix à la consommation ». (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    SAL-11 INFO texts
      Le texte dit l’âge d’une personne : « dame de 84 ans ».
      Retirez l’âge : il se donne au rendez-vous. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)"
  `);
});

test('taxes and credit', () => {
  expect(tellAll(finance)).toMatchInlineSnapshot(`
    "SAL-12 BLOCK texts
      Le texte parle de « Denormandie » sans l’avertissement que la loi impose.
      Ajoutez au texte : « Le non-respect des engagements de location entraîne la perte du bénéfice des incitations fiscales. » (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    SAL-12 BLOCK texts
      Le texte parle de « Jeanbrun » sans l’avertissement que la loi impose.
      Ajoutez au texte : « Le non-respect des engagements de location entraîne la perte du bénéfice des incitations fiscales. » (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    SAL-12 BLOCK texts
      Le texte parle de « Défiscalisez » sans l’avertissement que la loi impose.
      Ajoutez au texte : « Le non-respect des engagements de location entraîne la perte du bénéfice des incitations fiscales. » (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    SAL-12 WARN texts
      Le dispositif Pinel est fermé depuis le 1er janvier 2025.
      Retirez ce mot, ou dites qu’il s’agit d’un engagement en cours. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    SAL-13 WARN texts
      Le texte parle de crédit (« Mensualités ») sans les mentions d’une publicité de crédit.
      Retirez ces mots : le financement se discute avec la banque. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    SAL-13 WARN texts
      Le texte parle de crédit (« Taux fixe ») sans les mentions d’une publicité de crédit.
      Retirez ces mots : le financement se discute avec la banque. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    SAL-13 WARN texts
      Le texte parle de crédit (« taux de 3,2 % ») sans les mentions d’une publicité de crédit.
      Retirez ces mots : le financement se discute avec la banque. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    SAL-13 WARN texts
      Le texte parle de crédit (« TAEG ») sans les mentions d’une publicité de crédit.
      Retirez ces mots : le financement se discute avec la banque. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)"
  `);
});
