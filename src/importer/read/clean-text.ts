/** A line of the document without markup; tabs still separate cells. */
export interface SourceLine {
  /** Number in the file, from 1. */
  readonly line: number;
  readonly text: string;
  /** Whether a page begins here (form feed). */
  readonly startsPage: boolean;
}

/** Elements of HTML and of Word's HTML; anything else between angle brackets is text. */
const elements =
  'a|abbr|article|b|big|blockquote|body|br|caption|center|col|colgroup|div|em|font|footer|h[1-6]|head|header|hr|html|i|li|main|ol|o:p|p|pre|s|section|small|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul';
const tagPattern = new RegExp(`<(/?)(${elements})(?:\\s[^<>]*)?/?>`, 'giu');
/** Elements that do not part words. */
const inline = /^(?:a|abbr|b|big|em|font|i|s|small|span|strike|strong|sub|sup|tt|u)$/iu;

/** The document line by line, without byte order mark, tags, entities and invisible characters. */
export function cleanText(text: string): readonly SourceLine[] {
  const plain = text
    .replace(/^\uFEFF/u, '')
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(tagPattern, replaceTag);
  return plain.split('\n').flatMap((line, index) =>
    line.split(/(?=[\f\v\u0085\u2028\u2029])/u).map((part) => ({
      line: index + 1,
      text: cleanCharacters(decodeEntities(part)),
      startsPage: part.startsWith('\f'),
    })),
  );
}

function replaceTag(tag: string, closing: string, element: string): string {
  // A tag broken over lines keeps its line ends, so that later lines keep their numbers.
  const lineEnds = tag.replaceAll(/[^\n]/gu, '');
  if (inline.test(element)) return lineEnds;
  if (/^t[dh]$/iu.test(element)) return closing === '' ? lineEnds : `\t${lineEnds}`;
  return element.toLowerCase() === 'tr' ? `\v${lineEnds}` : ` ${lineEnds}`;
}

/** Every kind of space becomes a plain one; soft hyphens and zero-width characters go. */
function cleanCharacters(text: string): string {
  return text
    .replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replaceAll(/[^\S\t ]|[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/gu, ' ');
}

/** Named characters of HTML that occur in Italian texts. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  agrave: 'à',
  aacute: 'á',
  egrave: 'è',
  eacute: 'é',
  igrave: 'ì',
  iacute: 'í',
  ograve: 'ò',
  oacute: 'ó',
  ugrave: 'ù',
  uacute: 'ú',
  acirc: 'â',
  ecirc: 'ê',
  icirc: 'î',
  ocirc: 'ô',
  ucirc: 'û',
  auml: 'ä',
  euml: 'ë',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  ccedil: 'ç',
  ntilde: 'ñ',
  deg: '°',
  ordm: 'º',
  ordf: 'ª',
  sup2: '²',
  sup3: '³',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  bdquo: '„',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  euro: '€',
  sect: '§',
  para: '¶',
  copy: '©',
  reg: '®',
  trade: '™',
  times: '×',
  divide: '÷',
  plusmn: '±',
  frac12: '½',
  frac14: '¼',
  permil: '‰',
};

/** A text with its HTML entities turned into characters; what is not an entity stays as it is. */
function decodeEntities(text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,9}));/giu,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return decodeName(name) ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

function decodeName(name: string): string | undefined {
  if (Object.hasOwn(named, name)) return named[name];
  const lower = name.toLowerCase();
  if (!Object.hasOwn(named, lower)) return undefined;
  // &Egrave; is the capital of &egrave;; &AMP; is &amp;.
  return named[lower]?.toUpperCase();
}
