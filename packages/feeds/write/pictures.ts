/** What must be said beside a picture that is no plain photograph (VEF-02; AI Act, art. 50(4), OTH-05). */
import type { Photo } from '@agency/listings';

const labels: readonly { isDue: (photo: Photo) => boolean; said: RegExp; text: string }[] = [
  {
    isDue: ({ kind }) => kind === 'rendering',
    said: /non contractuelle/i,
    text: 'Illustration non contractuelle',
  },
  {
    isDue: ({ aiEdited }) => aiEdited === true,
    said: /\bIA\b|intelligence artificielle/,
    text: 'Image modifiée ou générée par IA',
  },
];

/** True where the picture may not stand without words beside it. */
export function mustBeLabelled(photo: Photo): boolean {
  return labels.some(({ isDue }) => isDue(photo));
}

/** The agency's caption, and before it what the law wants said, unless the agency says it. */
export function captionOf(photo: Photo): string | undefined {
  const { caption } = photo;
  const due = labels.filter(({ isDue, said }) => isDue(photo) && !said.test(caption ?? ''));
  const parts = [...due.map(({ text }) => text), caption].filter(Boolean);
  return parts.length > 0 ? parts.join(' – ') : undefined;
}
