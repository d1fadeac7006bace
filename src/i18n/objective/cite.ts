import type { IsoDate } from '../../domain/iso-date.ts';
import { dateWithArticle } from '../format.ts';

/** What a citation names. */
export interface CitationParts {
  readonly title: string;
  readonly position: number;
  readonly planTitle: string;
  readonly municipality: string;
  readonly official: boolean;
  readonly day: IsoDate;
  readonly version: string;
  readonly address: string;
}

/** Words of the page on how to cite, share and embed an objective. */
export const citeTexts = {
  link: 'Cita e condividi',
  title: (title: string) => `Cita e condividi: ${title}`,
  crumb: 'Cita e condividi',
  description: (title: string) =>
    `Citazione pronta, indirizzo breve, codice QR e codice da incorporare per l’obiettivo «${title}».`,
  about: 'Obiettivo:',
  citeHeading: 'Una citazione pronta',
  citeIntro:
    'Il collegamento porta a queste parole per sempre, anche quando la scheda cambierà: chi lo apre legge che cosa è cambiato da allora.',
  citation: ({
    title,
    position,
    planTitle,
    municipality,
    official,
    day,
    version,
    address,
  }: CitationParts) =>
    `«${title}», obiettivo n. ${String(position)}, ${planTitle}, ${municipality}, in Obiettivi in Comune${official ? '' : ' (portale non ufficiale)'}, contenuto ${dateWithArticle('al', day)}, impronta ${version}, ${address}`,
  versionLabel: 'Impronta del contenuto',
  versionOn: (day: IsoDate) => `calcolata ${dateWithArticle('il', day)}`,
  versionNote:
    'È calcolata sui testi della scheda, sulle azioni e sugli aggiornamenti, non sulla grafica né sullo stato del giorno.',
  permalinkHeading: 'L’indirizzo breve',
  permalinkIntro: 'Non cambia mai, anche se la scheda cambia nome.',
  shareButton: 'Condividi con un’app',
  mailButton: 'Invia per posta elettronica',
  mailSubject: (title: string, town: string) => `«${title}», dal piano di ${town}`,
  mailBody: (title: string, summary: string, address: string) =>
    [title, summary, address].filter((text) => text !== '').join('\n\n'),
  qrHeading: 'Codice QR e cartello',
  qrIntro: 'Il codice porta all’indirizzo breve.',
  qrLabel: (address: string) => `Codice QR che porta a ${address}`,
  qrFile: 'Scarica il codice QR, SVG',
  signLink: 'Cartello da stampare, A4',
  printHeading: 'Su carta',
  printIntro:
    'La scheda è pronta anche per la carta: aprila e usa il comando «Stampa» del browser.',
  printLink: 'Apri la scheda',
  embedHeading: 'Per i siti di notizie',
  embedIntro:
    'Questo codice mostra un riquadro con lo stato dell’obiettivo. Si aggiorna da solo, non usa cookie e funziona anche senza JavaScript.',
  embedPreview: 'Vedi il riquadro',
  embedCode: 'Codice del riquadro',
  embedListener: 'Facoltativo: altezza giusta da sola',
  embedListenerIntro:
    'Con questo codice nella stessa pagina il riquadro prende l’altezza del suo contenuto.',
  embedTitle: (title: string, municipality: string) => `${title}: a che punto è, ${municipality}`,
  dataHeading: 'Per chi riusa i dati',
  dataIntro: 'Questo obiettivo con azioni e aggiornamenti, e tutte le versioni dei suoi testi.',
  dataFile: 'Scarica i dati, JSON',
  versionsFile: 'Scarica le versioni, JSON per righe',
  verify: 'Come si controlla un’impronta',
  copy: 'Copia',
  copied: 'Copiato',
  copyFailed: 'Copia non riuscita: seleziona il testo e copialo.',
} as const;

/** Words of the page behind a short permalink. */
export const permalinkTexts = {
  title: (title: string) => `Indirizzo breve di «${title}»`,
  text: 'La scheda si trova qui:',
} as const;
