/** What a visitor does in each state, and what may be seen after each deed. */
import { allowedUnasked } from '@agency/consent';
import type { Page } from 'playwright/test';
import type { Expectation } from './judge.ts';
import { answered, begin, firstOf, followLink, fullestOf, press, readAll, readFew, readSome, unanswered, write } from './moves.ts'; // prettier-ignore
import type { Session } from './session.ts';
import type { State, StateKind } from './states.ts';
import {
  askNotToBeFollowed,
  choicesOf,
  manageLink,
  readAwake,
  rememberOlderChoice,
  withdrawAll,
} from './visitor.ts';

type Act = (session: Session, state: State) => Promise<void>;

const day = 86_400_000;

/** Days after a choice: it still holds, it has ended (six months, CNIL recommendation 2020-092, § 2.4). */
const before = 180;
const after = 184;

const nothing = { stored: [], running: [], asks: false } as const;

export const acts: Readonly<Record<StateKind, Act>> = {
  async fresh(session) {
    const page = await session.open();
    const expectation = unanswered(session);
    const written = new Set<string>();
    for (const [index, { path }] of session.pages.entries()) {
      await session.read(page, path);
      await session.note(page, 'open', expectation);
      if (await write(page, written)) await session.note(page, 'write', expectation);
      if (index > 0) continue;
      await followLink(page);
      await session.rest();
      await session.note(page, 'follow', expectation);
    }
    // What a script put off: a browser is not watched for as long as a visitor stays.
    await page.clock.install();
    await session.read(page, firstOf(session));
    await page.clock.fastForward('02:00');
    await session.rest();
    await session.note(page, 'wait', expectation);
  },

  async refused(session) {
    const page = await begin(session);
    await session.answer(page, () => press(page, 'refuse'), []);
    await session.note(page, 'refuse', nothing);
    await readAll(session, page, nothing);
  },

  purpose: acceptSome,
  vendor: acceptSome,

  async accepted(session, state) {
    const page = await begin(session);
    await session.answer(page, () => press(page, 'accept'), state.accepted);
    await session.note(page, 'accept', answered(state));
    await readAll(session, page, answered(state));
  },

  async objected(session) {
    const page = await session.open();
    await session.read(page, firstOf(session));
    await session.note(page, 'open', unanswered(session));
    const object = async () => {
      await manageLink(page).press('Enter');
      const choices = choicesOf(page);
      for (const id of allowedUnasked(session.use)) {
        await choices.locator(`[name="${id}"]`).check();
      }
      await choices.locator('[data-act="save"]').click();
    };
    await session.answer(page, object, []);
    await session.note(page, 'object', nothing);
    await readSome(session, page, allowedUnasked(session.use), nothing);
  },

  async withdrawn(session, state) {
    const page = await begin(session);
    await session.answer(page, () => press(page, 'accept'), state.accepted);
    await session.note(page, 'accept', answered(state));
    await readSome(session, page, state.accepted, answered(state));
    // All that can run is running, in both tabs, and was looked at: what is seen after the press comes after it.
    const fullest = fullestOf(session);
    const other = await session.open();
    for (const [tab, deed] of [
      [page, 'open'],
      [other, 'elsewhere'],
    ] as const) {
      await session.read(tab, fullest);
      await session.note(tab, deed, answered(state));
    }
    // What only the server could set, and only it can have erased.
    const url = session.url;
    await session.context.addCookies([
      { name: 'serveur', value: '1', url, httpOnly: true, sameSite: 'Lax' },
    ]);
    await page.bringToFront();
    await withdraw(session, page, other);
    const left = { ...nothing, leftWithOthers: state.accepted };
    await session.note(page, 'withdraw', left);
    await session.note(other, 'elsewhere', left);
    await readSome(session, page, state.accepted, left);
    await session.read(other, firstOf(session));
    await session.note(other, 'elsewhere', left);
  },

  'refused-later': (session) => returnLater(session, 'refuse', [], nothing),
  'accepted-later': (session, state) =>
    returnLater(session, 'accept', state.accepted, answered(state)),

  async revised(session) {
    const accepted = session.use.vendors.map(({ id }) => id);
    // An objection holds, whatever was asked when it was made.
    await rememberOlderChoice(session.context, {
      accepted,
      refused: allowedUnasked(session.use),
    });
    const page = await session.open();
    await readSome(session, page, accepted, { ...nothing, asks: true });
  },

  async 'not-followed'(session) {
    await askNotToBeFollowed(session.context);
    await readFew(session, await session.open(), nothing);
  },

  async scriptless(session) {
    await readFew(session, await session.open(), nothing);
  },
};

/** In one tab; the other, in which something runs that must stop, is loaded anew by itself. */
async function withdraw(session: Session, page: Page, other: Page): Promise<void> {
  const exempt = allowedUnasked(session.use);
  const stops = (await readAwake(other)).some((id) => !exempt.includes(id));
  // Where it is not, what runs on is seen.
  const stopped = stops ? other.waitForEvent('load').catch(() => undefined) : undefined;
  await session.answer(page, () => withdrawAll(page), []);
  await stopped;
  await session.rest();
}

async function acceptSome(session: Session, state: State): Promise<void> {
  const page = await begin(session);
  const choose = async () => {
    await press(page, 'choose');
    const choices = choicesOf(page);
    const [first = ''] = state.accepted;
    const box =
      state.kind === 'purpose'
        ? choices.locator(`fieldset:has([name="${first}"]) legend input`)
        : choices.locator(`[name="${state.about}"]`);
    await box.check();
    await choices.locator('[data-act="save"]').click();
  };
  await session.answer(page, choose, state.accepted);
  await session.note(page, 'choose', answered(state));
  await readSome(session, page, state.accepted, answered(state));
}

async function returnLater(
  session: Session,
  act: 'refuse' | 'accept',
  accepted: readonly string[],
  held: Expectation,
): Promise<void> {
  await session.context.clock.install();
  const page = await begin(session);
  await session.answer(page, () => press(page, act), accepted);
  await session.note(page, act, held);
  const now = Date.now();
  for (const [days, deed, expectation] of [
    [before, 'before', held],
    [after, 'after', { ...unanswered(session), stored: held.stored }],
  ] as const) {
    await session.context.clock.setSystemTime(now + days * day);
    await session.read(page, firstOf(session));
    // What was refused but needs no consent: an objection holds.
    const running = act === 'refuse' && deed === 'after' ? [] : expectation.running;
    await session.note(page, deed, { ...expectation, running });
    await readSome(session, page, accepted, { ...expectation, running });
  }
}
