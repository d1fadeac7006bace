/** Origins at which readers reach the portal, from a text that separates them by commas (`PUBLIC_ORIGIN`); the first is the one that pages name. */
export function listOrigins(text = ''): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
