/** A part of the list that words for a state ask for. */
export interface StateFilter {
  readonly facet: 'stato' | 'riportato';
  readonly values: readonly string[];
  /** Order in which they answer best, where it is not the plan's. */
  readonly order?: 'scadenza';
}

/** Words for states, folded, with the parts of the list they may mean; the first that has an objective is taken. */
const stateWords: readonly (readonly [words: RegExp, filters: readonly StateFilter[]])[] = [
  [
    /^(?:(?:gia )?(?:completat|conclus|finit|terminat|realizzat|raggiunt|ultimat)[oaie]|fatti e finiti|portat[oaie] a termine)$/u,
    [{ facet: 'riportato', values: ['completed'] }],
  ],
  [
    /^(?:in corso|in lavorazione|avviat[oaie]|iniziat[oaie]|cominciat[oaie])$/u,
    [
      { facet: 'riportato', values: ['in-progress', 'ongoing'] },
      { facet: 'stato', values: ['under-way'] },
    ],
  ],
  [
    /^(?:in ritardo|ritardi|ritardatari|fuori tempo|tempi passati|scadut[oaie])$/u,
    [{ facet: 'stato', values: ['past-due'] }],
  ],
  [
    /^(?:in scadenza|prossime scadenze|scadono presto)$/u,
    [{ facet: 'stato', values: ['under-way', 'past-due'], order: 'scadenza' }],
  ],
  [
    /^(?:senza (?:notizie|aggiornamenti|novita|informazioni)|non aggiornati|nessun aggiornamento)$/u,
    [{ facet: 'riportato', values: ['none'] }],
  ],
  [
    /^(?:non (?:ancora )?(?:iniziat|avviat|cominciat)[oaie]|da iniziare|futur[oi]|da avviare)$/u,
    [
      { facet: 'riportato', values: ['not-started'] },
      { facet: 'stato', values: ['upcoming'] },
    ],
  ],
  [
    /^(?:rinviat|rimandat|posticipat|sospes)[oaie]$/u,
    [{ facet: 'riportato', values: ['postponed'] }],
  ],
  [/^(?:cancellat|annullat)[oaie]$/u, [{ facet: 'riportato', values: ['dropped'] }]],
];

/** Words around a state that change nothing: who or what is in it, and how one asks. */
const around =
  /^(?:(?:quali|quanti|cosa|che cosa|gli|i|tutti|tutte|le|obiettivi|obiettivo|progetti|progetto|azioni|azione|opere|interventi|lavori|sono|e|ha|hanno|stato|stati|state|stata|gia|ancora|il|comune|ci|piano|del|mostra|vedere|elenco|lista) )+/u;

/** What a query asks of the states when it asks for nothing else ("obiettivi in ritardo"); undefined for any other query. */
export function readStateWords(query: string): readonly StateFilter[] | undefined {
  const padded = `${query} `.replace(around, '').trim();
  const asked = padded.replace(
    / (?:obiettivi|progetti|azioni|opere|lavori|dal comune|del piano)$/u,
    '',
  );
  return [padded, asked, query]
    .map((words) => stateWords.find(([pattern]) => pattern.test(words))?.[1])
    .find((filters) => filters !== undefined);
}
