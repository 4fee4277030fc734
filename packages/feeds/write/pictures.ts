/** The captions of pictures for portals: what the agency says, and before it what the law wants said. */
import { chooseLabels, mustBeLabelled, type Photo, type PictureLabel } from '@agency/listings';
import type { Words } from '@agency/ui';

/** How an agency says it in a caption of its own. */
const said: Readonly<Record<PictureLabel, RegExp>> = {
  rendering: /non contractuelle/i,
  plan: /\bplan\b/i,
  'ai-edited': /\bIA\b|intelligence artificielle/,
};

/** The agency's caption, and before it what the law wants said, unless the agency says it. */
export function captionOf(photo: Photo, words: Words): string | undefined {
  const { caption } = photo;
  const labels = mustBeLabelled(photo) ? chooseLabels(photo) : [];
  const due = labels.filter((label) => !said[label].test(caption ?? ''));
  const parts = [...due.map((label) => words(`photo.${label}`)), caption].filter(Boolean);
  return parts.length > 0 ? parts.join(' – ') : undefined;
}
