/** Places of what stands between the marks `<!--name-->` and `<!--/name-->` of a page; nothing when it lacks them. */
export function findRegion(
  html: string,
  name: string,
): { readonly start: number; readonly end: number } | undefined {
  const open = html.indexOf(`<!--${name}-->`);
  const end = html.indexOf(`<!--/${name}-->`, open + 1);
  return open === -1 || end === -1
    ? undefined
    : { start: open + name.length + '<!---->'.length, end };
}
