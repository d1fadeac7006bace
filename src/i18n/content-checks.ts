/** What the readers of the content folder say when a file is not right. */
export const contentText = {
  wholeFile: 'file',
  line: (line: number) => `riga ${String(line)}`,
  missingFile: 'il file manca',
  mustBeList: 'deve essere un elenco: ogni voce comincia con un trattino',
  brokenYaml: (message: string) => `non è YAML valido (${message})`,
  missingSource: 'manca: scrivi plan e position sotto source',
  cannotWriteFingerprint: 'non si possono scrivere le impronte senza cambiare il resto del file: scrivi source con una chiave per riga',
  sharedPosition: (position: number, other: string) => `la posizione ${String(position)} ora è di objectives/${other}.yaml e questa scheda non è più nel documento: toglila o cambia la sua posizione, poi ripeti l’importazione`,
} as const;
