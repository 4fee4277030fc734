/** XML feeds are cut into records, in constant memory, and refused where they could not be trusted. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { formatBien, formatListepa } from '../../fixtures/ac3/bien.ts';
import { encodeWindows1252 } from '../../fixtures/rows.ts';
import { writeFeed } from '../../fixtures/xml.ts';
import { loadXmlRecords } from './cut.ts';
import { textsAt, type XmlRecord } from './record.ts';

function cut(bytes: string | Buffer, chunkSize?: number): Promise<XmlRecord[]> {
  const options = { paths: ['listepa/bien'], name: 'feed.xml', ...(chunkSize && { chunkSize }) };
  return Array.fromAsync(loadXmlRecords(writeFeed(bytes), options));
}

const wrap = (inner: string, declaration = '<?xml version="1.0" encoding="UTF-8"?>') =>
  `${declaration}\n<LISTEPA>\n${inner}\n</LISTEPA>\n`;

const accents = wrap(
  '<BIEN a="é">\n <V>é € 𝄞 œ</V></BIEN>\n<!-- œuvre -->\r\n\n  <BIEN\r\n b="2"><V>ça</V>\n</BIEN>\n<BIEN/>',
);

describe.each([
  ['UTF-8', Buffer.from(accents)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${accents}`)],
  ['Windows-1252', encodeWindows1252(accents.replace('𝄞', '?').replace('UTF-8', 'ISO-8859-1'))],
])('in %s', (_, bytes) => {
  test.each([1, 2, 3, 5, 64, 1 << 16])(
    'a record knows its bytes, however the file is read (%i at once)',
    async (chunkSize) => {
      const records = await cut(bytes, chunkSize);
      const own = records.map(({ offset, length }) => bytes.subarray(offset, offset + length));
      expect(own.map((part) => part.toString('latin1').replace(/\s+/g, ' '))).toEqual([
        expect.stringMatching(/^<BIEN a=.*<\/BIEN>$/),
        expect.stringMatching(/^<BIEN b="2"><V>.*<\/BIEN>$/),
        '<BIEN/>',
      ]);
      expect(records.map(({ digest }) => digest)).toEqual(
        own.map((part) => createHash('sha1').update(part).digest('base64')),
      );
      expect(records.map(({ line }) => line)).toEqual([3, 7, 10]);
      expect(records.flatMap((record) => textsAt(record, 'V'))).toEqual([
        expect.stringMatching(/^é € (𝄞|\?) œ$/),
        'ça',
      ]);
    },
  );
});

describe('one byte that is not UTF-8', () => {
  const [before = '', after = ''] = wrap(
    '<BIEN><V>été</V></BIEN>\n<BIEN><V>b|ç</V></BIEN>\n<BIEN><V>forêt</V></BIEN>',
  ).split('|');
  const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0xc3]), Buffer.from(after)]);

  test.each([1, 7, 1 << 16])('damages its own record alone (%i at once)', async (chunkSize) => {
    const records = await cut(bytes, chunkSize);
    expect(records.flatMap((record) => textsAt(record, 'V'))).toEqual(['été', 'b\ufffdç', 'forêt']);
    expect(records.map(({ charset }) => charset)).toEqual(['utf-8', 'utf-8', 'utf-8']);
    const own = records.map(({ offset, length }) => bytes.subarray(offset, offset + length));
    for (const part of own) expect(part.toString('latin1')).toMatch(/^<BIEN>.*<\/BIEN>$/);
  });

  test('decides where nothing else is UTF-8', async () => {
    const latin = encodeWindows1252(wrap('<BIEN><V>été</V></BIEN>'));
    const [record] = await cut(latin);
    expect(record && textsAt(record, 'V')).toEqual(['été']);
    expect(record).toMatchObject({ charset: 'windows-1252', wrongCharset: 'UTF-8' });
  });

  test('decides where the file says that it is none', async () => {
    const [record] = await cut(
      Buffer.from(bytes.toString('latin1').replace('UTF-8', 'ISO-8859-1'), 'latin1'),
    );
    expect(record?.charset).toBe('windows-1252');
  });
});

test('texts are found by path, in their order, in whatever case, and attributes with them', async () => {
  const [record] = await cut(
    wrap('<bien id="7"><A><P>1</P><Q><P>2</P></Q></A><P n="x">3</P><P>4<![CDATA[<5>]]></P></bien>'),
  );
  const texts = (path: string) => record && textsAt(record, path);
  expect(texts('A/P')).toEqual(['1']);
  expect(texts('P')).toEqual(['3', '4<5>']);
  expect(texts('@ID')).toEqual(['7']);
  expect(texts('P/@n')).toEqual(['x']);
  expect(texts('P/Q')).toEqual([]);
});

test('an attribute of the element around the record is at hand', async () => {
  const options = { paths: ['client/annonce'], name: 'feed.xml' };
  const file = writeFeed('<client reference="OI7"><annonce><a>1</a></annonce></client>');
  const [record] = await Array.fromAsync(loadXmlRecords(file, options));
  expect(record && textsAt(record, '../@reference')).toEqual(['OI7']);
});

test.each<[string, string, string | undefined]>([
  ['the bytes are what is announced', 'ISO-8859-1', undefined],
  ['another charset is announced', 'UTF-8', 'UTF-8'],
])('%s', async (_, declared, wrong) => {
  const text = `<?xml version="1.0" encoding="${declared}"?><LISTEPA><BIEN>é</BIEN><BIEN>e</BIEN></LISTEPA>`;
  const records = await cut(encodeWindows1252(text));
  expect(records.map(({ charset, wrongCharset }) => [charset, wrongCharset])).toEqual([
    ['windows-1252', wrong],
    // Nothing in it can be read in two ways.
    ['ascii', undefined],
  ]);
});

test.each([
  ['UTF-8 that announces ISO-8859-1', '<?xml version="1.0" encoding="ISO-8859-1"?>', 'ISO-8859-1'],
  ['UTF-8 that announces nothing', '', undefined],
])('%s is read by its bytes', async (_, declaration, wrong) => {
  const [record] = await cut(wrap('<BIEN><V>é</V></BIEN>', declaration));
  expect(record).toMatchObject({ charset: 'utf-8' });
  expect(record?.wrongCharset).toBe(wrong);
  expect(record && textsAt(record, 'V')).toEqual(['é']);
});

const record = formatBien();
const problemOf = (bytes: string | Buffer) =>
  cut(bytes).then(
    () => 'none',
    (problem: unknown) => String(problem),
  );

test('an entity of a DOCTYPE is never used: the DOCTYPE is refused', async () => {
  const nested = `<!DOCTYPE L [ <!ENTITY a "x"> <!ENTITY b "&a;&a;"> <!ENTITY f SYSTEM "file:///etc/passwd"> ]>`;
  expect(await problemOf(`${nested}<LISTEPA><BIEN><V>&b;&f;</V></BIEN></LISTEPA>`))
    .toMatchInlineSnapshot(`
    "Problem: The file has a DOCTYPE.
      where: feed.xml:1
      fix:   A feed of listings needs none, and it could make a reader open other files: ask for an export without it. What is published stays as it is."
  `);
});

test('an element that is not closed is named with its line', async () => {
  const broken = formatListepa(record, record.replace('</IMG>', ''));
  expect(await problemOf(broken)).toMatchInlineSnapshot(`
    "Problem: The XML is not well-formed: <IMG> of line 157 is not closed.
      where: feed.xml:158
      fix:   Ask the software for a new export. What is published stays as it is."
  `);
});

test('a file that ends in the middle is refused', async () => {
  const whole = formatListepa(record, record);
  expect(await problemOf(whole.slice(0, whole.length * 0.8))).toMatchInlineSnapshot(`
    "Problem: The file ends in the middle: the transfer broke off.
      where: feed.xml:130
      fix:   Ask the software for a new export. What is published stays as it is."
  `);
});

test('a control character is named', async () => {
  expect(await problemOf(wrap('<BIEN><V>a\u000bb</V></BIEN>'))).toMatchInlineSnapshot(`
    "Problem: The XML holds a character that XML forbids (U+000B).
      where: feed.xml:3
      fix:   Ask the software for a new export. What is published stays as it is."
  `);
});

test.each([
  ['a bare ampersand', 'Dupont & Fils', '"&" must be written "&amp;"'],
  [
    'one with a semicolon far below',
    'Dupont & Fils</V>\n<V>vue ; calme',
    '"&" must be written "&amp;"',
  ],
  ['an entity of HTML', 'caf&eacute;', '"&eacute;" must be written "&amp;eacute;"'],
])('%s is named with its line', async (_, text, words) => {
  const before = '<A>&amp; &#233;<![CDATA[ & ]]></A><!-- & -->\n';
  expect(await problemOf(wrap(`<BIEN/>\n<BIEN>${before}<V>${text}</V></BIEN>`))).toBe(
    `Problem: The XML is not well-formed: ${words}, or stand in a CDATA section.
  where: feed.xml:5
  fix:   Ask the software for a new export. What is published stays as it is.`,
  );
});

test('so is anything else that is no XML', async () => {
  expect(await problemOf(wrap('<BIEN><V a=b>x</V></BIEN>'))).toContain(
    'The XML is not well-formed: unquoted attribute value.',
  );
});

test('XML 1.1, which allows control characters, is read as 1.0', async () => {
  const text = wrap('<BIEN><V>&#1;</V></BIEN>', '<?xml version="1.1" encoding="UTF-8"?>');
  expect(await problemOf(text)).toContain('not well-formed');
});

test('elements within each other have a limit', async () => {
  const deep = `<LISTEPA>${'<BIEN>'.repeat(20_000)}${'</BIEN>'.repeat(20_000)}</LISTEPA>`;
  expect(await problemOf(deep)).toMatchInlineSnapshot(`
    "Problem: Elements lie more than 64 deep.
      where: feed.xml:1
      fix:   Ask the software for a new export. What is published stays as it is."
  `);
});

test('elements of a record have a limit', async () => {
  expect(await problemOf(wrap(`<BIEN>${'<a/>'.repeat(20_001)}</BIEN>`))).toMatchInlineSnapshot(`
    "Problem: A record has more than 20000 elements.
      where: feed.xml:3
      fix:   Ask the software for a new export. What is published stays as it is."
  `);
});

test('attributes count as elements', async () => {
  const attributes = Array.from({ length: 20_001 }, (_, index) => `a${index}=""`).join(' ');
  expect(await problemOf(wrap(`<BIEN ${attributes}/>`))).toContain('more than 20000 elements');
});

test.each([
  ['a text that never ends', `<BIEN>${'x'.repeat(9 << 20)}`],
  ['a comment that never ends', `<!--${'x'.repeat(9 << 20)}`],
  ['a DOCTYPE that never ends', `<!DOCTYPE a [${' '.repeat(9 << 20)}`],
])('%s is given up after 8 MB', async (_, text) => {
  expect(await problemOf(text.startsWith('<BIEN') ? `<LISTEPA>${text}` : text)).toContain(
    'A record is longer than 8 MB: this is no listing.',
  );
});
