/** The icon of a brand in the sizes that browsers and telephones ask for, made from its favicon.svg. */
import { join } from 'node:path';
import { root, site } from './house.ts';

/** Edge in pixels. */
export const iconSizes = [32, 180, 192, 512] as const;

export const faviconFile = join(root, 'sites', site.id, 'public/favicon.svg');
