/** What `npm run plan` says to whoever keeps the plan. */
export const planText = {
  usage: [
    'Uso: npm run plan -- COMANDO [opzioni]',
    '',
    '  record                       scrive in content/history le versioni che mancano e in content/addresses.txt',
    '                               gli indirizzi dell’ultima build (lo fa anche ogni build)',
    '  export --out FILE.xlsx       scrive tutto il piano in un foglio Excel, che si importa di nuovo senza perdere nulla',
    '      --plan PIANO             quale piano (se manca: quello attuale)',
    '  verify                       controlla le storie e scrive il sigillo di tutte',
    '  redact OBIETTIVO IMPRONTA    toglie parole da una versione già pubblicata e dai contenuti',
    '      --reason TESTO           perché si tolgono (si legge nella pagina della versione)',
    '      --words TESTO            le parole da togliere, in tutte le versioni e nei contenuti;',
    '                               se manca, si toglie tutto il testo di quella versione',
    '',
    '  --site DIR     cartella dell’ultima build (se manca: dist)',
    '  --content DIR  cartella dei contenuti (anche con la variabile CONTENT_DIR; se manca: content)',
    '',
    'OBIETTIVO è il nome del file senza .yaml; IMPRONTA sono le dodici cifre della citazione.',
    'Uscita: 0 fatto, 1 una storia è guasta, 2 non si è potuto fare.',
  ].join('\n'),
  missingCommand:
    'Manca il comando: record, export, verify o redact. Con --help vedi come si usano.',
  unknownCommand: (command: string) =>
    `«${command}» non è un comando: usa record, export, verify o redact. Con --help vedi come si usano.`,
  missingOut: 'Dopo export scrivi --out e il nome del file da creare, come --out piano.xlsx.',
  missingArguments:
    'redact vuole il nome dell’obiettivo, le dodici cifre dell’impronta e --reason con il motivo.',
  tooMany: (words: readonly string[]) => `Parole di troppo: ${words.join(' ')}.`,
  emptyWords: 'Dopo --words servono almeno tre lettere.',
  noVersion: (slug: string, fingerprint: string) =>
    `La versione ${fingerprint} di «${slug}» non c’è: guarda content/history/${slug}.jsonl.`,
  current:
    'È la versione di oggi: cambia prima la scheda e ripubblica, oppure indica con --words le parole da togliere.',
  wordsNotFound: (words: string) => `«${words}» non sta in nessuna versione né nei contenuti.`,
  recorded: (count: number) =>
    count === 0
      ? 'Nessuna versione nuova.'
      : count === 1
        ? 'Scritta 1 versione nuova in content/history.'
        : `Scritte ${String(count)} versioni nuove in content/history.`,
  lostAction: (id: string) =>
    `l’azione ${id} è stata pubblicata e manca: rimettila con la sua sigla; se non è più nel piano, lo dice editions.actions`,
  noBuild: 'Indirizzi: qui non c’è una build di questi contenuti, li scrive la prossima.',
  recordedAddresses: (count: number) =>
    count === 0
      ? 'Nessun indirizzo nuovo.'
      : count === 1
        ? 'Scritto 1 indirizzo nuovo in content/addresses.txt.'
        : `Scritti ${String(count)} indirizzi nuovi in content/addresses.txt.`,
  verified: (objectives: number, versions: number, head: string) =>
    `Storie: ${String(objectives)}, versioni: ${String(versions)}, tutte a posto.\nSigillo: ${head}`,
  redacted: (versions: number, files: number) =>
    `Parole tolte: versioni cambiate ${String(versions)}, file dei contenuti cambiati ${String(files)}. Ora ricostruisci il sito: le copie salvate sui dispositivi cambiano alla visita successiva.`,
} as const;
