/** What may not be said about personal data, consent and trackers: the notice of 2018 said most of it. */
import type { Phrase } from './phrase.ts';

const button = "(?! (?:ce|le|l'|notre) (?:bouton|lien))";
const browsing = `(?:poursuiv|continu|navigu|utilis|consult|acced|visit|parcour|rest|surf|defil|ferm)ant\\b${button}|faisant defiler`;
const goingOn = '(?:poursuivez|continuez|naviguez|utilisez|consultez|visitez|restez|surfez|fermez)';
const agreeing = "(?:accept|consent|approuv|reconnaiss|adher|etes d'accord|donnez votre accord)";
const taken =
  "\\bnous (?:(?:suppos|consider|presum|estim|conclu)\\w*|partons du principe|partirons du principe) (?:que |qu')vous\\b";
/** Within a sentence, up to where consent is taken back or asked for. */
const meanwhile =
  '(?:(?!\\b(?:retir|refus|revoqu|revenir|oppos|demand|withdraw|refus|revok|object|ask|without)\\w*)[^.!?])';

const browsingEnglish =
  '(?:continuing|browsing|using|visiting|accessing|staying|navigating|scrolling|remaining|surfing|closing)';
const goingOnEnglish = '(?:continue|keep|carry on|go on|stay|remain|browse|use|visit|close)';
const agreeingEnglish =
  '(?:\\byou (?:\\w+ ){0,2}(?:accept|agree|consent)|\\byour (?:acceptance|agreement|consent)|\\bwe (?:will |shall |may )?(?:assume|deem|take it|consider (?:that )?you)\\b)';

const papers =
  "(?:(?:carte(?: nationale)?|piece|titre|document|justificatif)s? d'identite|passeports?|titres? de sejour|permis de conduire)";
const papersEnglish =
  '(?:identity (?:card|document)s?|id cards?|passports?|proofs? of identity|driving licences?)';
/** "Ne joignez pas de …": what is not asked for. */
const unasked =
  "(?<!\\bn(?:e |')(?:nous )?\\w+ (?:pas|plus|jamais) (?:(?!\\bsans\\b)[^.!?]){0,40})";
const unaskedEnglish = '(?<!\\b(?:not|never) (?:(?!\\bwithout\\b)[^.!?]){0,40})';

const kept = '(?:enregistre|garde|stocke|conserve|depose|pose|retenu|memorise|inscrit)e?s?\\b';
const refusing = "(?:refus|accept|consent|oppos|d'accord|desaccord|convien)\\w*";
const refusingEnglish = '(?:refus|agree|disagree|accept|consent|object)\\w*';

export const privacyPhrases: readonly Phrase[] = [
  {
    duty: 'PRV-08',
    patterns: [
      new RegExp(`\\ben (?:${browsing})${meanwhile}{0,90}\\b${agreeing}`),
      new RegExp(`\\bsi vous ${goingOn}\\b${meanwhile}{0,90}(?:\\b${agreeing}|${taken})`),
      new RegExp(
        `\\bvous (?:acceptez|consentez|approuvez|adherez|donnez votre accord)${meanwhile}{0,60}\\ben (?:${browsing})`,
      ),
      new RegExp(
        `\\b(?:poursuite|poursuivre|continuer|consultation|consulter|utilisation|utiliser|navigation|naviguer|visite|acces|fermer|fermeture)\\b[^.!?]{0,60}\\b(?<!ne )(?:vaut|vaudra|emporte|implique|entraine|constitue)\\b(?! (?:pas|plus|jamais))[^.!?]{0,40}\\b(?:accept|consent|adhesion|accord)`,
      ),
      new RegExp(`\\bby ${browsingEnglish}\\b${meanwhile}{0,90}${agreeingEnglish}`),
      new RegExp(`\\bif you ${goingOnEnglish}\\b${meanwhile}{0,90}${agreeingEnglish}`),
      new RegExp(
        `\\byou (?:\\w+ ){0,2}(?:accept|agree|consent)${meanwhile}{0,60}\\bby ${browsingEnglish}\\b`,
      ),
      /\b(?:use|using|browse|browsing|continuing|staying|visit|access|navigation)\b[^.!?]{0,60}\b(?:constitutes?|implies|means|amounts? to|signif(?:y|ies)|indicates?)\b[^.!?]{0,40}\b(?:accept|agree|consent)/,
    ],
    what: 'nobody agrees by browsing',
    fix: 'Tell what is done; ask for consent where consent is needed, by an act of its own.',
  },
  {
    duty: 'PRV-08',
    patterns: [
      /(?<!\b(?:pas|plus|jamais|inutile) (?:a |besoin d'|d'|necessaire d'|obligee?s? d')?)\b(?:j'accepte|j'approuve|j'adhere|vous acceptez|vous approuvez|acceptez|approuvez|acceptation|approbation|accepter|approuver)\b[^.!?]{0,50}\b(?:politique|notice|charte|declaration)\b[^.!?]{0,25}(?:confidentialite|donnees|vie privee)/,
      /(?<!\b(?:not|never|needn't) (?:have to |need to |asked to |required to )?)\b(?:accept|accepting|approve|agree to|agree with|consent to)\b[^.!?]{0,50}\b(?:privacy|data protection|confidentiality) (?:policy|notice|statement)/,
    ],
    what: 'a notice informs and is not accepted',
    fix: 'Write that the page informs; ask nobody to accept it.',
  },
  {
    duty: 'PRV-09',
    patterns: [
      /\b(?:donnees?|informations?)[^.!?]{0,20}\bnon[- ]personnel(?:le)?s?\b/,
      /\bnon[- ]personal(?:ly identifiable)? (?:data|information)\b/,
      /\b(?:trait|consider|regard)\w*[^.!?]{0,40}\bcomme (?:etant )?non[- ]personnel/,
      /\b(?:treat|consider|regard)\w*[^.!?]{0,40}\b(?:as )?non[- ]personal\b/,
      /\bn(?:'est|'etant|e sont|e constituent?|e sera(?:it|ient)?|e seront) (?:donc |en rien )?(?:pas |aucunement |jamais )?(?:une |des |de |comme (?:une |des )?)?donnees? (?:a caractere )?personnel/,
      /\b(?:is not|are not|isn't|aren't|(?:do|does) not constitute|never constitutes?) (?:considered |regarded as |treated as )?(?:any )?personal (?:data|information)\b/,
      /\b(?:adresses? ip|appareil|numero|lieu|position|geolocalisation|identifiants?|cookies?)\b[^.!?]{0,40}(?<!n')\b(?:est|sont|reste|restent)\b(?! pas)[^.!?]{0,25}\banonymes?\b/,
      /\b(?:ip address(?:es)?|device|location|number|geolocation|identifiers?|cookies?)\b[^.!?]{0,40}\b(?:is|are|remains?)\b(?! (?:not|never))[^.!?]{0,25}\banonymous\b/,
    ],
    what: 'addresses, devices and places are personal data',
    fix: 'Name the data.',
  },
  {
    duty: 'PRV-05',
    patterns: [
      new RegExp(
        `${unasked}\\b(?:copie|photocopie|scan|numerisation|recto)\\b[^.!?]{0,60}\\b${papers}`,
      ),
      new RegExp(`\\b${papers}[^.!?]{0,40}\\b(?:scann|numeris|photocop|signe)`),
      new RegExp(
        `(?<!\\bn(?:e |')(?:nous )?)\\b(?:joign|joindre|fourni|transmett|adress|envoy|present|accompagn)\\w*[^.!?]{0,40}\\b${papers}`,
      ),
      new RegExp(
        `\\b${papers}(?:(?!\\bn'|\\bne )[^.!?]){0,60}\\b(?:demande|exige|requis|obligatoire|indispensable|necessaire)e?s?\\b`,
      ),
      new RegExp(
        `${unaskedEnglish}\\b(?:cop(?:y|ies)|photocop(?:y|ies)|scan(?:s|ned)?)\\b[^.!?]{0,50}\\b(?:${papersEnglish}|id\\b)`,
      ),
      new RegExp(
        `${unaskedEnglish}\\b(?:enclose|attach|provide|send|submit)\\w*\\b[^.!?]{0,40}\\b${papersEnglish}`,
      ),
      new RegExp(
        `\\b${papersEnglish}(?:(?!\\b(?:not|no longer|never)\\b)[^.!?]){0,60}\\b(?:required|requested|asked for|mandatory|necessary|needed)\\b`,
      ),
    ],
    // The law wants one of the parties to a sale, and lets a landlord ask for one.
    unless:
      /doute raisonnable|reasonable doubt|blanchiment|money[- ]laundering|(?:decret|decree) (?:n° ?)?2015-1437/,
    what: 'an identity document is asked for only where there is reasonable doubt',
    fix: 'Write that identity is confirmed “in case of reasonable doubt, by any means, with as few data as possible”, or leave it out.',
  },
  {
    duty: 'PRV-06',
    patterns: [
      /\b(?:refus|rejet|ecart|declin|ne pas (?:donner suite|repondre)|(?:oblig|tenu)e?s? de)\w*[^.!?]{0,140}\b(?:impraticable|peu pratique|irrealisable|deraisonnable|difficilement realisable|effort disproportionne)/,
      /\b(?:impraticable|peu pratique|irrealisable|deraisonnable|effort disproportionne)\w*[^.!?]{0,140}\b(?:refus|rejet|ecart|declin|pas (?:oblige|tenu)e?s? de)/,
      /\b(?:refus|reject|declin|deny|denied|turn down|not (?:obliged|required) to)\w*[^.!?]{0,140}\b(?:impractical|impracticable|unreasonable|disproportionate effort)/,
      /\b(?:impractical|impracticable|unreasonable|disproportionate effort)\b[^.!?]{0,140}\b(?:refus|reject|declin|deny|denied|not (?:obliged|required) to)/,
    ],
    what: 'only a manifestly unfounded or excessive request may be refused',
    fix: 'Write “manifestement infondée ou excessive” (“manifestly unfounded or excessive”), with the reason and how to contest it.',
  },
  {
    duty: 'PRV-01',
    patterns: [
      /(?<!\b(?:aucune?|rien|jamais|pas|plus)\b[^.!?]{0,40})\b(?:conserv|gard|stock)\w*\b(?! (?:pas|plus|jamais|rien|aucune?)\b)[^.!?]{0,50}\b(?:indefiniment|sans limit\w* de (?:temps|duree)|duree (?:indeterminee|illimitee))/,
      /(?<!\b(?:nothing|none|no|not|never)\b[^.!?]{0,40})\b(?:keep|kept|stored?|retain(?:ed)?|hold|held)\b(?! (?:nothing|no)\b)[^.!?]{0,50}\b(?:indefinitely|forever|without (?:time )?limit|for an unlimited)/,
      /\b(?:conserv|gard|stock|donnees)\w*[^.!?]{0,80}\b(?:aussi longtemps que|tant que)(?: cela est| c'est)? necessaire\b(?! (?:a|au|aux|pour)\b)/,
      /\b(?:keep|kept|stored?|retain(?:ed)?|hold|held|data)\b[^.!?]{0,80}\bas long as (?:is |it is )?(?:necessary|needed|required)\b(?! (?:for|to)\b)/,
    ],
    what: 'data are kept for a period that has an end',
    fix: 'Place <Retention />, or name the period by <Duration of="…" />.',
  },
  {
    duty: 'PRV-14',
    from: '2020-07-16',
    patterns: [/\bprivacy shield\b|\bbouclier de protection des donnees\b|\bsafe harbou?r\b/],
    what: 'this footing for transfers was struck down (CJUE, C-311/18)',
    fix: 'Place <Processors />, which names the mechanism of today.',
  },
  {
    duty: 'CK-08',
    patterns: [
      /\b(?:configur|parametr|regl)(?:er|ez|ant|age|ages|ation)\b[^.!?]{0,40}\b(?:navigateur|logiciel de navigation)/,
      new RegExp(
        `\\b(?:refus|bloqu|desactiv|vous oppos|empech)\\w*(?:(?!\\b${kept})[^.!?]){0,90}\\b(?:navigateur|logiciel de navigation)`,
      ),
      /\bnavigateurs? (?:vous )?(?:permet|peut|peuvent|offr|propos|autoris)\w*[^.!?]{0,60}\b(?:bloqu|refus|desactiv|empech|supprim|effac|oppos)/,
      /\b(?:cookies?|traceurs?)\b.{0,120}\b(?:parametres|reglages|options|preferences|configuration) de votre navigateur/,
      /\b(?:parametres|reglages|options|preferences|configuration) de votre navigateur.{0,120}\b(?:cookies?|traceurs?)\b/,
      /\b(?:cookies?|trackers?)\b.{0,120}\b(?:your browser(?:'s)? (?:settings|preferences)|settings of your browser)/,
      new RegExp(
        `\\b${refusing}[^.!?]{0,60}\\bquitt(?:er|ez|ant)\\b[^.!?]{0,12}\\b(?:ce|le|nos|notre|les) sites?\\b`,
      ),
      new RegExp(
        `\\bquitt(?:er|ez|ant)\\b[^.!?]{0,12}\\b(?:ce|le|nos|notre|les) sites?\\b[^.!?]{0,60}\\b${refusing}`,
      ),
      /\bveuillez (?:alors )?(?:quitter|ne pas utiliser) (?:ce|le|nos|notre|les) sites?\b/,
      /\bn'utilisez (?:pas|plus) (?:ce|le|nos|notre|les) sites?\b/,
      /\b(?:set|setting|configur\w*|adjust\w*|chang\w*|modify\w*)\b[^.!?]{0,40}\byour (?:web )?browser(?:'s)?(?: settings?)?\b/,
      /\b(?:refuse|block|disable|reject|prevent|opt out)\w*\b(?:(?!\b(?:stored|kept|saved|placed|recorded|remembered)\b)[^.!?]){0,90}\b(?:in|through|via|using|with|from) your (?:web )?browser/,
      /\bbrowsers? (?:will |can |may )?(?:also )?(?:let|allow|enable|offer|permit)\w*[^.!?]{0,60}\b(?:refus|block|disabl|reject|delet|clear)/,
      new RegExp(
        `\\b${refusingEnglish}[^.!?]{0,60}\\b(?:leave|leaving|exit|quit)\\b[^.!?]{0,10}\\b(?:the|this|our|these) (?:web)?sites?\\b`,
      ),
      new RegExp(
        `\\b(?:leave|leaving|exit|quit)\\b[^.!?]{0,10}\\b(?:the|this|our|these) (?:web)?sites?\\b[^.!?]{0,60}\\b${refusingEnglish}`,
      ),
      /\b(?:please (?:leave|exit)|do not use|stop using) (?:the|this|our|these) (?:web)?sites?\b/,
    ],
    unless:
      /tout refuser|gerer (?:mes|vos) (?:cookies|choix)|refuse all|manage (?:my|your) (?:cookies|choices)/,
    what: 'leaving or setting the browser is no way to refuse',
    fix: 'Name the button that refuses and the link that takes consent back; say nothing else in the place of it.',
  },
  {
    duty: 'FRM-04',
    patterns: [/\bbloctel\b/],
    what: 'the list of opposition ended on 11 August 2026: sales calls need prior consent',
    fix: 'Write that any sales call supposes prior consent, and place <Duration of="phone-consent" />.',
  },
];
