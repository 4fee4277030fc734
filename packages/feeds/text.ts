/** Turns the text of a feed into plain text: a break keeps its meaning, nothing else does. */

export interface PlainText {
  text: string;
  /** Tags or code were taken out. */
  markup: boolean;
  entities: boolean;
  controls: boolean;
}

const entityNames: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: '’', nbsp: '\u00a0', euro: '€', eacute: 'é', egrave: 'è',
  ecirc: 'ê', agrave: 'à', acirc: 'â', ccedil: 'ç', ocirc: 'ô', icirc: 'î', ucirc: 'û', ugrave: 'ù',
  iuml: 'ï', euml: 'ë', oelig: 'œ', rsquo: '’', lsquo: '‘', laquo: '«', raquo: '»', hellip: '…',
  ndash: '–', mdash: '—', deg: '°', sup2: '²', Eacute: 'É', Agrave: 'À',
}; // prettier-ignore

const tag = /<\/?[a-z!][^>]*(?:>|$)/gi;
const hiddenElement = /<(script|style|iframe|svg|template|object)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
/** Harmless in plain text, yet nothing that somebody should read or copy on. No part is gone through twice. */
const code =
  /\bjavascript:\S*|\{\{(?:(?!\{\{)[\s\S])*?\}\}|\$\{[^{}]*\}|<%(?:(?!<%)[\s\S])*?%>|<\?(?:(?!<\?)[\s\S])*?\?>/gi;
const markdownLink = /!?\[([^[\]\n]*)\]\([^)\n]{0,500}\)/g;
/** Nobody wraps markup in markup so often by accident. */
const mostPasses = 8;

const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff]/;
const controls = new RegExp(control, 'g');
/** What every piece of markup or code begins with. */
const suspicious = /[<{[]|javascript:/i;

export function readText(raw: string): PlainText {
  const clean = control.test(raw) ? raw.replace(controls, '') : raw;
  const broken = breakLines(clean);
  const decoded = clean.includes('&') ? breakLines(decodeEntities(broken)) : broken;
  const stripped = suspicious.test(decoded) ? stripMarkup(decoded) : decoded;
  return {
    text: tidyBlanks(stripped),
    markup: stripped !== decoded,
    entities: decoded !== broken,
    controls: clean !== raw,
  };
}

/** Paragraphs are parted by an empty line; a single break stays a line break within its paragraph. */
export function readParagraphs(text: string): string[] {
  return text.split(/\n{2,}/).filter(Boolean);
}

function breakLines(text: string): string {
  const broken = text.includes('<') ? text.replace(/<br\b[^>]*>/gi, '\n') : text;
  return broken.includes('\r') ? broken.replace(/\r\n?/g, '\n') : broken;
}

/**
 * Again and again: what is taken out may leave a new tag behind ("<<b>script>"). What is made to go on for ever loses the
 * signs that markup is made of.
 */
function stripMarkup(text: string): string {
  let rest = text;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const next = rest
      .replace(hiddenElement, '')
      .replace(tag, '')
      .replace(code, '')
      .replace(markdownLink, '$1');
    if (next === rest) return rest;
    rest = next;
  }
  return rest.replace(/[<{]|javascript:/gi, '');
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]\w{1,7});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entityNames[name] ?? entityNames[name.toLowerCase()] ?? whole;
    const point = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return point >= 0x20 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}

function tidyBlanks(text: string): string {
  // Few texts have any of it, and to look for two signs is far cheaper than the patterns.
  const has = (...signs: readonly string[]) => signs.some((sign) => tidy.includes(sign));
  let tidy = text.trim();
  if (has('  ', '\t')) tidy = tidy.replace(/ {2,}|\t+[ \t]*| \t[ \t]*/g, ' ');
  if (!has('\n')) return tidy;
  if (has('\n ', '\n\u00a0', '\u00a0\n', ' \n'))
    tidy = tidy.replace(/[ \u00a0]+(?=\n)|(?<=\n)[ \u00a0]+/g, '');
  return has('\n\n\n') ? tidy.replace(/\n{3,}/g, '\n\n') : tidy;
}

const particles = /^(À|AU|AUX|AVEC|D|DE|DES|DU|EN|ET|L|LA|LE|LES|POUR|SANS|SUR)$/;

/** Every capital and more, but ten times as quick to look for. */
const mayShout = /[A-Z\u0080-\uffff]{4}/;

/** "BAYONNE - LUMINEUX T3" becomes "Bayonne - Lumineux T3": capitals are for names, not for shouting. */
export function lowerShouting(text: string, town?: string): string {
  if (!mayShout.test(text) || !/\p{Lu}{4,}/u.test(text)) return text;
  const calm = text.replace(/\p{L}+/gu, (word, at: number) => {
    if (word !== word.toUpperCase() || /\d/.test(text.charAt(at + word.length))) return word;
    if (particles.test(word)) return at === 0 ? capitalise(word) : word.toLowerCase();
    return word.length >= 4 ? capitalise(word) : word;
  });
  return town ? calm.replace(new RegExp(patternOf(town), 'giu'), () => town) : calm;
}

function capitalise(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** A town's name as it may stand in a title: hyphens or blanks. A name that is unknown may hold any sign. */
function patternOf(town: string): string {
  return town.split(/[-\s]/).map(RegExp.escape).join('[-\\s]');
}
