/** A form as it is judged, and where its parts stand. */
import type { Activity, Facts } from '@agency/facts';
import type { Field, Form } from '@agency/forms';
import type { ProblemDetails } from '@agency/problem';

/** Where something of a definition stands. `fields` and `boxes` are files of their own. */
export type Place = (file: string, path: readonly PropertyKey[]) => string;

export interface Judged {
  form: Form;
  facts: Pick<Facts, 'activities'>;
  place: Place;
}

export type Judge = (judged: Judged) => ProblemDetails[];

/** However it is asked for. */
export function isPhone({ type, data }: Field): boolean {
  return type === 'tel' || data === 'phone';
}

export function activityOf(id: string, { activities }: Judged['facts']): Activity | undefined {
  return activities.find((activity) => activity.id === id);
}

export function placeOfField(form: Form, name: string, place: Place): string {
  for (const [index, { fields }] of form.groups.entries()) {
    const position = fields.findIndex((field) => field.name === name);
    if (position !== -1) return place(form.id, ['groups', index, 'fields', position]);
  }
  return place(form.id, []);
}
