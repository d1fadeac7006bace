const ligatures: Readonly<Record<string, string>> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
};

/** Latin ligatures become their letters; nothing else is normalised, so that "m²" and "1ª" stay. */
export function undoLigatures(text: string): string {
  return text.replaceAll(/[\uFB00-\uFB06]/gu, (sign) => ligatures[sign] ?? sign);
}

/** Fonts of signs put bullets at places of their own. */
export function nameBullet(text: string): string {
  return /^[\uE000-\uF8FF]$/u.test(text) ? '•' : text;
}
