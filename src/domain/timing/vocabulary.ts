/** Names of the months, each with its abbreviations, in lower case. */
const monthForms = [
  ['gennaio', 'genn', 'gen'],
  ['febbraio', 'febbr', 'febb', 'feb'],
  ['marzo', 'mar'],
  ['aprile', 'apr'],
  ['maggio', 'magg', 'mag'],
  ['giugno', 'giu'],
  ['luglio', 'lugl', 'lug'],
  ['agosto', 'ago'],
  ['settembre', 'sett', 'set'],
  ['ottobre', 'ott'],
  ['novembre', 'nov'],
  ['dicembre', 'dic'],
] as const;

/** Names of the months from January on, in lower case. */
export const monthNames: readonly string[] = monthForms.map(([name]) => name);

/** Number of a month, 1-12, by its name or abbreviation; accents and case are folded before the look-up. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  monthForms.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Length in months of the parts a year is divided into, by singular, plural and abbreviation. */
export const yearParts: ReadonlyMap<string, number> = new Map([
  ['bimestre', 2],
  ['bimestri', 2],
  ['trimestre', 3],
  ['trimestri', 3],
  ['trim', 3],
  ['quadrimestre', 4],
  ['quadrimestri', 4],
  ['quadr', 4],
  ['semestre', 6],
  ['semestri', 6],
  ['sem', 6],
]);

/** Ordinals in words and Roman numerals; `ultimo` is -1, the last part. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ['primo', 1],
  ['secondo', 2],
  ['terzo', 3],
  ['quarto', 4],
  ['quinto', 5],
  ['sesto', 6],
  ['ultimo', -1],
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['v', 5],
  ['vi', 6],
]);

/** Length in months of a cadence, by the stem of its adjective or by the noun after "ogni". */
export const cadences: ReadonlyMap<string, number> = new Map(
  [
    ['mensil', 1],
    ['bimestral', 2],
    ['trimestral', 3],
    ['quadrimestral', 4],
    ['semestral', 6],
    ['annual', 12],
  ].flatMap(([stem, months]) =>
    ['e', 'i', 'mente'].map((ending) => [`${stem}${ending}`, Number(months)] as const),
  ),
);

/** Spans of years that name their own length. */
export const yearSpans: ReadonlyMap<string, number> = new Map([
  ['biennio', 2],
  ['triennio', 3],
  ['quadriennio', 4],
  ['quinquennio', 5],
]);

/** Small numbers in words, as in "ogni due mesi". */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ['un', 1],
  ['due', 2],
  ['tre', 3],
  ['quattro', 4],
  ['sei', 6],
  ['dodici', 12],
]);

/** Words that open a range. */
export const fromWords: ReadonlySet<string> = new Set(['da', 'dal', 'dalla', 'dall']);

/** Words that join the two ends of a range. */
export const toWords: ReadonlySet<string> = new Set(['a', 'ad', 'al', 'alla', 'all']);

/** Words that carry no meaning of their own before a date, a month or a year. */
export const fillers: ReadonlySet<string> = new Set(
  'il lo la l le gli nel nello nella nell nei in del dello della dell di per durante corso tutto intero mese mesi data'.split(
    ' ',
  ),
);
