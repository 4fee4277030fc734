/** What is sent: the answers, and what the visitor was told and agreed to, so that it can be proved. */
import { isBox, isOurs } from './controls.ts';

export interface Payload {
  form: string;
  version: number;
  /** Of every attempt to send the same. */
  submission: string;
  brand: string;
  page: string;
  language: string;
  /** By the visitor’s clock. */
  sentAt: string;
  /** Milliseconds since the form could first be used. */
  elapsed: number;
  token: string;
  trap: string;
  notice: { id: string; sha256: string };
  fields: Record<string, string>;
  boxes: { name: string; given: boolean; sentence: string }[];
}

export type Attempt = Pick<Payload, 'submission' | 'sentAt' | 'elapsed'>;

/** What a control shows of itself here. */
export interface Shown {
  name: string;
  type: string;
  value: string;
  checked?: boolean;
}

export function writePayload(controls: readonly Shown[], attempt: Attempt): Payload {
  const ours = new Map<string, string>();
  const fields: Payload['fields'] = {};
  const boxes: Payload['boxes'] = [];
  for (const { name, type, value, checked = false } of controls) {
    if (isOurs(name)) ours.set(name, value);
    else if (isBox(name)) boxes.push({ name: name.slice(4), given: checked, sentence: value });
    else if (type !== 'radio' || checked) {
      const answer = cleanAnswer(value, type);
      if (answer) fields[name] = answer;
    }
  }
  const own = (name: string) => ours.get(`_${name}`) ?? '';
  return {
    form: own('form'),
    version: Number(own('version')),
    brand: own('brand'),
    page: own('page'),
    language: own('language'),
    ...attempt,
    token: own('token'),
    trap: own('trap'),
    notice: { id: own('notice'), sha256: own('notice-sha256') },
    fields,
    boxes,
  };
}

/** As it was typed, but for blanks around it and what no keyboard types in a line. */
function cleanAnswer(value: string, type: string): string {
  return (
    type === 'textarea' ? value.replace(/\r\n?/g, '\n') : value.replace(/[\0-\x1f]/g, '')
  ).trim();
}

/** Says whether two payloads hold the same. FNV-1a, 32 bits: where it errs, the endpoint says so (409). */
export function fingerprintOf({ form, version, fields, boxes }: Payload): number {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify([form, version, fields, boxes])) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash;
}
