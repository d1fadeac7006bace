/** What a request for documents names. */
export interface AccessRequestParts {
  readonly municipality: string;
  readonly title: string;
  readonly position: number;
  readonly planTitle: string;
  readonly address: string;
}

/** Words of the request for documents: accesso civico generalizzato, art. 5, comma 2, D.Lgs. 33/2013. */
export const accessRequestTexts = {
  heading: 'Chiedi i documenti',
  intro:
    'Chiunque può chiedere al Comune dati e documenti, senza dire il motivo: è l’accesso civico generalizzato (art. 5, comma 2, D.Lgs. 33/2013). Il Comune risponde di norma entro 30 giorni.',
  complete:
    'Completa il testo prima di inviarlo. Se non lo firmi in digitale, allega la copia di un documento di identità.',
  send: (address: string) => `Scrivi a ${address}`,
  textLabel: 'Testo della richiesta',
  subject: (title: string) => `Accesso civico generalizzato: documenti sull’obiettivo «${title}»`,
  body: ({ municipality, title, position, planTitle, address }: AccessRequestParts) =>
    [
      `Al ${municipality}`,
      'Oggetto: richiesta di accesso civico generalizzato, art. 5, comma 2, D.Lgs. 14 marzo 2013, n. 33',
      'Nome e cognome:\nIndirizzo di posta elettronica per la risposta:',
      `Chiedo copia dei dati e dei documenti indicati qui sotto, che riguardano l’obiettivo n. ${String(position)} «${title}» (${planTitle}):`,
      '- ',
      `Pagina dell’obiettivo:\n${address}`,
      'Chiedo di ricevere la risposta all’indirizzo di posta elettronica indicato sopra.',
      'Luogo e data:\nFirma:',
    ].join('\n\n'),
} as const;
