/** The code in the path of a report's page, in groups, as people write it. */
export function readPathCode(path: string): string {
  return path.split('/').at(-2)?.toUpperCase() ?? '';
}
