/** What may be agreed to, and what must be where it is a service’s own terms. */
import { calls, terms } from '../fixtures/forms.ts';

export const examples = {
  'a choice': { box: calls, form: 'example-1', sentence: calls.sentence.fr },
  'the terms of a service': { box: terms, form: 'example-2', sentence: terms.sentence.fr },
};
