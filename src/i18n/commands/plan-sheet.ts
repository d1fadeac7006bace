/** Words of the sheet that holds a whole plan: `npm run plan -- export` writes it, an import reads it. */
export const planSheetText = {
  sheets: { plan: 'Piano', indicators: 'Indicatori', extra: 'Altri testi', help: 'Istruzioni' },
  number: 'Numero',
  columns: {
    code: 'Codice',
    title: 'Titolo',
    mandateGoal: 'Obiettivo di mandato',
    ambit: 'Ambito strategico',
    missionCode: 'Missione',
    programmeCode: 'Programma',
    strategicCode: 'Codice obiettivo strategico',
    strategicTitle: 'Obiettivo strategico',
    managers: 'Uffici responsabili',
    politicalLead: 'Responsabile politico',
    description: 'Descrizione',
    motivation: 'Motivazione',
    expectedValue: 'Valore atteso',
    horizon: 'Arco temporale',
  },
  action: {
    text: 'Azione',
    code: 'Codice azione',
    timing: 'Tempi',
    start: 'Primo giorno',
    end: 'Ultimo giorno',
  },
  indicator: {
    name: 'Indicatore',
    unit: 'Unità di misura',
    period: 'Periodo',
    target: 'Valore atteso',
  },
  extra: { label: 'Voce', text: 'Testo' },
  help: [
    ['Che cos’è', 'Tutto il piano in un foglio. Si importa di nuovo senza perdere nulla.'],
    [
      'Foglio Piano',
      'Una riga per azione. Le righe con lo stesso numero sono azioni dello stesso obiettivo: i testi dell’obiettivo stanno nella prima.',
    ],
    ['Più uffici', 'Nella stessa cella, uno per riga (Alt+Invio).'],
    ['Tempi', 'Con parole: «entro maggio 2026», «2026-2027», «ogni trimestre».'],
    [
      'Foglio Indicatori',
      'Una riga per valore atteso, con il numero dell’obiettivo e il periodo, come 2026.',
    ],
    ['Nuovo obiettivo', 'Aggiungi una riga con un numero nuovo.'],
    ['Non cambiare', 'I nomi dei fogli e delle colonne.'],
  ],
  missingNumber: (sheet: string, row: number) =>
    `Foglio «${sheet}», riga ${String(row)}: manca il numero dell’obiettivo. Scrivilo nella prima colonna.`,
  unknownNumber: (sheet: string, row: number, number: string) =>
    `Foglio «${sheet}», riga ${String(row)}: nel foglio «Piano» non c’è l’obiettivo numero ${number}. Correggi il numero, oppure togli la riga.`,
  otherWords: (row: number, column: string, number: string) =>
    `Foglio «Piano», riga ${String(row)}, colonna «${column}»: le parole sono diverse da quelle della prima riga dell’obiettivo ${number}. Lascia la cella vuota, oppure correggi il numero.`,
  badDay: (row: number, column: string, found: string) =>
    `Foglio «Piano», riga ${String(row)}, colonna «${column}»: «${found}» non è una data. Scrivi una data, come 31/05/2026.`,
  exported: (path: string, objectives: number, actions: number) =>
    `Scritto ${path}: obiettivi ${String(objectives)}, azioni ${String(actions)}.`,
  noObjectives: 'Il piano non ha ancora obiettivi: prima importane uno.',
} as const;
