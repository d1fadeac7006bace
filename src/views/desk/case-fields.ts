/** Names of the fields of the desk's forms on reports. */
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
} as const;

/** What is erased on request: the address alone, or words, place and photos too. */
export const caseErasures = ['indirizzo', 'tutto'] as const;
