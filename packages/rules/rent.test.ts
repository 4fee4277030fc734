/** How the rules on homes to let read to the agency; what they find is tried in catalogue.test.ts. */
import { expect, test } from 'vitest';
import { cases as rent } from './fixtures/cases/rent.ts';
import { tellAll } from './fixtures/cases/run.ts';

test('homes to let', () => {
  expect(tellAll(rent)).toMatchInlineSnapshot(`
    "RNT-01 BLOCK rent.monthly
      Le loyer annoncé (900 €) n’est pas la somme du loyer de base, du complément et des charges (875 €).
      Corrigez l’un des montants : le loyer par mois est « charges comprises ». (Poliris : rang 11 ; AC3 : LOCATION/PRIX)
    RNT-01 BLOCK rent.monthly
      Le loyer annoncé (875 €) n’est pas la somme du loyer de base, du complément et des charges (925 €).
      Corrigez l’un des montants : le loyer par mois est « charges comprises ». (Poliris : rang 11 ; AC3 : LOCATION/PRIX)
    RNT-01 BLOCK rent.monthly
      Le loyer manque.
      Indiquez le loyer par mois, charges comprises. (Poliris : rang 11 ; AC3 : LOCATION/PRIX)
    RNT-02 BLOCK rent.chargesMode
      L’annonce ne dit pas comment les charges sont réglées.
      Choisissez : forfait, provision avec régularisation annuelle ou remboursement annuel. (Poliris : rang 304 ; sinon, à ajouter dans content/listings/complements/RV_2.mdx)
    RNT-02 WARN rent.furnished
      Un forfait de charges n’est permis que pour un meublé, une colocation ou un bail mobilité, et l’annonce ne dit pas si le logement est meublé.
      Indiquez que le logement est meublé ; s’il est vide, choisissez la provision avec régularisation. (Poliris : rang 26 ; AC3 : MEUBLE)
    RNT-02 BLOCK rent.chargesMode
      Un forfait de charges n’est permis que pour un meublé, une colocation ou un bail mobilité.
      Choisissez la provision avec régularisation, ou indiquez que le logement est meublé. (Poliris : rang 304 ; sinon, à ajouter dans content/listings/complements/RV_2.mdx)
    RNT-02 WARN rent.chargesMode
      Un forfait de charges n’est permis que pour un meublé, une colocation ou un bail mobilité.
      Vérifiez que le bail est bien une colocation, sinon choisissez la provision. (Poliris : rang 304 ; sinon, à ajouter dans content/listings/complements/RV_2.mdx)
    RNT-02 WARN rent.charges
      L’annonce ne dit ni le montant des charges, ni comment elles sont réglées.
      Indiquez les charges par mois et leur mode de règlement ; 0 s’il n’y en a pas. (Poliris : rang 23 ; AC3 : LOCATION/PROVISION_SUR_CHARGES)
    RNT-02 WARN rent.charges
      Le montant des charges manque.
      Indiquez les charges par mois ; 0 s’il n’y en a pas. (Poliris : rang 23 ; AC3 : LOCATION/PROVISION_SUR_CHARGES)
    RNT-03 BLOCK rent.deposit
      Le dépôt de garantie (1 600 €) dépasse 1 mois de loyer hors charges (800 €).
      Ramenez le dépôt de garantie à 800 € au plus. (Poliris : rang 161 ; AC3 : LOCATION/DEPOT_GARANTIE)
    RNT-03 BLOCK rent.deposit
      Le dépôt de garantie (2 400 €) dépasse 2 mois de loyer hors charges (1 600 €).
      Ramenez le dépôt de garantie à 1 600 € au plus. (Poliris : rang 161 ; AC3 : LOCATION/DEPOT_GARANTIE)
    RNT-03 BLOCK rent.deposit
      Le dépôt de garantie (875 €) dépasse 1 mois de loyer hors charges (800 €).
      Ramenez le dépôt de garantie à 800 € au plus. (Poliris : rang 161 ; AC3 : LOCATION/DEPOT_GARANTIE)
    RNT-03 WARN rent.furnished
      Le dépôt de garantie (1 600 €) n’est permis que pour un meublé, et l’annonce ne dit pas si le logement en est un.
      Indiquez que le logement est meublé ; s’il est vide, ramenez le dépôt de garantie à 800 € au plus. (Poliris : rang 26 ; AC3 : MEUBLE)
    RNT-03 BLOCK rent.deposit
      Un bail mobilité n’a pas de dépôt de garantie, et l’annonce en demande un (800 €).
      Retirez le dépôt de garantie. (Poliris : rang 161 ; AC3 : LOCATION/DEPOT_GARANTIE)
    RNT-03 WARN rent.deposit
      L’annonce ne dit pas s’il y a un dépôt de garantie.
      Indiquez le dépôt de garantie ; 0 s’il n’y en a pas. (Poliris : rang 161 ; AC3 : LOCATION/DEPOT_GARANTIE)
    RNT-04 WARN rent.furnished
      Le texte écrit « Studio meublé », et le logiciel ne dit pas si le logement est meublé.
      Cochez la case « Meublé », ou retirez ces mots. (Poliris : rang 26 ; AC3 : MEUBLE)
    RNT-04 WARN rent.furnished
      Le logement est saisi comme vide, et le texte écrit « Studio meublé ».
      Corrigez la case « Meublé » ou le texte : le dépôt de garantie et le bail en dépendent. (Poliris : rang 26 ; AC3 : MEUBLE)
    RNT-04 WARN rent.furnished
      Le logement est saisi comme vide, et le texte écrit « APPARTEMENT MEUBLE ».
      Corrigez la case « Meublé » ou le texte : le dépôt de garantie et le bail en dépendent. (Poliris : rang 26 ; AC3 : MEUBLE)
    RNT-04 WARN rent.furnished
      Le logement est saisi comme meublé, et le texte écrit « louer vide ».
      Corrigez la case « Meublé » ou le texte : le dépôt de garantie et le bail en dépendent. (Poliris : rang 26 ; AC3 : MEUBLE)
    RNT-05 BLOCK rent.tenantFees
      L’annonce ne dit pas ce que le locataire paie à l’agence.
      Saisissez le total TTC des honoraires du locataire et la part de l’état des lieux ; 0 s’il ne paie rien. (Poliris : rang 15 ; sinon, à ajouter dans content/listings/complements/RV_2.mdx)
    RNT-05 WARN rent.inventoryFees
      La part de l’état des lieux manque dans les honoraires du locataire (650 €).
      Indiquez la part de l’état des lieux ; 0 si le locataire ne le paie pas. (Poliris : rang 306 ; AC3 : LOCATION/HONO_ETAT_LIEUX_LOC)
    RNT-05 BLOCK rent.inventoryFees
      La part de l’état des lieux (150 €) dépasse le total des honoraires (100 €).
      Corrigez l’un des montants. (Poliris : rang 306 ; AC3 : LOCATION/HONO_ETAT_LIEUX_LOC)
    RNT-06 BLOCK rent.tenantFees
      Les honoraires de visite, dossier et bail (507 €) dépassent le plafond (504,50 € pour 50 m²).
      Ramenez-les à 10,09 € par m² habitable au plus. (Poliris : rang 15 ; sinon, à ajouter dans content/listings/complements/RV_2.mdx)
    RNT-06 BLOCK rent.inventoryFees
      Les honoraires d’état des lieux (154 €) dépassent le plafond (151,50 € pour 50 m²).
      Ramenez-les à 3,03 € par m² habitable au plus. (Poliris : rang 306 ; AC3 : LOCATION/HONO_ETAT_LIEUX_LOC)
    RNT-06 BLOCK rent.tenantFees
      Les honoraires de visite, dossier et bail (504,50 €) dépassent le plafond (403,50 € pour 50 m²).
      Ramenez-les à 8,07 € par m² habitable au plus. (Poliris : rang 15 ; sinon, à ajouter dans content/listings/complements/RV_2.mdx)
    RNT-06 WARN rent.tenantFees
      Les honoraires de visite, dossier et bail (504,50 €) dépassent le plafond (403,50 € pour 50 m²) hors zone tendue.
      Vérifiez que la commune est en zone tendue ; sinon, ramenez-les à 8,07 € par m² au plus. (Poliris : rang 15 ; sinon, à ajouter dans content/listings/complements/RV_2.mdx)
    RNT-06 WARN rent.tenantFees
      Les honoraires de visite, dossier et bail (504,50 €) dépassent le plafond (403,50 € pour 50 m²) hors zone tendue.
      Vérifiez que la commune est en zone tendue (10,09 € par m²) ou très tendue (12,10 € par m²) ; sinon, ramenez-les à 8,07 € par m² au plus. (Poliris : rang 15 ; sinon, à ajouter dans content/listings/complements/RV_2.mdx)
    RNT-06 WARN rent.tenantFees
      Les honoraires de visite, dossier et bail (605 €) dépassent le plafond (403,50 € pour 50 m²) hors zone tendue.
      Vérifiez que la commune est en zone tendue (10,09 € par m²) ou très tendue (12,10 € par m²) ; sinon, ramenez-les à 8,07 € par m² au plus. (Poliris : rang 15 ; sinon, à ajouter dans content/listings/complements/RV_2.mdx)
    RNT-06 BLOCK rent.tenantFees
      Les honoraires de visite, dossier et bail (607 €) dépassent le plafond (605 € pour 50 m²).
      Ramenez-les à 12,10 € par m² habitable au plus. (Poliris : rang 15 ; sinon, à ajouter dans content/listings/complements/RV_2.mdx)
    RNT-06 BLOCK rent.tenantFees
      Les honoraires de visite, dossier et bail (660 €) dépassent le plafond (656 € pour 50 m²).
      Ramenez-les à 10,09 € par m² habitable au plus. (Poliris : rang 15 ; sinon, à ajouter dans content/listings/complements/RV_2.mdx)
    RNT-07 BLOCK areas.main
      La surface habitable manque.
      Indiquez la surface habitable en m². (Poliris : rang 16 ; AC3 : SURFACE_HABITABLE)
    RNT-08 BLOCK rent.cap
      À Bayonne, en zone soumise à encadrement des loyers, le loyer de référence majoré manque.
      Saisissez le loyer de base et le loyer de référence majoré : la page écrit « Zone soumise à encadrement des loyers » et les deux montants. (Poliris : rang 332 ; sinon, à ajouter dans content/listings/complements/RV_2.mdx)
    RNT-08 BLOCK rent.base
      À Bayonne, en zone soumise à encadrement des loyers, le loyer de base manque.
      Saisissez le loyer de base et le loyer de référence majoré : la page écrit « Zone soumise à encadrement des loyers » et les deux montants. (Poliris : rang 331 ; AC3 : LOCATION/LOYER)
    RNT-08 BLOCK rent.cap
      À Bayonne, en zone soumise à encadrement des loyers, le loyer de base et le loyer de référence majoré manquent.
      Saisissez le loyer de base et le loyer de référence majoré : la page écrit « Zone soumise à encadrement des loyers » et les deux montants. (Poliris : rang 332 ; sinon, à ajouter dans content/listings/complements/RV_2.mdx)
    RNT-08 BLOCK rent.base
      Le loyer de base (800 €) dépasse le loyer de référence majoré (750 € pour 50 m²).
      Ramenez le loyer de base à 750 € au plus ; ce qui dépasse est un complément de loyer, à justifier. (Poliris : rang 331 ; AC3 : LOCATION/LOYER)
    RNT-08 WARN rent.cap
      À Bayonne, en zone soumise à encadrement des loyers, le loyer de référence majoré manque ; le statut de l’article 140 reste à confirmer.
      Saisissez le loyer de base et le loyer de référence majoré : la page écrit « Zone soumise à encadrement des loyers » et les deux montants. (Poliris : rang 332 ; sinon, à ajouter dans content/listings/complements/RV_2.mdx)
    RNT-08 WARN rent.base
      Le loyer de base (800 €) dépasse le loyer de référence majoré (750 € pour 50 m²) ; le statut de l’article 140 reste à confirmer.
      Ramenez le loyer de base à 750 € au plus ; ce qui dépasse est un complément de loyer, à justifier. (Poliris : rang 331 ; AC3 : LOCATION/LOYER)
    RNT-08 BLOCK rent.base
      Le loyer de base (800 €) dépasse le loyer de référence majoré (750 € pour 50 m²).
      Ramenez le loyer de base à 750 € au plus, sans complément de loyer : il est interdit en classe F. (Poliris : rang 331 ; AC3 : LOCATION/LOYER)
    RNT-09 BLOCK rent.supplement
      Un complément de loyer (50 €) est interdit en classe F.
      Retirez le complément de loyer. (Poliris : rang 305 ; sinon, à ajouter dans content/listings/complements/RV_2.mdx)
    RNT-09 BLOCK rent.supplement
      Un complément de loyer (50 €) est interdit en classe G.
      Retirez le complément de loyer. (Poliris : rang 305 ; sinon, à ajouter dans content/listings/complements/RV_2.mdx)
    RNT-09 INFO rent.supplement
      L’annonce demande un complément de loyer (50 €).
      Tenez prêt l’écrit qui le justifie : le bail nomme les caractéristiques du logement. (Poliris : rang 305 ; sinon, à ajouter dans content/listings/complements/RV_2.mdx)
    RNT-10 WARN rent.base
      Le loyer de base passe de 750 € à 800 €, et le logement est de classe F : le loyer ne peut pas augmenter entre deux locataires.
      Ramenez le loyer de base à 750 €. (Poliris : rang 331 ; AC3 : LOCATION/LOYER)
    RNT-10 WARN rent.base
      Le loyer de base passe de 750 € à 800 €, et Bayonne est en zone tendue : entre deux locataires, seul l’indice de référence des loyers s’ajoute.
      Vérifiez que la hausse n’est que la révision par l’indice, ou qu’une exception de l’article 17-2 ou du décret la permet. (Poliris : rang 331 ; AC3 : LOCATION/LOYER)
    RNT-11 BLOCK texts
      Le texte demande au locataire ce que la loi interdit de demander (relevés bancaires, tenue du compte) : « relevés bancaires ».
      Retirez cette demande : la liste des pièces qu’un bailleur peut exiger est fermée. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    RNT-11 BLOCK texts
      Le texte demande au locataire ce que la loi interdit de demander (chèque ou somme avant le bail) : « Chèque de réservation ».
      Retirez cette demande : la liste des pièces qu’un bailleur peut exiger est fermée. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    RNT-11 BLOCK texts
      Le texte demande au locataire ce que la loi interdit de demander (photographie) : « photo d’identité ».
      Retirez cette demande : la liste des pièces qu’un bailleur peut exiger est fermée. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    RNT-11 BLOCK texts
      Le texte demande au locataire ce que la loi interdit de demander (carte bancaire) : « Copie de la carte bancaire ».
      Retirez cette demande : la liste des pièces qu’un bailleur peut exiger est fermée. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    RNT-11 BLOCK texts
      Le texte demande au locataire ce que la loi interdit de demander (sécurité sociale) : « carte Vitale ».
      Retirez cette demande : la liste des pièces qu’un bailleur peut exiger est fermée. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)"
  `);
});
