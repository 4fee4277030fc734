/** A browser that refuses in the visitor's place (DuckDuckGo) knows our banner, and is understood by it. */
import { readFileSync } from 'node:fs';
import { needConsent } from '@agency/consent';
import type { Frame } from 'playwright/test';
import { bannerOf, readAwake, readKept } from '../privacy/visitor.ts';
import { expect, test } from './fixtures.ts';

test.use({ quiet: false });

/** The content script lies beside the door of the package, which does not lead to it. */
const folder = new URL('./', import.meta.resolve('@duckduckgo/autoconsent'));
const contentScript = readFileSync(new URL('autoconsent.playwright.js', folder), 'utf8');
const rules = JSON.parse(readFileSync(new URL('../rules/rules.json', folder), 'utf8')) as object;

/** As the browser ships it, with the heuristics that know no site by name. */
const config = {
  enabled: true,
  autoAction: 'optOut',
  disabledCmps: [],
  enablePrehide: false,
  enableCosmeticRules: true,
  enableGeneratedRules: true,
  enableHeuristicDetection: true,
  heuristicMode: 'reject',
  detectRetries: 20,
  isMainWorld: true,
  prehideTimeout: 2000,
  visualTest: false,
  logs: {},
};

interface Message {
  type: string;
  cmp?: string;
  result?: boolean;
  id?: string;
  code?: string;
}

for (const path of ['/', '/en/']) {
  test(`it refuses for the visitor, on ${path}`, async ({ page, registry }) => {
    test.skip(needConsent(registry.vendors).length === 0, 'nothing is asked');
    const said: Message[] = [];
    const answer = async (frame: Frame, message: Message) => {
      said.push(message);
      const send = (reply: object) =>
        frame.evaluate(`autoconsentReceiveMessage(${JSON.stringify(reply)})`);
      if (message.type === 'init') await send({ type: 'initResp', config, rules });
      if (message.type === 'eval') {
        const result: unknown = await frame.evaluate(message.code ?? '');
        await send({ id: message.id, type: 'evalResp', result });
      }
    };
    await page.exposeBinding('autoconsentSendMessage', ({ frame }, message: Message) =>
      answer(frame, message),
    );
    await page.goto(path);
    await page.evaluate(contentScript);
    const has = (type: string) => said.find((message) => message.type === type);
    await expect.poll(() => has('optOutResult')?.result, { timeout: 20_000 }).toBe(true);
    expect(has('popupFound')?.cmp).toMatch(/heuristic/i);
    await expect(bannerOf(page)).toBeHidden();
    expect((await readKept(page))?.accepted).toEqual([]);
    expect(await readAwake(page)).toEqual([]);
  });
}
