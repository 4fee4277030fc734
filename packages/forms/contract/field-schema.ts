/** What an answer may be: a field as JSON Schema. */
import { z } from 'zod';
import type { Field } from '../definition.ts';
import { formats } from '../formats.ts';
import { subscriptionSchema } from '../subscription.ts';
import { completeSentences } from './sentences.ts';
import type { JsonSchema } from './shape.ts';

/** No C0 control: what is on one line in a page cannot begin a second one in a header. */
const oneLine = '^[^\\u0000-\\u001f]*$';
/** And something to be seen. The lookahead, and not a middle part, keeps the time that it takes in proportion to the text. */
const oneVisibleLine = '^(?=[^\\u0000-\\u001f]*\\S)[^\\u0000-\\u001f]*$';
const visible = '\\S';

/** The address of a search means the same in a form and in the export. */
const exported = z.toJSONSchema(subscriptionSchema, { target: 'draft-2020-12' }).properties ?? {};

/** @param about Of the form: an alert’s answers become a subscription, and have to be one. */
export function writeField(field: Field, about: 'listing' | 'search' | undefined): JsonSchema {
  return {
    type: 'string',
    title: field.label.en,
    ...(field.hint && { description: field.hint.en }),
    minLength: 1,
    // Pages count UTF-16 code units and JSON Schema counts characters, which are never more.
    maxLength: field.longest,
    ...ruleOf(field, about),
    'x-label': field.label,
    'x-sentences': completeSentences(field),
  };
}

function ruleOf(field: Field, about: 'listing' | 'search' | undefined): JsonSchema {
  const { name, type, format, choices, required } = field;
  const line = required ? oneVisibleLine : oneLine;
  if (choices) return { enum: choices.map(({ value }) => value) };
  if (format) {
    return {
      pattern: `^(?:${formats[format].pattern})$`,
      // The others are told by their pattern alone.
      ...(format === 'siren' && { format }),
    };
  }
  if (type === 'search') return { pattern: patternOf('search') ?? line };
  if (type === 'email') {
    const asSubscription = about === 'search' ? patternOf(name) : undefined;
    return { format: 'email', pattern: asSubscription ?? line };
  }
  if (type === 'long-text') return required ? { pattern: visible } : {};
  return { pattern: line };
}

function patternOf(name: string): string | undefined {
  const property = exported[name];
  return typeof property === 'object' ? property.pattern : undefined;
}
