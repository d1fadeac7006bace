import { findPersonalData } from '../../src/feedback/redaction/redact.ts';

/** What could make a pattern go back and forth, to be repeated. */
const hostile = [
  'a',
  '1',
  '3',
  '0',
  ' ',
  '.',
  '@',
  '-',
  '3 ',
  '1.',
  '33 ',
  '0331 ',
  '333-',
  'a@',
  'a.',
  '@a.',
  'a punto ',
  'chiocciola ',
  'a chiocciola b punto ',
  'a at ',
  '[at]',
  ' . ',
  'rssmra',
  'rss mra 80 ',
  'lmnpqr',
  'RSSMRA80A01H501',
  'RSSMRA80A01H501U ',
  'it60x',
  'IT60 X054 ',
  'it ',
  'de89 ',
  'iban ',
  'iban:::',
  'iban a1',
  'cf ',
  'cf......',
  'codice fiscale ',
  'codice  fiscale mio ',
  'tel ',
  'tel....',
  'tel 28',
  'targa ',
  'targa...',
  'auto ab',
  'AB 12',
  'AB 123 ',
  'ab-',
  'moto ',
  'p iva ',
  'p iva it',
  'prot n ',
  '+39 ',
  '+',
  '00',
  '(0331) ',
  '\u200b',
  '\n',
  '３',
  'İ',
  '[…]',
  '333 1234567 ',
  'a@b.it ',
  '…',
  '4242 ',
  'carta n ',
  'documento: ',
  'ca12345',
  'instagram: ',
  'facebook mio è ',
  '@ab ',
  't.me/',
  'tre quattro ',
  '0o',
  '3, ',
  '3\u20e3',
  '𝟑',
];

/** Milliseconds that this thread worked on a text, whatever else the machine does meanwhile. */
function measure(text: string): number {
  const before = process.threadCpuUsage();
  findPersonalData(text);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** Times of a text and of one eight times as long, in milliseconds. */
interface RedactionTimes {
  /** What the text repeats. */
  readonly scrap: string;
  readonly small: number;
  readonly large: number;
  readonly growth: number;
}

/** Times of both lengths; measured again where something else on the machine seems to have come between. */
function compare(scrap: string, letters: number): RedactionTimes {
  const repeat = (size: number): string =>
    scrap.repeat(Math.ceil(size / scrap.length)).slice(0, size);
  const attempts = [];
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const [small, large] = [measure(repeat(letters / 8)), measure(repeat(letters))];
    // Below a few milliseconds the clock and the compiler weigh more than the text.
    const result = { scrap, small, large, growth: large / Math.max(small, 10) };
    attempts.push(result);
    if (result.growth < mostGrowth) break;
  }
  return (
    attempts.toSorted((a, b) => a.growth - b.growth)[0] ?? {
      scrap,
      small: 0,
      large: 0,
      growth: Infinity,
    }
  );
}

/** Eight times the text: about 8 in proportion, 64 with the square. */
export const mostGrowth = 24;

/** Times for texts of this many characters that nobody means well, slowest first. */
export function timeRedaction(letters: number): readonly RedactionTimes[] {
  measure(hostile.join('').repeat(200));
  return hostile.map((scrap) => compare(scrap, letters)).toSorted((a, b) => b.large - a.large);
}
