/** vanilla-cookieconsent: its ES module with the configuration in one bundle, as for npm; it has no words of its own. */
import { build } from 'esbuild';
import { needConsent } from '@agency/consent';
import { readPackage } from './read-package.ts';
import {
  cookiesOf,
  days,
  policyPage,
  say,
  scriptsOf,
  writeValue,
  type Contestant,
  type Question,
} from './contestant.ts';

export async function prepareVanilla({ use, words }: Question): Promise<Contestant> {
  const asked = needConsent(use.vendors);
  const link = `<a href="${policyPage}">${words('consent.more')}</a>`;
  const names = use.purposes.map(({ name }) => `<li>${say(name)}</li>`).join('');
  const buttons = {
    acceptAllBtn: words('consent.accept'),
    acceptNecessaryBtn: words('consent.refuse'),
  };
  const config = {
    // It takes a browser that is driven by a program for a robot, and hides from it.
    hideFromBots: false,
    cookie: { expiresAfterDays: days },
    categories: Object.fromEntries(
      use.purposes.map(({ id }) => [
        id,
        {
          services: Object.fromEntries(
            asked
              .filter(({ purpose }) => purpose === id)
              .map((vendor) => {
                const cookies = cookiesOf(use, vendor.id).map((name) => ({ name }));
                return [vendor.id, { label: vendor.name, cookies }];
              }),
          ),
        },
      ]),
    ),
    language: {
      default: 'fr',
      translations: {
        fr: {
          consentModal: {
            title: words('consent.title'),
            description: `${words.count('consent.lead', asked.length)}<ul>${names}</ul>${words('consent.note')} ${link}`,
            ...buttons,
            showPreferencesBtn: words('consent.choose'),
          },
          preferencesModal: {
            title: words('consent.manage'),
            ...buttons,
            savePreferencesBtn: words('consent.save'),
            closeIconLabel: words('consent.close'),
            sections: [
              { description: words('consent.choices', { duration: '6 mois' }) },
              ...use.purposes.map(({ id, name, explanation }) => ({
                title: say(name),
                description: say(explanation),
                linkedCategory: id,
              })),
            ],
          },
        },
      },
    },
  };
  const { outputFiles } = await build({
    stdin: {
      contents: `import { run } from 'vanilla-cookieconsent';\nrun(${writeValue(config)});`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  return {
    name: 'vanilla-cookieconsent',
    head: '<link rel="stylesheet" href="/vanilla.css"><script type="module" src="/vanilla.js"></script>',
    foot: scriptsOf(use)
      .map(
        ({ id, purpose, src }) =>
          `<script type="text/plain" data-category="${purpose}" data-service="${id}" src="${src}"></script>`,
      )
      .join(''),
    files: {
      '/vanilla.js': outputFiles[0]?.text ?? '',
      '/vanilla.css': readPackage('vanilla-cookieconsent/dist/cookieconsent.css'),
    },
    hashes: [],
    banner: '#cc-main .cm',
    refuse: '#cc-main .cm [data-role="necessary"]',
  };
}
