/** What stands for a block where two texts are compared: a fact as it is today, or the name of what is shown there. */
import { findConstant, findFact, formatDuration } from '@agency/facts';
import type { LegalContext } from '../context.ts';
import { formatFact } from '../format-fact.ts';
import type { PlaceBlock } from './parts.ts';

/** The names are those of the topic `comparison`: `comparison.block.Mediator`. */
export function createPlaceBlock({
  facts,
  words,
  today,
}: Pick<LegalContext, 'facts' | 'words' | 'today'>): PlaceBlock {
  return (name, attributes) => {
    if (name === 'Duration') {
      const value = findConstant(facts.constants, attributes['of'] ?? '', today)?.value;
      if (typeof value === 'string') return formatDuration(value, words.language);
    }
    if (name === 'Fact') {
      const fact = attributes['name'] ?? '';
      const value = findFact(facts, fact)?.value ?? null;
      return value === null ? words('fact.missing') : formatFact(fact, value, words.language).text;
    }
    const key = `comparison.block.${name}`;
    // Which authority, which period that no longer holds.
    const which = Object.values(attributes).map((value) => ` (${value})`);
    return `[${words.has(key) ? words(key) : words('comparison.block.other')}${which.join('')}]`;
  };
}
