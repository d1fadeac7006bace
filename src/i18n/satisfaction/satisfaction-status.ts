/** Words that the page of results says before its numbers are there, and where there are none. */
export const satisfactionStatusTexts = {
  loading: 'Carico i risultati…',
  failed:
    'Ora i risultati non si possono mostrare: il servizio che li calcola non risponde. Le altre pagine del portale funzionano. Riprova più tardi.',
  retry: 'Riprova',
  emptyHeading: 'Le prime risposte possono essere le tue',
  emptyText:
    'Scegli un tema, apri un obiettivo e in fondo alla sua pagina di’ come procede secondo te. Bastano pochi secondi.',
  commentsFailed: 'Ora i commenti non si possono mostrare: il servizio non risponde.',
  noComments: 'Non ci sono ancora commenti pubblicati.',
  none: 'Non c’è ancora nessuna risposta.',
} as const;
