/** What the importer asks or names, by the code of the issue; each takes the words of the document. */
export const askedText = {
  'text-before-first-objective': (text: string) =>
    `testo prima del primo obiettivo, non importato: «${text}». Se fa parte di un obiettivo, spostalo sotto il suo titolo; altrimenti va bene così.`,
  'page-number': (text: string) => `«${text}» è un numero di pagina, non importato.`,
  'running-header': (text: string) =>
    `«${text}» è un’intestazione, un piè di pagina o un indice, non importato.`,
  'unknown-label': (text: string) =>
    `l’etichetta «${text}» non è conosciuta. Scrivi nel file di abbinamento che cosa è: fino ad allora il suo testo sta tra le altre informazioni dell’obiettivo oppure, se è un titolo, non è importato.`,
  'unknown-column': (text: string) =>
    `la colonna «${text}» non è conosciuta: i suoi testi sono tra le altre informazioni degli obiettivi. Scrivi nel file di abbinamento che cosa è.`,
  'misspelled-label': (text: string) => `l’etichetta «${text}» è scritta male.`,
  'repeated-label': (text: string) => `l’etichetta «${text}» si ripete nello stesso obiettivo.`,
  'repeated-heading': (text: string) => `il titolo «${text}» si ripete.`,
  'repeated-header': (text: string) => `riga di intestazione ripetuta, non importata: «${text}».`,
  'section-heading': (text: string) => `titolo di sezione, non importato: «${text}».`,
  'missing-title': (text: string) => `l’obiettivo ${text} non ha titolo.`,
  'missing-value': (text: string) => `dopo «${text}» non c’è nulla.`,
  'missing-strategic-objective': (text: string) => `manca l’obiettivo strategico di «${text}».`,
  'missing-strategic-code': (text: string) =>
    `manca il codice dell’obiettivo strategico «${text}».`,
  'missing-actions': (text: string) => `l’obiettivo «${text}» non ha azioni.`,
  'missing-description': (text: string) => `c’è un termine senza azione: «${text}».`,
  'missing-timing': (text: string) => `l’azione «${text}» non ha un termine.`,
  'unplaced-text': (text: string) =>
    `«${text}» non ha trovato posto e non è stato importato. Se appartiene a un obiettivo, dagli un’etichetta.`,
  'empty-action': (text: string) => `non c’è nessuna azione: «${text}».`,
  hidden: (text: string) => `testo, riga o foglio nascosto, non importato: «${text}».`,
  note: (text: string) => `nota o commento, non importato: «${text}».`,
  deleted: (text: string) => `testo cancellato con le revisioni, non importato: «${text}».`,
  hyphen: (text: string) =>
    `«${text}» va a capo con un trattino: controlla se la parola è una o se il trattino resta.`,
  'scanned-page': (text: string) =>
    `${text}: la pagina è un’immagine senza testo. Passala con un programma di riconoscimento dei caratteri (OCR), oppure chiedi il documento di partenza.`,
  'doubtful-row': (text: string) =>
    `non si capisce con certezza a quale riga o colonna appartiene «${text}». Controllalo.`,
  'ignored-text': (text: string) => `«${text}» non è importato, come dice il file di abbinamento.`,
  'doubtful-term': (text: string) =>
    `«${text}» finisce forse con un termine, ma non si capisce quale. Scrivilo tra parentesi alla fine dell’azione.`,
  'doubtful-indicator': (text: string) =>
    `l’indicatore «${text}» non si legge con certezza: è tra le altre informazioni dell’obiettivo.`,
  'actions-and-terms': (text: string) =>
    `le azioni e i termini non sono in numero uguale: «${text}». Restano un’azione sola: mettine una per riga.`,
  'one-term-for-several': (text: string) =>
    `«${text}» è il termine di più azioni insieme: controlla che valga per ciascuna.`,
  'timing-without-action': (text: string) => `il termine «${text}» non ha un’azione accanto.`,
  'unread-timing': (text: string) =>
    `tempi non interpretati: «${text}». Sul sito restano con queste parole, senza date.`,
  'lost-words': (text: string) =>
    `queste parole del documento non sono in nessun obiettivo: «${text}».`,
};
