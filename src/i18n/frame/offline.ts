import { countOf, formatMoment, formatNumber, withArticle } from '../format.ts';

/** Megabytes with one decimal in Italian style: `1,7`. */
function formatMegabytes(bytes: number): string {
  return (Math.ceil(bytes / 100_000) / 10).toLocaleString('it-IT');
}

/** What pages say by themselves of the network, of updates and of installing. */
export const noticeTexts = {
  region: 'Avvisi del portale',
  offlineSaved: (saved: number) =>
    `Sei senza rete: leggi la copia salvata ${withArticle('il', formatMoment(saved))}.`,
  offline: 'Sei senza rete. Puoi leggere le pagine salvate su questo dispositivo.',
  notSaved: 'Sei senza rete e la pagina che volevi aprire non è salvata su questo dispositivo.',
  offlineList: 'Che cosa puoi leggere',
  update:
    'È disponibile una versione aggiornata del portale. Aggiorna quando vuoi: fino ad allora questa pagina resta com’è.',
  updateTyped:
    'In questa pagina hai scritto qualcosa che non hai ancora inviato: se aggiorni, si perde.',
  updateNow: 'Aggiorna',
  updateAnyway: 'Aggiorna lo stesso',
  later: 'Più tardi',
  install: 'Puoi tenere il piano tra le app del tuo dispositivo e leggerlo anche senza rete.',
  installNow: 'Installa',
  installNever: 'No, grazie',
} as const;

/** Words of the page on reading without a network that are filled in by script. */
export const savedTexts = {
  none: 'Su questo dispositivo non è ancora salvata nessuna pagina.',
  whole: (checked: number) =>
    `Tutto il piano è salvato su questo dispositivo. Ultimo controllo: ${formatMoment(checked)}.`,
  part: (pages: number) =>
    `Su questo dispositivo ${pages === 1 ? 'è salvata' : 'sono salvate'} ${countOf(pages, 'pagina', 'pagine')}.`,
  download: (bytes: number) => `Scarica tutto il piano (${formatMegabytes(bytes)} MB)`,
  progress: (done: number, total: number) =>
    `File scaricati: ${formatNumber(done)} su ${formatNumber(total)}.`,
  outcomes: {
    complete: 'Fatto: tutto il piano si legge anche senza rete.',
    offline: 'Ora non c’è rete: quello che era già arrivato è salvato. Riprova quando torna.',
    full: 'Su questo dispositivo non c’è spazio per tutto il piano. Le pagine già salvate restano.',
    partial: 'Alcune pagine non sono arrivate. Riprova tra poco.',
    'too-large': 'Il piano non è ancora salvato.',
  },
} as const;

/** Words of the app that the portal becomes when someone installs it. */
export const appTexts = {
  name: (town: string) => `Obiettivi in Comune, ${town}`,
  shortName: 'Obiettivi',
  description: (name: string, years: string) =>
    `Che cosa vuole fare il ${name} nel ${years}, e a che punto è. Si legge anche senza rete.`,
  search: 'Cerca negli obiettivi',
  screenshotNarrow: 'La pagina iniziale su un telefono',
  screenshotWide: 'La pagina iniziale su un computer',
} as const;
