/** Lines on reports of residents for those who run the service. */
export const caseLog = {
  noKey: (reason: string) => `Le segnalazioni sono ferme, la chiave non si può usare: ${reason}`,
  otherKey: (file: string) =>
    `la chiave ${file} non è quella con cui questo archivio ha fatto codici e indirizzi: rimetti quella giusta (docs/operate.md)`,
} as const;
