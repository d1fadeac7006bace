import { routes } from '../routes.ts';

const reading = `Il portale salva le sue pagine sul tuo dispositivo dopo la prima visita, quando la pagina è ferma. Da allora si aprono anche senza rete: gli obiettivi, i temi, gli uffici, le scadenze, la ricerca e i filtri, le domande frequenti.

Se il browser chiede di risparmiare dati, o se la rete è lenta, si salvano solo le pagine che apri. Puoi scaricare il resto da qui, quando hai una rete migliore.`;

const limits = `Senza rete non si possono mostrare i [risultati dei pareri](${routes.satisfaction}), né i file di dati. Se rispondi a una domanda, la risposta resta sul dispositivo e parte quando torna la rete.

Quando leggi una copia salvata, un avviso in fondo alla pagina dice di che giorno e ora è. Quando c’è una versione nuova del portale, un avviso te lo dice: la pagina che stai leggendo non cambia finché non lo chiedi.`;

const install = `Il portale può stare tra le tue app, senza passare da un negozio di applicazioni. Occupa circa 10 MB.

- Su Android, con Chrome: apri il menu con i tre puntini e scegli «Installa app» o «Aggiungi a schermata Home».
- Su iPhone e iPad, con Safari: tocca il pulsante Condividi (il quadrato con la freccia in su), poi «Aggiungi alla schermata Home», poi «Aggiungi».
- Su un computer, con Chrome o Edge: premi il pulsante di installazione nella barra dell’indirizzo.

Su iPhone e iPad, se non apri il portale per sette giorni, Safari può cancellare le pagine salvate. Se lo aggiungi alla schermata Home restano.`;

const remove = `Per togliere le pagine salvate, cancella i dati di questo sito nelle impostazioni del browser. Se hai installato il portale, disinstallalo come ogni altra app.`;

/** Words of the page on reading without a network and installing. */
export const offlinePageTexts = {
  title: 'Installare e leggere senza rete',
  description:
    'Quali pagine del piano si leggono senza rete su questo dispositivo, come scaricarle tutte e come installare il portale su telefono o computer.',
  lead: 'Tutto il piano si può leggere anche in treno, in cantina o in una sala senza segnale.',
  saved: { id: 'salvate', title: 'Che cosa puoi leggere adesso' },
  withoutScript:
    'L’elenco delle pagine salvate compare qui quando nel browser è attivo JavaScript.',
  sections: [
    { id: 'come-funziona', title: 'Come funziona', text: reading },
    { id: 'limiti', title: 'Che cosa serve sapere', text: limits },
    { id: 'installare', title: 'Installare il portale', text: install },
    { id: 'togliere', title: 'Togliere le pagine salvate', text: remove },
  ],
} as const;
