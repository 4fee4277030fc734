/** What the words and pictures of an advert may not do. */
import { advertRules } from './adverts.ts';
import { discriminationRules } from './discrimination.ts';
import type { Rule } from './finding.ts';

export const wordRules: readonly Rule[] = [...discriminationRules, ...advertRules];
