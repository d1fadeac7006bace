/** Words of the page shown where there is none. */
export const notFoundTexts = {
  title: 'Pagina non trovata',
  description: 'A questo indirizzo non c’è nessuna pagina.',
  writtenOn: '2026-11-23',
  path: '/404.html',
  lead: 'A questo indirizzo non c’è nessuna pagina.',
  reasons:
    'L’indirizzo può essere scritto male, oppure la pagina ha cambiato posto. Prova a cercare una parola, o riparti da qui.',
  linksLabel: 'Da dove ripartire',
  objectives: (count: number) => `Tutti i ${String(count)} obiettivi`,
  home: 'Pagina iniziale',
  report: 'Segnala un collegamento che non funziona',
} as const;
