import { countOf, formatNumber } from '../format.ts';

/** What the tools that read the content folder say to the staff who keep it. */
export const contentText = {
  wholeFile: 'file',
  line: (line: number) => `riga ${String(line)}`,
  missingFile: 'il file manca',
  fileMissing: (path: string) => `manca ${path}: rimettilo, oppure togli il file da files`,
  missingForOfficial: {
    ipaCode:
      'municipality.yaml, ipaCode: il Comune ha adottato il portale (official: true), ma manca il suo codice IPA, come c_x000. Senza, i cataloghi nazionali non riconoscono chi pubblica i dati.',
    officer:
      'municipality.yaml, dataProtection.officer: il Comune ha adottato il portale (official: true), ma manca il recapito del responsabile della protezione dei dati, che l’informativa privacy deve indicare.',
  },
  mustBeList: 'deve essere un elenco: ogni voce comincia con un trattino',
  brokenYaml: (message: string) =>
    `non è YAML valido. Di solito la riga non comincia con gli spazi giusti (mai tabulazioni), oppure un testo con i due punti non è tra virgolette (${message})`,
  otherEnding: 'il nome deve finire con .yaml: così il file non viene letto',
  tooLongFile: (bytes: number) =>
    `il file supera ${formatNumber(bytes / 1_000)} kB: dividilo, o togli ciò che non serve`,
  tooDeep: 'elenchi dentro elenchi senza fine: controlla le parentesi e i rientri',
  alias: (name: string) => `l’alias *${name} non si può usare: ripeti il testo per esteso`,
  repeatedKey: (key: string) => `la voce «${key}» c’è due volte: tienine una sola`,
  changedQuestions:
    'le domande sono cambiate dopo l’apertura: le risposte di prima e quelle di dopo si conterebbero insieme. Rimetti le domande com’erano; per chiedere altro scrivi un questionario nuovo, in un file con un altro nome',
  missingSource: 'manca: scrivi plan e position sotto source',
  cannotWriteFingerprint:
    'non si possono scrivere le impronte senza cambiare il resto del file: scrivi source con una chiave per riga',
  sharedPosition: (position: number, other: string) =>
    `la posizione ${String(position)} ora è di objectives/${other}.yaml e questa scheda non è più nel documento. Se il documento è di un piano nuovo, ripeti con --plan e i suoi anni; se è lo stesso piano corretto, dai a questa scheda una posizione libera e ripeti`,
  usage: [
    'Uso: npm run lint:content -- [opzioni]',
    '',
    'Controlla i testi e i dati della cartella dei contenuti.',
    '',
    '  --content DIR  cartella dei contenuti (anche con la variabile CONTENT_DIR; se manca: content)',
    '  --json         scrive sullo standard output soltanto JSON',
    '',
    'Uscita: 0 nessun errore, 1 errori da correggere, 2 non si è potuto leggere.',
  ].join('\n'),
  noFolder: (folder: string) =>
    `La cartella dei contenuti «${folder}» non esiste. Indicala con --content o con la variabile CONTENT_DIR.`,
  noComments: (reason: string) =>
    `I commenti pubblicati non si possono leggere ora: il sito si fa senza, e ogni pagina li chiede al servizio. ${reason}`,
  notBuilt: (
    folder: string,
    problems: readonly { readonly file: string; readonly field: string; readonly reason: string }[],
  ) =>
    [
      `Il sito non si può preparare: nella cartella «${folder}» ${problems.length === 1 ? 'c’è una cosa' : `ci sono ${String(problems.length)} cose`} da correggere.`,
      '',
      ...problems.map(({ file, field, reason }) => `  ${file} · ${field}: ${reason}`),
      '',
      'Correggi e ripeti il comando. Il sito pubblicato resta com’è.',
    ].join('\n'),
  waiting: (count: number) =>
    `${countOf(count, 'scheda ha', 'schede hanno')} ancora le parole del documento: quando vuoi, riscrivi i testi in modo semplice e cambia wording in plain.`,
  bannedWord: (word: string) => `«${word}» è burocratese: usa parole di tutti i giorni`,
  slip: (written: string, right: string) => `«${written}»: scrivi ${right}`,
  accent: 'la lettera con l’accento',
  curlyApostrophe: 'l’apostrofo tipografico (’)',
  oneSpace: 'un solo spazio',
  noSpaceBefore: 'la punteggiatura senza spazio prima',
  noSpaceAfterApostrophe: 'l’apostrofo senza spazio dopo',
  duty: (words: string) => `«${words}» è un’opinione: scrivi chi fa che cosa, o a che cosa serve`,
  sharpWord: (words: string) => `«${words}» dice più di un piano: tienilo solo se è nel documento`,
  openAlike: (opening: string, alike: number, all: number) =>
    `${String(alike)} frasi su ${String(all)} cominciano con «${opening}»: al massimo una su quattro`,
  otherTown: (town: string) => `nomina il Comune di ${town}: è rimasto da un altro portale?`,
  strayPhrase: (phrase: string) =>
    `nessuna scheda contiene «${phrase}»: toglilo, o scrivi le parole che usa il piano`,
  strayTerm: (term: string) => `«${term}» non compare nel piano: è rimasto da un altro portale?`,
  strayMention: (what: string) => `parla di «${what}», che nel piano non c’è`,
  otherYears: (span: string) => `«${span}»: sono anni fuori dal piano`,
  wrongCount: (found: number, count: number) =>
    `conta ${String(found)}, ma il numero giusto è ${String(count)}`,
  hardEntry: (score: number, least: number) =>
    `indice ${score.toFixed(1)}, minimo ${String(least)}: accorcia le frasi e usa parole più brevi`,
  hardCollection: (mean: number, least: number) =>
    `media ${mean.toFixed(1)}, minimo ${String(least)}: riscrivi le schede con l’indice più basso`,
  unparsedTiming: (timing: string) =>
    `la tempistica «${timing}» non si capisce: controlla che sia scritta come nel documento, oppure segnala la forma nuova`,
  missingDue: (action: string, days: readonly string[]) =>
    `l’azione ${action} ha più scadenze e l’aggiornamento non dice a quale risponde: aggiungi «due» con uno o più di questi giorni: ${days.join(', ')}`,
  changedWords: (words: string, former: string | undefined, slug: string) =>
    `ora dice «${words}», ma il documento dice ${former === undefined ? 'altre parole (l’impronta non corrisponde)' : `«${former}»`}: se un atto ha cambiato il piano scrivi una variazione in variations/${slug}/, altrimenti rimetti le parole del documento`,
  notVariedTo: (words: string, varied: string, file: string) =>
    `ora dice «${words}», ma l’ultima variazione (${file}) dice «${varied}»: rimetti queste parole, correggi la variazione o scrivine un’altra`,
  notDocumentWords: (words: string, former: string | undefined) =>
    `dice «${words}», che non sono le parole del documento${former === undefined ? '' : ` («${former}»)`}: copiale com’erano prima della variazione`,
  foreignWords: (words: string) =>
    `«${words}» non è nel documento: scrivi le sue parole, con «…» al posto di quelle che salti`,
  foreignNumber: (words: string, value: number) =>
    `il numero ${formatNumber(value)} non è nelle parole «${words}»: correggilo, oppure toglilo`,
  missingNumber: (words: string) =>
    `le parole «${words}» contengono un numero: scrivilo in «value»`,
  lostAddress:
    'questo indirizzo è stato pubblicato e non risponderebbe più: rimetti la scheda o la pagina, o indica il nome di prima in formerSlugs; se la legge vieta di tenerlo, scrivilo in withdrawn.yaml con il giorno e il motivo',
  stillPublished:
    'è tra gli indirizzi tolti per legge, ma il sito lo ha ancora: togli anche ciò che lo pubblica',
  repeatedKeyword: (keyword: string) => `«${keyword}» si ripete: toglila`,
  keywordInTitle: (keyword: string) => `«${keyword}» è già nel titolo: mettine una che non c’è`,
  brokenLink: (path: string, right: string | undefined) =>
    `il collegamento ${path} non porta a nessuna pagina${right === undefined ? '' : `: forse ${right}`}`,
  brokenAnchor: (path: string) => `la pagina di ${path} c’è, ma non il punto dopo #`,
  freePositions: (plan: string, positions: readonly number[]) =>
    `nel piano ${plan} nessuna scheda ha la posizione ${positions.join(', ')}`,
  unread: (fields: readonly string[], plan: string) =>
    `nel piano ${plan} il documento ha altre parole (${fields.join(', ')}): rileggi la scheda, correggila dove serve, poi togli questa riga`,
  severity: { error: 'ERRORE', warning: 'avviso' },
  rules: {
    schema: 'Campi non validi',
    reference: 'Riferimenti e doppioni',
    readability: 'Leggibilità (Gulpease)',
    'banned-word': 'Burocratese',
    typography: 'Accenti e punteggiatura',
    timing: 'Tempistiche',
    due: 'Scadenze a cui si risponde',
    'official-words': 'Parole del documento',
    unread: 'Schede da rileggere',
    indicator: 'Indicatori',
    keyword: 'Parole chiave',
    voice: 'Parole più forti del piano',
    leftover: 'Resti e conti',
    link: 'Collegamenti interni',
    position: 'Posizioni nel piano',
  },
  columns: ['Controllo', 'errori', 'avvisi'],
  total: 'Totale',
  noEntries: 'Nessuna scheda di cui misurare la leggibilità.',
  mean: (mean: number, entries: number) =>
    `Gulpease medio ${mean.toFixed(1)} su ${countOf(entries, 'scheda', 'schede')}; le più difficili:`,
} as const;
