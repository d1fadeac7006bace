/** What the fields of `versioni.json` mean. */
export const versionFieldTexts = {
  title: 'Titolo della raccolta.',
  head: 'SHA-256 delle righe «identificativo sigillo» di tutti gli obiettivi, con l’ultimo sigillo di ciascuno, in ordine alfabetico e separate da un a capo. Chi lo conserva può provare che nessuna versione fino a quel giorno è stata cambiata.',
  since: 'Giorno della prima versione registrata.',
  objectives: 'Gli obiettivi, in ordine alfabetico di identificativo.',
  file: 'File con il testo di ogni versione, una per riga, dalla radice del sito.',
  versions: 'Le versioni, dalla più vecchia.',
  from: 'Giorno in cui la versione è stata pubblicata.',
  until: 'Giorno in cui un’altra ha preso il suo posto; manca se vale ancora.',
  fingerprint:
    'Impronta: SHA-256 del testo della versione, in UTF-8. Le citazioni ne portano le prime dodici cifre.',
  seal: 'Sigillo: SHA-256 di giorno, impronta e sigillo della versione prima (nulla per la prima), separati da un a capo.',
  redacted:
    'Presente se parole sono state tolte: allora il testo non dà più l’impronta, ma il sigillo vale.',
  redactedDay: 'Giorno in cui sono state tolte.',
  redactedReason: 'Perché.',
  versionUrl: 'Indirizzo completo della pagina della versione; manca se il portale non ne ha una.',
} as const;

/** Words inside `versioni.json` and its schema. */
export const versionDataTexts = {
  title: (town: string) => `Versioni dei testi del piano di ${town}`,
  schemaTitle: 'Schema di versioni.json',
  schemaText:
    'Che cosa contiene versioni.json, il file con le impronte di tutte le versioni dei testi.',
} as const;
