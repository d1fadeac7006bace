/** Words of the sheet for a building site or an office. */
export const signTexts = {
  link: 'Cartello da stampare',
  title: (title: string) => `Cartello da stampare: ${title}`,
  crumb: 'Cartello',
  description: (title: string) =>
    `Foglio A4 con codice QR da appendere dove si lavora all’obiettivo «${title}».`,
  howTo:
    'Per stampare il cartello usa il comando «Stampa» del browser: occupa un foglio A4. Non riporta lo stato dei lavori, che cambia: lo dice la pagina a cui porta il codice.',
  kind: (municipality: string) => `${municipality}, piano degli obiettivi`,
  hereHeading: 'Che cosa si fa qui',
  whatHeading: 'Che cosa si fa',
  office: 'Ufficio',
  period: 'Periodo previsto',
  places: 'Luoghi',
  notOfficial: (name: string) =>
    `Questo foglio viene da un portale che non è ancora il sito ufficiale del ${name}.`,
  scan: 'A che punto è? Inquadra il codice o scrivi l’indirizzo:',
} as const;
