import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { loadCopy } from './load-copy.ts';

const roots: string[] = [];
afterEach(() => roots.splice(0).forEach((root) => rmSync(root, { recursive: true })));

/** A repository with these files in content/copy. */
function makeRoot(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'copy-'));
  roots.push(root);
  mkdirSync(join(root, 'content/copy'), { recursive: true });
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(root, 'content/copy', name), text);
  return root;
}

function messageOf(files: Readonly<Record<string, string>>): string {
  try {
    loadCopy(makeRoot(files), 'villa-rosa');
    return 'no problem';
  } catch (error) {
    return (error as Error).message;
  }
}

const shared = {
  'door.fr.yaml': "in: 'Entrer'\nout: 'Sortir'\n",
  'door.en.yaml': "in: 'In'\nout: 'Out'\n",
};

test('nested keys are joined by dots', () => {
  const { fr } = loadCopy(
    makeRoot({
      'room.fr.yaml': "count:\n  one: 'Une'\n  other: 'Des'\n",
      'room.en.yaml': "count:\n  one: 'A'\n  other: 'Some'\n",
    }),
    'villa-rosa',
  );
  expect([...fr]).toEqual([
    ['room.count.one', 'Une'],
    ['room.count.other', 'Des'],
  ]);
});

test('a brand replaces a text key by key, and keeps the others', () => {
  const own = {
    'door.fr.villa-rosa.yaml': "in: 'Poussez la porte'\n",
    'door.en.villa-rosa.yaml': "in: 'Walk in'\n",
  };
  const { fr, en } = loadCopy(makeRoot({ ...shared, ...own }), 'villa-rosa');
  expect([fr.get('door.in'), fr.get('door.out'), en.get('door.in')]).toEqual([
    'Poussez la porte',
    'Sortir',
    'Walk in',
  ]);
});

test('the texts of another brand are not read', () => {
  const other = { 'door.fr.other.yaml': "in: 'Ailleurs'\n" };
  expect(loadCopy(makeRoot({ ...shared, ...other }), 'villa-rosa').fr.get('door.in')).toBe(
    'Entrer',
  );
});

test('every fault of every file is told at once', () => {
  expect(
    messageOf({
      ...shared,
      'door.fr.villa-rosa.yaml': "on: 'Poussez'\n",
      'gate.fr.yaml': "open: 'Ouvert'\nclosed:\n",
      'gate.en.yaml': "opens: 'Open'\n",
      'wall.de.yaml': "high: 'Hoch'\n",
    }),
  ).toMatchInlineSnapshot(`
    "6 problems

    "closed" is no text.
      where: content/copy/gate.fr.yaml:2
      fix:   Write the text between quotation marks after the colon.

    "wall.de.yaml" is no name of a text file.
      where: content/copy/wall.de.yaml
      fix:   Name it <topic>.<fr|en>.yaml or <topic>.<fr|en>.<brand>.yaml.

    "on" replaces nothing: the shared text has no such key.
      where: content/copy/door.fr.villa-rosa.yaml:1
      fix:   Remove the line.

    The text "door.on" is missing in en.
      where: content/copy/door.en.villa-rosa.yaml
      fix:   Add "on" to the file.

    The text "gate.opens" is missing in fr.
      where: content/copy/gate.fr.yaml
      fix:   Add "opens" to the file.

    The text "gate.open" is missing in en.
      where: content/copy/gate.en.yaml
      fix:   Add "open" to the file."
  `);
});

test('words that are not set as French and English are, are told with their lines', () => {
  const files = {
    'door.fr.yaml': "in: 'Entrez !'\nout: 'Sortez\u202f!'\n",
    'door.en.yaml': 'in: "Don\'t wait"\nout: "Leave !"\n',
  };
  expect(messageOf(files)).toMatchInlineSnapshot(`
    "3 problems

    A straight apostrophe.
      where: content/copy/door.en.yaml:1
      fix:   Write ’.

    A space before ; : ! or ?.
      where: content/copy/door.en.yaml:2
      fix:   Remove it.

    A plain space beside « » ; : ! or ?.
      where: content/copy/door.fr.yaml:1
      fix:   Write a narrow no-break space (U+202F)."
  `);
});
