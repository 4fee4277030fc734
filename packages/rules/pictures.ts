/** Pictures that a machine made, changed or drew: each must say so, and somebody has to mark it first. */
import type { Listing, Photo } from '@agency/listings';
import { pass, warn, type Rule } from './finding.ts';
import { findWords, foldText } from './listing-text.ts';
import { sift } from './stems.ts';
import { sayBySwitch } from './switches.ts';

/** How agencies call a picture that a machine made or changed. */
const changedPicture =
  "(?:(?:home[ -]?)?staging virtuel|(?:virtual|digital) staging|virtually staged|(?:amenagement|ameublement|decoration|mobilier) virtuel(?:le)?s?|(?:images?|photos?|visuels?|vues?)(?: \\w+)? (?:generee?s?|creee?s?|modifiee?s?|retouchee?s?) (?:par|avec|a l'aide de) (?:une |l')?(?:ia|intelligence artificielle)\\b|ai[ -](?:generated|edited|enhanced))";
/** How they call one that was drawn. */
const drawnPicture =
  "(?:(?:images?|vues?|visuels?) de synthese|(?:images?|vues?|visuels?|rendus?|perspectives?|projections?) 3d\\b|vues? d'artiste|perspectives? (?:du projet|d'architecte)|computer[ -]generated image)";

const changedInCaption = new RegExp(`\\b${changedPicture}`);
const changedInText = sift(
  new RegExp(changedInCaption),
  ...['staging', 'virtually staged', ' ia ', 'intelligence artificielle', ' ai '],
  ...['amenagement', 'ameublement', 'decoration', 'mobilier'].map((noun) => `${noun} virtuel`),
);
/** Many a text ends with "illustrations non contractuelles"; a caption means the picture above it. */
const drawnInCaption = new RegExp(`\\b(?:${drawnPicture}|illustrations? non contractuelles?\\b)`);
const drawnInText = sift(
  new RegExp(`\\b${drawnPicture}`),
  ...['de synthese', ' d artiste', 'perspective', 'computer generated', 'projection d '],
  ...['projections d ', 'image d ', 'images d ', 'vue d ', 'vues d ', 'visuel d ', 'visuels d '],
  ...['rendu d ', 'rendus d '],
);

export const pictureRules: readonly Rule[] = [
  {
    id: 'OTH-05',
    law: {
      source: 'Règlement (UE) 2024/1689, art. 50(4) ; code de la consommation, art. L121-2',
      from: '2026-08-02',
    },
    judge: (listing, circumstances) => {
      const changed = findUnmarked(listing, changedInCaption, changedInText, isChanged);
      const drawn = findUnmarked(listing, drawnInCaption, drawnInText, isDrawn);
      return [
        ...(changed
          ? sayBySwitch(circumstances, 'ai-labels')(
              'photos.aiEdited',
              `L’annonce écrit « ${changed} », et l’image n’est pas marquée comme créée ou modifiée par une machine.`,
              'Marquez l’image (aiEdited: true) : la page et nos exports l’écriront à côté d’elle.',
            )
          : pass),
        ...(drawn
          ? warn(
              'photos.kind',
              `L’annonce écrit « ${drawn} », et l’image n’est pas marquée comme image de synthèse.`,
              'Marquez l’image (kind: rendering) : la page et nos exports l’écriront à côté d’elle.',
            )
          : pass),
      ];
    },
  },
];

const isChanged = ({ aiEdited }: Photo) => aiEdited === true;
const isDrawn = ({ kind }: Photo) => kind === 'rendering';

/**
 * A picture that is marked carries its label on the page and in our exports (Photo.astro, captionOf). One that the
 * agency's own words, in a caption or in the text, call changed or drawn has none until somebody marks it.
 */
function findUnmarked(
  listing: Listing,
  inCaption: RegExp,
  inText: RegExp,
  isMarked: (photo: Photo) => boolean,
): string | undefined {
  const { photos } = listing;
  for (const { caption, kind, aiEdited } of photos) {
    if (caption && !kind && !aiEdited && inCaption.test(foldText(caption))) return caption;
  }
  return photos.length === 0 || photos.some(isMarked) ? undefined : findWords(listing, inText);
}
