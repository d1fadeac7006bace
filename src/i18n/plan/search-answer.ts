/** How the list says what became of the words of a search. */
export const searchAnswerTexts = {
  ignored: (words: readonly string[]) =>
    words.length === 1
      ? `«${words[0] ?? ''}» non è nel piano.`
      : `${quote(words)} non sono nel piano.`,
  resultsFor: (words: readonly string[]) => `Risultati per: ${words.join(' ')}.`,
  corrected: (typed: string, taken: string) => `«${typed}» non è nel piano: cercato «${taken}».`,
  foundWith: (words: readonly string[]) => `Trovato con: ${words.join(', ')}.`,
  outside: (query: string) => `«${query}»: il piano non ne parla.`,
  state: (query: string, label: string) => `«${query}» indica uno stato: è il filtro «${label}».`,
  useFilter: 'Apri il filtro:',
  askMunicipality: 'Per chiedere al Comune:',
  askAnyMunicipality: 'Puoi chiedere al tuo Comune.',
} as const;

/** Who answers for subjects that plans of municipalities seldom hold, where it is not the municipality: where to ask it stands below. */
export const outsiderTexts = {
  questura: 'Di solito se ne occupano la Questura o la Prefettura.',
  inps: 'Di solito se ne occupa l’INPS.',
  salute: 'Di solito se ne occupano il medico di famiglia o l’azienda sanitaria.',
  fisco: 'Di solito se ne occupano l’Agenzia delle Entrate o la Regione.',
  mezzi: 'Di solito se ne occupano le aziende dei trasporti o la Motorizzazione.',
  altri: 'Di solito non è il Comune a occuparsene.',
} as const;

function quote(words: readonly string[]): string {
  return words.map((word) => `«${word}»`).join(', ');
}
