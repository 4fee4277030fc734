/** The edge function that leads a form on, as it is compiled, run here. */
import { expect, test } from 'vitest';
import { loadEdgeFunction } from '../fixtures/edge-function.ts';
import { nearestCases } from '../fixtures/nearest-cases.ts';
import { answers } from '../fixtures/site.ts';
import { decideAnswer } from '../index.ts';
import { packAnswers } from '../pack-answers.ts';
import { writeNetlify } from './netlify.ts';

const { files, notes } = writeNetlify(answers);
const { answer, config } = await loadEdgeFunction(files['netlify/edge-functions/answers.js']);

test('runs for nothing but the form, with its last slash and without, and does no harm where it fails', () => {
  expect(config).toEqual({
    path: ['/trouver', '/trouver/', '/en/trouver', '/en/trouver/'],
    onError: 'bypass',
  });
  expect(notes[0]).toMatchInlineSnapshot(
    `"Put _headers and _redirects into the folder that you deploy, and netlify/ at the root of the project."`,
  );
});

test('holds none of what the redirect file tells', () => {
  const text = files['netlify/edge-functions/answers.js'];
  expect(text).not.toContain('k3f9x2q');
  expect(text).not.toContain('412.html');
});

test.each(nearestCases.filter(({ status }) => status === 303))(
  'leads $name on as every other server',
  async ({ path, method = 'GET' }) => {
    const { headers } = decideAnswer({ method, target: path }, packAnswers(answers), () => true);
    const response = await answer(path, method);
    expect(response?.status).toBe(303);
    const { Vary: _, ...expected } = headers;
    expect(Object.fromEntries(response?.headers ?? [])).toEqual(
      Object.fromEntries(new Headers(expected)),
    );
  },
);

test.each(nearestCases.filter(({ status }) => status !== 303 && status !== 308))(
  'leaves $name to Netlify',
  async ({ path, method }) => expect(await answer(path, method)).toBeUndefined(),
);

test('leads on from an address without its slash, at which Netlify would send the page', async () => {
  const response = await answer('/en/trouver?pour=vente&type=maison');
  expect(response?.headers.get('Location')).toBe('/en/vente/maison/');
});
