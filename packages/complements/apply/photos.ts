/** Says of pictures what they are: each by its own name, so that none is ever told of another. */
import { fill } from '../account.ts';
import type { Completion } from './completion.ts';

export const completePhotos: Completion = ({ photos }, { photos: added = [] }, account) => {
  // While a feed is taken in its pictures are not there yet: nothing can be said of them.
  if (photos.length === 0) return {};
  for (const { id } of added) {
    if (!photos.some((photo) => photo.id === id)) {
      account.faults.push({ path: `photos.${id}`, kind: 'no-photo' });
    }
  }
  return {
    photos: photos.map((photo) => {
      const { id, ...labels } = added.find((each) => each.id === photo.id) ?? { id: photo.id };
      return fill(`photos.${id}`, photo, labels, account);
    }),
  };
};
