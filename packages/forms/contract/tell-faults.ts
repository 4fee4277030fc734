/** Tells what a validator found as sentences for whoever filled the form in, each with the answer that it is about. */
import type { Localised } from '@agency/facts';
import type { Failure } from '../definition.ts';
import type { FormContract } from './shape.ts';

/** An error as ajv gives it, with `allErrors` and `verbose`. */
export interface SchemaError {
  keyword: string;
  /** @example '/fields/email' */
  instancePath: string;
  schemaPath: string;
  params: Record<string, unknown>;
  /** The schema whose keyword it is. */
  parentSchema?: object | undefined;
}

export interface PayloadFault {
  /** @example '#/fields/email' */
  pointer: string;
  detail: string;
}

/** The words of an answer that lacks something are said before those of its form. */
const order: readonly Failure[] = ['missing', 'too-long', 'malformed'];

/** One fault an answer, in the order of the form: answers, boxes, then the form as a whole. */
export function tellFaults(
  errors: readonly SchemaError[],
  contract: FormContract,
  language: keyof Localised,
): PayloadFault[] {
  const own = errors.filter(({ keyword, schemaPath }) => keyword !== 'if' && !isNested(schemaPath));
  const { fields, boxes } = contract.properties;
  const known = Object.entries(fields.properties).flatMap(
    ([name, { 'x-sentences': sentences }]) => {
      const found = own.filter((error) => nameField(error) === name).map(failureOf);
      const worst = order.find((failure) => found.includes(failure));
      return worst ? [{ pointer: `#/fields/${name}`, detail: sentences[worst][language] }] : [];
    },
  );
  const words = contract['x-sentences'];
  const unknown = own
    .map(nameField)
    .filter((name) => name !== undefined && !Object.hasOwn(fields.properties, name))
    .map((name) => ({
      pointer: `#/fields/${escape(name ?? '')}`,
      detail: words.unknown[language],
    }));
  const ofBoxes = (boxes.allOf ?? []).flatMap((asked) => {
    const sentence = asked['x-sentences'] as Localised | undefined;
    const isBroken = sentence && own.some(({ parentSchema }) => parentSchema === asked);
    return isBroken ? [{ pointer: `#/boxes/${asked['x-box']}`, detail: sentence[language] }] : [];
  });
  const told = [...known, ...unknown, ...ofBoxes];
  const rest = own
    .filter((error) => nameField(error) === undefined && !isTold(error))
    .map(({ instancePath }) => ({ pointer: '#', detail: wholeForm(instancePath)[language] }));
  return firstOfEach([...told, ...rest]);

  function wholeForm(path: string): Localised {
    return words[path === '/trap' ? 'trap' : path === '/elapsed' ? 'elapsed' : 'otherwise'];
  }
}

/** Why an item is not the one that `contains` looks for is no fault of its own. */
function isNested(schemaPath: string): boolean {
  return /\/(contains|if)\//.test(schemaPath);
}

function isTold({ parentSchema }: SchemaError): boolean {
  return parentSchema !== undefined && 'x-box' in parentSchema && 'x-sentences' in parentSchema;
}

function nameField({ keyword, instancePath, params }: SchemaError): string | undefined {
  if (instancePath === '/fields') {
    const name = params[keyword === 'required' ? 'missingProperty' : 'additionalProperty'];
    return typeof name === 'string' ? name : undefined;
  }
  const [, part] = /^\/fields\/([^/]+)/.exec(instancePath) ?? [];
  return part?.replaceAll('~1', '/').replaceAll('~0', '~');
}

function failureOf({ keyword }: SchemaError): Failure {
  if (keyword === 'required' || keyword === 'minLength') return 'missing';
  return keyword === 'maxLength' ? 'too-long' : 'malformed';
}

/** As a JSON Pointer in a fragment writes it (RFC 6901, § 3 and 6). */
function escape(name: string): string {
  return encodeURIComponent(name.toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1'));
}

function firstOfEach(faults: readonly PayloadFault[]): PayloadFault[] {
  return [
    ...new Map(faults.toReversed().map((fault) => [fault.pointer, fault])).values(),
  ].reverse();
}
