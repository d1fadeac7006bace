/** How many random cases of a property are tried: a fifth of those wanted, and all of them in `npm run test:deep`. */
export function countCases(wanted: number): number {
  return process.env['EVERY_CASE'] === '1' ? wanted : Math.ceil(wanted / 5);
}
