/** What is wrong where the content names an office that has no file, with what to write. */
export function sayMissingOffice(id: string): string {
  return `manca il file areas/${id}.yaml: scrivi il nome di un ufficio che c’è, come è nella cartella areas`;
}
