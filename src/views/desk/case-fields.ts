/** Names of the fields of the desk's forms on reports and proposals. */
export const caseFields = {
  revision: 'revisione',
  state: 'stato',
  words: 'testo',
  model: 'frase',
  note: 'nota',
  office: 'ufficio',
  person: 'persona',
  step: 'passo',
  place: 'luogo',
  reply: 'risposta',
  objective: 'obiettivo',
  join: 'numero',
  erase: 'cancella',
  asked: 'chiesto',
  title: 'titolo',
  need: 'bisogno',
  judgement: 'giudizio',
  reasons: 'motivi',
  cost: 'costo',
  /** The form that somebody had sent when the access ended. */
  sent: 'inviato',
} as const;

/** What their buttons ask for. */
export const caseActions = {
  answer: 'rispondi',
  note: 'annota',
  hand: 'affida',
  step: 'segna',
  release: 'rilascia',
  unrelease: 'ritira',
  join: 'unisci',
  erase: 'cancella',
  judge: 'giudica',
} as const;

/** What is erased on request: the address alone, or words, place and photos too. */
export const caseErasures = ['indirizzo', 'tutto'] as const;
