/** What may not be said about personal data, consent and trackers: the notice of 2018 said most of it. */
import type { Phrase } from './phrase.ts';

const browsing = '(?:poursuiv|continu|navigu|utilis|consult|acced|visit|parcour|rest)ant';
const agreeing = "(?:accept|consent|approuv|reconnaiss|adher|etes d'accord|donnez votre accord)";

export const privacyPhrases: readonly Phrase[] = [
  {
    duty: 'PRV-08',
    patterns: [
      new RegExp(`\\ben ${browsing}[^.!?]{0,90}\\b${agreeing}`),
      new RegExp(
        `\\b(?:poursuite|poursuivre|consultation|consulter|utilisation|utiliser|navigation|naviguer|visite|acces)\\b[^.!?]{0,60}\\b(?<!ne )(?:vaut|vaudra|emporte|implique|entraine|constitue)\\b(?! (?:pas|plus|jamais))[^.!?]{0,40}\\b(?:accept|consent|adhesion|accord)`,
      ),
      /\bby (?:continuing|browsing|using|visiting|accessing|staying|navigating|scrolling|remaining)\b[^.!?]{0,90}\b(?:accept|agree|consent)/,
      /\b(?:use|using|browsing|visit|access|navigation)\b[^.!?]{0,60}\b(?:constitutes?|implies|means|amounts? to|signif(?:y|ies)|indicates?)\b[^.!?]{0,40}\b(?:accept|agree|consent)/,
    ],
    what: 'nobody agrees by browsing',
    fix: 'Tell what is done; ask for consent where consent is needed, by an act of its own.',
  },
  {
    duty: 'PRV-08',
    patterns: [
      /\b(?:j'accepte|vous acceptez|acceptez|acceptation|accepter)\b[^.!?]{0,50}\b(?:politique|notice|charte|declaration)\b[^.!?]{0,25}(?:confidentialite|donnees|vie privee)/,
      /\b(?:accept|accepting|agree to|agree with|consent to)\b[^.!?]{0,50}\b(?:privacy|data protection|confidentiality) (?:policy|notice|statement)/,
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
      /\b(?:adresses? ip|cookies?|geolocalisation|identifiants?)\b[^.!?]{0,60}\b(?:n'est pas|ne sont pas|n'etant pas|ne constituent? pas)\b[^.!?]{0,25}\b(?:donnees? )?personnel/,
      /\b(?:ip address(?:es)?|cookies?|geolocation)\b[^.!?]{0,60}\b(?:is not|are not|isn't|aren't|do not constitute)\b[^.!?]{0,20}\bpersonal/,
    ],
    what: 'addresses, devices and places are personal data',
    fix: 'Name the data.',
  },
  {
    duty: 'PRV-05',
    patterns: [
      /\b(?:copie|photocopie|scan|numerisation|recto)\b[^.!?]{0,60}\b(?:carte|piece|titre|document|justificatif)s? d'identite/,
      /\b(?:carte|piece)s? d'identite[^.!?]{0,40}\b(?:scann|numeris|photocop|signe)/,
      /\b(?:joign|joindre|fourni|transmett|adress|envoy|present|accompagn)\w*[^.!?]{0,40}\b(?:carte|piece|titre|justificatif)s? d'identite/,
      /\b(?:cop(?:y|ies)|photocop(?:y|ies)|scan(?:s|ned)?)\b[^.!?]{0,50}\b(?:identity (?:card|document)s?|id cards?|passports?|proof of identity|\bid\b)/,
      /\b(?:enclose|attach|provide|send|submit)\w*\b[^.!?]{0,40}\b(?:identity (?:card|document)s?|id cards?|passports?|proof of identity)/,
    ],
    unless: /doute raisonnable|reasonable doubt/,
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
      /\b(?:conserv|gard|stock)\w*[^.!?]{0,50}\b(?:indefiniment|sans limit\w* de (?:temps|duree)|duree (?:indeterminee|illimitee))/,
      /\b(?:kept|stored|retained|held)\b[^.!?]{0,50}\b(?:indefinitely|forever|without (?:time )?limit|for an unlimited)/,
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
      /\b(?:refus|bloqu|desactiv|vous oppos|empech)\w*[^.!?]{0,90}\b(?:navigateur|logiciel de navigation)/,
      /\b(?:cookies?|traceurs?)\b.{0,120}\b(?:parametres|reglages|options|configuration) de votre navigateur/,
      /\b(?:parametres|reglages|options|configuration) de votre navigateur.{0,120}\b(?:cookies?|traceurs?)\b/,
      /\b(?:cookies?|trackers?)\b.{0,120}\b(?:your browser(?:'s)? settings|settings of your browser)/,
      /\bquitt(?:er|ez|ant)\b[^.!?]{0,12}\b(?:ce|le|nos|notre|les) sites?\b/,
      /\b(?:set|configure|adjust|change)\b[^.!?]{0,40}\byour browser(?:'s)?(?: settings?)?\b/,
      /\b(?:refuse|block|disable|reject|prevent|opt out)\w*\b[^.!?]{0,90}\b(?:in|through|via|using|with|from) your (?:web )?browser/,
      /\b(?:leave|leaving|exit|quit)\b[^.!?]{0,10}\b(?:the|this|our|these) (?:web)?sites?\b/,
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
