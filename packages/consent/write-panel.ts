/** Writes the banner and the dialog behind it, from the words and the registry: no purpose and no vendor can be missing. */
import { chooseLanguage, type Localised } from '@agency/facts';
import type { Words } from '@agency/ui';
import { needConsent, type Use, type UsedVendor } from './use.ts';

interface Options {
  words: Words;
  /** Address of the cookies page. @example '/en/cookies/' */
  page: string;
  /** How long a choice is kept, in words. @example '6 mois' */
  duration: string;
}

/** The banner, and the line that tells a screen reader that the choice is saved. */
export function writeBanner({ purposes, vendors }: Use, { words, page }: Options): string {
  const say = sayIn(words);
  const asked = needConsent(vendors).length;
  return `<section class="consent" aria-labelledby="consent-title"><div class="consent__text"><h2 id="consent-title">${escape(words('consent.title'))}</h2><p>${escape(words.count('consent.lead', asked))}</p><ul>${purposes
    .map(({ name }) => `<li>${say(name)}</li>`)
    .join(
      '',
    )}</ul><p>${escape(words('consent.note'))} <a href="${page}">${escape(words('consent.more'))}</a></p></div><div class="consent__acts">${writeButton('refuse', words)}${writeButton('accept', words)}${writeButton('choose', words, ' button--plain')}</div></section><p class="visually-hidden" role="status" data-saved="${escape(words('consent.saved'))}" data-unsaved="${escape(words('consent.unsaved'))}"></p>`;
}

export function writeChoices(use: Use, { words, page, duration }: Options): string {
  const say = sayIn(words);
  const asked = needConsent(use.vendors);
  const details = (vendor: UsedVendor) =>
    `<a href="${page}#${vendor.id}" aria-label="${escape(words('consent.details-of', { name: vendor.name }))}">${escape(words('consent.details'))}</a>`;
  const groups = use.purposes.map(
    ({ id, name, explanation }) =>
      `<fieldset><legend><label><input type="checkbox"> ${say(name)}</label></legend><p>${say(explanation)}</p>${asked
        .filter(({ purpose }) => purpose === id)
        .map(
          (vendor) =>
            `<p><label><input type="checkbox" name="${vendor.id}"> ${escape(vendor.name)}</label>${details(vendor)}</p>`,
        )
        .join('')}</fieldset>`,
  );
  const exempt = use.vendors.filter(({ exemption }) => exemption);
  const objections =
    exempt.length === 0
      ? ''
      : `<fieldset><legend>${escape(words('consent.exempt'))}</legend>${exempt
          .map(
            (vendor) =>
              `<p><label><input type="checkbox" name="${vendor.id}"> ${escape(words('consent.object', { name: vendor.name }))}</label>${details(vendor)}</p>`,
          )
          .join('')}</fieldset>`;
  return `<dialog class="consent-choices" aria-labelledby="consent-choices" closedby="any"><h2 id="consent-choices">${escape(words('consent.manage'))}</h2><p>${escape(words('consent.choices', { duration }))}</p><p data-if="gpc" hidden>${escape(words('consent.gpc'))}</p>${groups.join('')}${objections}<div class="consent__acts">${
    use.purposes.length > 0 ? writeButton('refuse', words) + writeButton('accept', words) : ''
  }${writeButton('save', words)}${writeButton('close', words, ' button--plain')}</div><details data-if="choice" hidden><summary>${escape(words('consent.proof'))}</summary><pre tabindex="0"></pre>${writeButton('download', words, ' button--plain')}</details></dialog>`;
}

function writeButton(act: string, words: Words, shape = ''): string {
  return `<button type="button" class="button${shape}" data-act="${act}">${escape(words(`consent.${act}`))}</button>`;
}

function sayIn({ language }: Words) {
  return (text: Localised) => escape(chooseLanguage(text, language));
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
