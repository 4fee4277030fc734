/** The forms that a brand offers, and what each page of one needs. */
import type { Language } from '@agency/brand';
import {
  endpointOf,
  loadForms,
  pageSubject,
  signToken,
  type Form,
  type Notice,
  type Posted,
} from '@agency/forms';
import { localise, once } from '@agency/ui';
import { writeNotice } from './form-notice.ts';
import { browserWordsOf, brandOffices, posting, root, site, today } from './house.ts';
import { legalContext } from './legal-texts.ts';

const forms = loadForms(root);

/** In the order of the brand’s configuration. */
export const offeredForms = site.forms.offered.flatMap((id) =>
  forms.filter((form) => form.id === id),
);

export function findForm(id: string): Form | undefined {
  return offeredForms.find((form) => form.id === id);
}

/** The one that stands on the pages of listings, or on that of an alert. */
export function findFormAbout(about: Form['about']): Form | undefined {
  return offeredForms.find((form) => form.about === about);
}

/** Where a browser without scripts is led to, in French. @example thanksPath(form) // '/merci/contact/' */
export function thanksPath({ id }: Pick<Form, 'id'>): string {
  return `/merci/${id}/`;
}

const noticesIn = once((language: Language) =>
  once((form: Form) => writeNotice(form, legalContext(language))),
);

/** Said beside the button; the same wherever the form stands. */
export function noticeOf(form: Form, language: Language): Notice {
  return noticesIn(language)(form);
}

/** @param page Address in French of the page that it stands on. */
export function postedOf(form: Form, page: string, language: Language): Posted {
  const path = localise(page, language);
  const subject = pageSubject({ brand: site.id, form: form.id, page: path });
  return {
    form: form.id,
    version: form.version,
    brand: site.id,
    page: path,
    language,
    notice: noticeOf(form, language),
    token: signToken({ subject, day: today }, 'page', posting.key),
    next: localise(thanksPath(form), language),
  };
}

/** Where it is posted to: the endpoint, or the page that thanks where the host itself takes forms. */
export function actionOf(form: Form, language: Language): string {
  return endpointOf(form.id, site.forms, posting.inbox) ?? localise(thanksPath(form), language);
}

/** What the element that sends says in the browser. */
export const sendingWords = once((language: Language) => browserWordsOf('form-sending', language));

/** Another way to the agency, should sending fail. */
export const officePhone = brandOffices[0]?.phone;
