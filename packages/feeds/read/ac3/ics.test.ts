/** ICS has the words of AC3 under another root, and pictures of its own. */
import { describe, expect, test } from 'vitest';
import { formatBien } from '../../fixtures/ac3/bien.ts';
import { readFeed, type Fields } from '../../fixtures/xml.ts';

describe('ICS', () => {
  const transfer = (changes: Fields) =>
    `<TRANSFERT>${formatBien({ 'IMAGES/IMG#1': '101_a', 'IMAGES/IMG#2': '101_b', ...changes })}</TRANSFERT>`;

  test('has pictures by bare names, of which those beside the feed are taken', async () => {
    const [record] = await readFeed(transfer({}), 'ics', { pictures: new Set(['101_a.jpg']) });
    expect(record?.photos).toEqual([{ source: '101_a.jpg' }]);
    expect(record?.reasons).toMatchObject([{ code: 'bad-photo', value: '101_b' }]);
  });

  test('may give the letters in the general part', async () => {
    const letters = {
      'APPARTEMENT/CONSOMMATIONENERGETIQUE': '',
      'APPARTEMENT/GAZEFFETDESERRE': undefined,
      'INFO_GENERALES/ETIQUETTE_DPE': 'D',
      'INFO_GENERALES/ETIQUETTE_GES': 'A',
    };
    const [record] = await readFeed(transfer(letters), 'ics');
    expect(record?.listing?.energy).toMatchObject({ energy: 'D', climate: 'A' });
  });

  test('must not contradict itself about them', async () => {
    const [record] = await readFeed(transfer({ 'INFO_GENERALES/ETIQUETTE_DPE': 'A' }), 'ics');
    expect(record?.listing).toBeUndefined();
    expect(record?.reasons).toMatchObject([{ code: 'repeated-element' }]);
  });
});
