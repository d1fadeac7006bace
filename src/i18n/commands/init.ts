/** What `npm run init` says to whoever puts a municipality's plan on line. */
export const initText = {
  usage: [
    'Uso: npm run init -- --name "Comune di Esempio" --province PROVINCIA --region REGIONE --dir CARTELLA',
    '',
    'Prepara una cartella dei contenuti per un Comune, che si può pubblicare subito.',
    '',
    '  --name NOME      nome per intero, come «Comune di Esempio»',
    '  --province NOME  provincia o città metropolitana',
    '  --region NOME    regione',
    '  --dir CARTELLA   cartella da creare; se c’è già, deve essere vuota',
    '  --town NOME      nome del solo paese o città (se manca: il nome senza «Comune di»)',
    '  --years ANNI     anni del piano, come 2026-2028 (se manca: tre anni da quello in corso)',
    '',
    'Uscita: 0 fatto, 2 non si è potuto fare.',
  ].join('\n'),
  missing: (option: string) =>
    `Manca --${option}. Con --help vedi come si usa il comando; i nomi con spazi vanno tra virgolette.`,
  badYears: (years: string) => `«${years}» non sono anni: scrivi per esempio 2026-2028.`,
  badName: (name: string) => `«${name}» ha caratteri che non si vedono: scrivi il nome di nuovo.`,
  notEmpty: (folder: string) =>
    `La cartella «${folder}» contiene già dei file: scegline un’altra, oppure una vuota.`,
  planTitle: (years: string) => `Piano degli obiettivi ${years}`,
  documentTitle: (years: string, name: string) => `Piano degli obiettivi ${years} del ${name}`,
  municipalityHead:
    'Dati del Comune. Un campo che nessuno ha fornito resta assente; gli altri campi possibili sono in docs/guida-gestire-il-portale.md.',
  officialNote:
    'Finché «official» è false ogni pagina dice che questo non è ancora il sito ufficiale del Comune.',
  done: (folder: string, plan: string) =>
    [
      `Pronta la cartella «${folder}», con il piano ${plan} ancora vuoto.`,
      '',
      'Adesso porta dentro il documento del piano:',
      `  npm run import -- FILE --content "${folder}"`,
      'Poi pubblica il sito:',
      `  npm start -- --content "${folder}"`,
    ].join('\n'),
} as const;
