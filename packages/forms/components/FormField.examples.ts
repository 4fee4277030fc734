/** A question of each kind that is asked for, at the edges of what a definition can say. */
import type { Field } from '../definition.ts';
import { email, message, phone, size, trade, wish } from '../fixtures/forms.ts';

const asked = (field: Field, form: string) => ({ field, form });

export const examples = {
  'one line that is needed': asked(email, 'example-1'),
  'one line in a format, left to the visitor': asked(phone, 'example-2'),
  'a number with its unit': asked(size, 'example-3'),
  'a long text with a hint': asked(message, 'example-4'),
  'a few choices, one of which is needed': asked(wish, 'example-5'),
  'choices that may be left': asked({ ...wish, required: false }, 'example-6'),
  'more choices than one sees at once': asked(trade, 'example-7'),
};
