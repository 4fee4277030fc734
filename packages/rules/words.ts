/** What the words and pictures of an advert may not do. */
import { advertRules } from './adverts.ts';
import { discriminationRules } from './discrimination.ts';
import type { Rule } from './finding.ts';
import { pictureRules } from './pictures.ts';

export const wordRules: readonly Rule[] = [...discriminationRules, ...advertRules, ...pictureRules];
