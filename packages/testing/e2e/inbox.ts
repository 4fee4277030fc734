/**
 * A real inbox for the forms of the sites: each worker has one of its own, and a browser that finds it where the pages
 * say that it is, through the real network, with its preflights and its other origin.
 */
import { loadContract, loadForms, type Form } from '@agency/forms';
import { serveInbox, type Inbox } from '@agency/inbox';
import { loadSite, posting } from '@agency/site';
import type { Page } from 'playwright/test';
import { root, test as base } from './fixtures.ts';

interface WorkerFixtures {
  inbox: Inbox;
  /** Those that the brand offers. */
  forms: readonly Form[];
}

export const test = base.extend<object, WorkerFixtures>({
  inbox: [
    async ({ brand }, use) => {
      const inbox = await serveInbox({
        port: 0,
        contract: loadContract(root),
        key: posting().key,
        brands: { [brand]: [] },
        anyLocalOrigin: true,
        limits: { perMinute: 1000 },
        now: () => new Date(),
      });
      await use(inbox);
      await inbox.close();
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ launchOptions, inbox }, use) => {
      const named = new URL(posting().inbox).host;
      const rule = `--host-resolver-rules=MAP ${named} 127.0.0.1:${inbox.port}`;
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), rule] });
    },
    { scope: 'worker' },
  ],
  forms: [
    async ({ brand }, use) => {
      const { offered } = (await loadSite(root, brand)).forms;
      await use(loadForms(root).filter(({ id }) => offered.includes(id)));
    },
    { scope: 'worker' },
  ],
});

export { expect } from './fixtures.ts';

/** One of them. Throws where the brand does not offer it: a test over no form would pass. */
export function findForm(forms: readonly Form[], by: (form: Form) => boolean): Form {
  const form = forms.find(by);
  if (!form) throw new Error(`The brand offers no such form, only ${forms.map(({ id }) => id)}.`);
  return form;
}

/** What arrived last. Throws where nothing did. */
export function lastPayload(inbox: Inbox): Record<string, unknown> {
  const last = inbox.submissions().at(-1);
  if (!last) throw new Error('Nothing has arrived.');
  return last.payload;
}

/** What somebody might write, by the name of the field: hostile where that must do no harm. */
const answers: Readonly<Record<string, string>> = {
  name: 'Camille « Zoé » Roux',
  email: 'camille@example.com',
  message: 'Bonjour,\nle <b>jardin</b> est-il clos ? 🌳 שלום',
  'property-street': '3 rue du Port',
  'property-postcode': '64200',
  'property-town': 'Biarritz',
  'property-area': '1 250',
  'complaint-details': 'Personne n’est venu.',
  activity: 'Boulangerie',
  'premises-place': 'Bayonne, Anglet',
  'premises-area': '120',
  siren: '732 829 320',
};

/** Answers all that is needed, and leaves the rest. */
export async function fillIn(page: Page, { id, groups, boxes, needsOne }: Form): Promise<void> {
  const form = page.locator(`form[data-form="${id}"]`);
  for (const field of groups.flatMap(({ fields }) => fields)) {
    if (!field.required) continue;
    const control = form.locator(`[name="${field.name}"]`);
    if (field.type === 'listing') continue;
    if (field.type === 'search') await control.selectOption({ index: 1 });
    else if (field.type === 'choice') {
      const value = field.choices?.[0]?.value ?? '';
      if ((await control.count()) > 1) await form.locator(`[value="${value}"]`).check();
      else await control.selectOption(value);
    } else await control.fill(answers[field.name] ?? `réponse à ${field.name}`);
  }
  const ticked = boxes.filter(({ required, name }) => required ?? needsOne?.of[0] === name);
  for (const { name, needs } of ticked) {
    await form.locator(`[name="box.${name}"]`).check();
    if (needs) await form.locator(`[name="${needs}"]`).fill(answers[needs] ?? '');
  }
}

/** The contract takes nothing that was written in less than three seconds. */
export async function waitLongEnough(page: Page): Promise<void> {
  await page.waitForTimeout(3_100);
}

export async function press(page: Page, form: Form, language: 'fr' | 'en' = 'fr'): Promise<void> {
  await page.getByRole('button', { name: form.button[language], exact: true }).click();
}
