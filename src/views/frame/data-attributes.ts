/** The `data-` attributes that carry some values; those that are undefined are left out by Astro. */
export function writeDataAttributes(
  values: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`data-${name}`, value]));
}
