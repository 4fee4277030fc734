/** What may be agreed to: boxes as JSON Schema. Each is listed once, ticked or not, in whatever order a page has them. */
import type { Box, Form } from '../definition.ts';
import type { JsonSchema } from './shape.ts';

/** Longer than any sentence that somebody reads before a tick. */
const longestSentence = 1000;

export function writeBoxes({ boxes, needsOne }: Pick<Form, 'boxes' | 'needsOne'>): JsonSchema {
  const names = boxes.map(({ name }) => name);
  const [firstOfSome] = needsOne?.of ?? [];
  return {
    type: 'array',
    description: 'Every box of the form, ticked or not, each once.',
    minItems: names.length,
    maxItems: names.length,
    // `enum` must not be empty, and without boxes no item is left to be described.
    ...(names.length > 0 && { items: boxItem(names) }),
    ...withAllOf([
      ...boxes.map((box) => ({
        'x-box': box.name,
        'x-label': box.sentence,
        contains: { properties: { name: { const: box.name } }, required: ['name'] },
      })),
      ...boxes.flatMap((box) =>
        box.required && box.sentences.missing
          ? [
              {
                'x-box': box.name,
                'x-sentences': box.sentences.missing,
                contains: ticked({ const: box.name }),
              },
            ]
          : [],
      ),
      ...(needsOne
        ? [
            {
              'x-box': firstOfSome,
              'x-sentences': needsOne.sentence,
              contains: ticked({ enum: needsOne.of }),
            },
          ]
        : []),
    ]),
  };
}

/** JSON Schema has no empty `allOf`. */
export function withAllOf(conditions: readonly JsonSchema[]): JsonSchema {
  return conditions.length > 0 ? { allOf: conditions } : {};
}

/** Whoever agrees to be called leaves a number. */
export function writeNeeds(boxes: readonly Box[]): JsonSchema[] {
  return boxes.flatMap(({ name, needs }) =>
    needs === undefined
      ? []
      : [
          {
            if: {
              properties: { boxes: { contains: ticked({ const: name }) } },
              required: ['boxes'],
            },
            then: { properties: { fields: { required: [needs] } } },
          },
        ],
  );
}

function boxItem(names: readonly string[]): JsonSchema {
  return {
    type: 'object',
    properties: {
      name: { enum: names },
      given: { type: 'boolean' },
      sentence: {
        type: 'string',
        description:
          'What stood beside the box, word for word: the proof of what was agreed to. A form without JavaScript sends it for ticked boxes alone.',
        minLength: 1,
        maxLength: longestSentence,
      },
    },
    required: ['name', 'given'],
    additionalProperties: false,
    if: { properties: { given: { const: true } }, required: ['given'] },
    then: { required: ['sentence'] },
  };
}

function ticked(name: JsonSchema): JsonSchema {
  return { properties: { name, given: { const: true } }, required: ['name', 'given'] };
}
