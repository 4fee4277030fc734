/** How the rules on words and pictures read; what they find is tried in catalogue.test.ts and discrimination.test.ts. */
import { expect, test } from 'vitest';
import { tellAll } from './fixtures/cases/run.ts';
import { cases as words } from './fixtures/cases/words.ts';

test('words and pictures', () => {
  expect(tellAll(words)).toMatchInlineSnapshot(`
    "OTH-01 BLOCK texts
      Le texte écarte des personnes (situation de famille) : « réservé à un couple ».
      Retirez cette condition : elle est discriminatoire. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    OTH-01 BLOCK texts
      Le texte écarte des personnes (aides au logement, situation économique) : « pas d’APL ».
      Retirez cette condition : elle est discriminatoire. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    OTH-01 BLOCK texts
      Le texte écarte des personnes (garant ou banque à l’étranger) : « Garant en France ».
      Retirez cette condition : elle est discriminatoire. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    OTH-01 WARN texts
      Le texte vise ou écarte un public (public réservé) : « réservée aux étudiants ».
      Vérifiez que la résidence ou le bail le permet, sinon décrivez le bien plutôt que ses occupants. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    OTH-01 WARN texts
      Le texte vise ou écarte un public (public idéal) : « idéale pour une famille ».
      Vérifiez que la résidence ou le bail le permet, sinon décrivez le bien plutôt que ses occupants. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    OTH-01 BLOCK texts
      Le texte écarte des personnes (sexe) : « Women only ».
      Retirez cette condition : elle est discriminatoire. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    OTH-02 WARN texts
      Le texte français paraît écrit en anglais.
      Saisissez le texte en français : la traduction se place à côté, jamais à la place. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    OTH-02 WARN texts
      Le texte français paraît écrit en espagnol.
      Saisissez le texte en français : la traduction se place à côté, jamais à la place. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    OTH-03 WARN texts
      Le texte donne un numéro surtaxé : « 0892 680 000 ».
      Donnez un numéro au tarif ordinaire, ou laissez celui de l’agence que la page montre déjà. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    OTH-03 WARN texts
      Le texte donne un numéro surtaxé : « 08 25 00 00 00 ».
      Donnez un numéro au tarif ordinaire, ou laissez celui de l’agence que la page montre déjà. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    OTH-03 WARN texts
      Le texte donne un numéro surtaxé : « +33 8 10 00 00 00 ».
      Donnez un numéro au tarif ordinaire, ou laissez celui de l’agence que la page montre déjà. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    OTH-05 WARN photos.aiEdited
      L’annonce écrit « Séjour – home staging virtuel », et l’image n’est pas marquée comme créée ou modifiée par une machine.
      Marquez l’image (aiEdited: true) : la page et nos exports l’écriront à côté d’elle. (à ajouter dans content/listings/complements/RV_1.mdx)
    OTH-05 BLOCK photos.aiEdited
      L’annonce écrit « Image générée par IA », et l’image n’est pas marquée comme créée ou modifiée par une machine.
      Marquez l’image (aiEdited: true) : la page et nos exports l’écriront à côté d’elle. (à ajouter dans content/listings/complements/RV_1.mdx)
    OTH-05 WARN photos.kind
      L’annonce écrit « Image de synthèse », et l’image n’est pas marquée comme image de synthèse.
      Marquez l’image (kind: rendering) : la page et nos exports l’écriront à côté d’elle. (à ajouter dans content/listings/complements/RV_1.mdx)
    OTH-05 WARN photos.aiEdited
      L’annonce écrit « Aménagement virtuel », et l’image n’est pas marquée comme créée ou modifiée par une machine.
      Marquez l’image (aiEdited: true) : la page et nos exports l’écriront à côté d’elle. (à ajouter dans content/listings/complements/RV_1.mdx)
    OTH-05 WARN photos.kind
      L’annonce écrit « Vue 3D du projet », et l’image n’est pas marquée comme image de synthèse.
      Marquez l’image (kind: rendering) : la page et nos exports l’écriront à côté d’elle. (à ajouter dans content/listings/complements/RV_1.mdx)
    OTH-05 WARN photos.aiEdited
      L’annonce écrit « Photos retouchées par IA », et l’image n’est pas marquée comme créée ou modifiée par une machine.
      Marquez l’image (aiEdited: true) : la page et nos exports l’écriront à côté d’elle. (à ajouter dans content/listings/complements/RV_1.mdx)
    OTH-05 WARN photos.kind
      L’annonce écrit « images de synthèse », et l’image n’est pas marquée comme image de synthèse.
      Marquez l’image (kind: rendering) : la page et nos exports l’écriront à côté d’elle. (à ajouter dans content/listings/complements/RV_1.mdx)
    OTH-12 WARN claims
      Le texte vante l’écologie du bien sans preuve : « maison verte ».
      Retirez ces mots, ou nommez ce qui les prouve (label, certificat). (à ajouter dans content/listings/complements/RV_1.mdx)
    OTH-12 WARN claims
      Le texte vante l’écologie du bien sans preuve : « Maison passive ».
      Retirez ces mots, ou nommez ce qui les prouve (label, certificat). (à ajouter dans content/listings/complements/RV_1.mdx)
    OTH-12 WARN claims
      Le texte vante l’écologie du bien sans preuve : « neutre en carbone ».
      Retirez ces mots, ou nommez ce qui les prouve (label, certificat). (à ajouter dans content/listings/complements/RV_1.mdx)
    OTH-12 WARN claims
      Le texte vante l’écologie du bien sans preuve : « éco-construite ».
      Retirez ces mots, ou nommez ce qui les prouve (label, certificat). (à ajouter dans content/listings/complements/RV_1.mdx)
    OTH-12 WARN claims
      Le texte vante l’écologie du bien sans preuve : « respectueux de l’environnement ».
      Retirez ces mots, ou nommez ce qui les prouve (label, certificat). (à ajouter dans content/listings/complements/RV_1.mdx)
    OTH-13 INFO texts
      Le texte annonce une baisse de prix : « Baisse de prix ».
      Gardez la preuve de l’ancien prix, ou retirez ces mots : l’annonce ne la porte pas. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    OTH-13 INFO texts
      Le texte annonce une baisse de prix : « Prix en baisse ».
      Gardez la preuve de l’ancien prix, ou retirez ces mots : l’annonce ne la porte pas. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    OTH-13 INFO texts
      Le texte annonce une baisse de prix : « au lieu de 330 000 € ».
      Gardez la preuve de l’ancien prix, ou retirez ces mots : l’annonce ne la porte pas. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    OTH-14 WARN texts
      Le texte donne une adresse exacte : « 12 rue Gambetta ».
      Écrivez la rue sans son numéro, ou le quartier. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    OTH-14 WARN texts
      Le texte donne une adresse exacte : « 3 bis, avenue de la Plage ».
      Écrivez la rue sans son numéro, ou le quartier. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)
    OTH-14 WARN texts
      Le texte donne une adresse exacte : « 7 place des Halles ».
      Écrivez la rue sans son numéro, ou le quartier. (Poliris : rangs 20 et 21 ; AC3 : INTITULE/FR et COMMENTAIRES/FR)"
  `);
});
