/** The figures of the law on one day: resolved once, asked a hundred thousand times. */
import type { Constant } from './schema/law.ts';

export interface Constants {
  /** A figure that must hold on the day. Throws an Error when none of that name does. */
  number: (id: string) => number;
  /** The same, a switch, a day or a letter. */
  word: (id: string) => string;
  /** The same, a list of figures. */
  numbers: (id: string) => readonly number[];
  /** What holds on the day, with its source and its first day; undefined where nothing does. */
  find: (id: string) => Constant | undefined;
}

/** @param day The day that is judged. @example '2026-11-22' */
export function chooseConstants(constants: readonly Constant[], day: string): Constants {
  const known = new Set(constants.map(({ id }) => id));
  const inForce = new Map(
    constants
      .filter(({ from, to }) => from <= day && (to === undefined || day < to))
      .map((constant) => [constant.id, constant]),
  );

  /** A rule that asks for what is not there has no safe answer: it would judge by nothing. */
  function need(id: string): Constant {
    const constant = inForce.get(id);
    if (constant) return constant;
    throw new Error(
      known.has(id)
        ? `The constant "${id}" has no value on ${day} (content/facts/constants.yaml).`
        : `No constant has the id "${id}" (content/facts/constants.yaml).`,
    );
  }

  function valueOf(id: string, type: string): unknown {
    const { value } = need(id);
    if ((Array.isArray(value) ? 'list' : typeof value) === type) return value;
    throw new Error(`The constant "${id}" is ${JSON.stringify(value)}, not a ${type}.`);
  }

  return {
    number: (id) => valueOf(id, 'number') as number,
    word: (id) => valueOf(id, 'string') as string,
    numbers: (id) => valueOf(id, 'list') as readonly number[],
    find: (id) => inForce.get(id),
  };
}
