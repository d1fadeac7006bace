import { foldCase, foldWords } from '../../domain/text/fold-text.ts';

/**
 * Words that official Italian writes with a capital although they name nothing: alone, or with one another
 * ("Giunta Comunale"), they are no facts. Kept short on purpose; a name that contains one of them is still a name.
 */
export const ordinaryCapitals: ReadonlySet<string> = new Set(
  [
    'Comune Comunale Comunali Comuni Ente Enti Amministrazione Amministrazioni Amministrativa Pubblica Pubbliche Pubblico',
    'Giunta Consiglio Sindaco Assessore Assessorato Assessori Ufficio Uffici Servizio Servizi Settore Responsabile Responsabili Dirigente',
    'Stato Paese Piano Progetto Regolamento Delibera Deliberazione Legge Decreto Bando Atto Articolo Data Città',
  ].flatMap((line) => foldWords(line)),
);

/** Bodies that are named in one word, which the document may also print in lower case. */
export const knownBodies: ReadonlySet<string> = new Set(
  foldWords('Carabinieri Prefettura Questura Provincia Parrocchia Parrocchie'),
);

/** Small words that may stand inside a name: "Parco della Magana", "Camera di Commercio". */
export const nameLinks: ReadonlySet<string> = new Set(
  'di de da del dei della delle dello degli dell d al alla per'.split(' '),
);

/** Articles and conjunctions that stand between names in a list; they do not make a run of names a sentence. */
export const listLinks: ReadonlySet<string> = new Set(
  'il lo la i gli le l un una e ed o nel nella nelle'.split(' '),
);

/** First words of names of places, which count as part of the name also where a sentence begins with them. */
export const placeWords: ReadonlySet<string> = new Set(
  'via viale vicolo piazza piazzale largo corso parco giardino scuola scuole asilo villa palazzo palazzetto centro biblioteca area ex chiesa cimitero stadio oratorio torrente fiume'.split(
    ' ',
  ),
);

/** Days of the week. */
export const weekdays: readonly string[] =
  'lunedi martedi mercoledi giovedi venerdi sabato domenica'.split(' ');

const cardinals =
  'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti'.split(
    ' ',
  );
const tens: Readonly<Record<number, string>> = {
  30: 'trenta',
  40: 'quaranta',
  50: 'cinquanta',
  60: 'sessanta',
  70: 'settanta',
  80: 'ottanta',
  90: 'novanta',
  100: 'cento',
  1000: 'mille',
};
const ordinals = 'primo secondo terzo quarto quinto sesto settimo ottavo nono decimo'.split(' ');

/** Value of a number written in letters, from two; `uno` is an article as well and says too little. */
export function readNumberWord(word: string): number | undefined {
  const folded = foldCase(word);
  const index = cardinals.indexOf(folded);
  if (index >= 2) return index;
  const found = Object.entries(tens).find(([, name]) => name === folded);
  return found === undefined ? undefined : Number(found[0]);
}

/** Value of an ordinal of either gender, `primo` to `decima`. */
export function readOrdinal(word: string): number | undefined {
  const index = ordinals.indexOf(foldCase(word).replace(/a$/u, 'o'));
  return index < 0 ? undefined : index + 1;
}

/** Every way to write an ordinal: digits, letters of both genders. */
export function spellOrdinal(value: number): readonly string[] {
  const ordinal = ordinals[value - 1];
  return [String(value), ...(ordinal === undefined ? [] : [ordinal, `${ordinal.slice(0, -1)}a`])];
}

/** Every way to write a whole number: digits, letters, as an ordinal. */
export function spellNumber(value: number): readonly string[] {
  const cardinal = cardinals[value] ?? tens[value];
  return [...spellOrdinal(value), ...(cardinal === undefined ? [] : [cardinal])];
}
