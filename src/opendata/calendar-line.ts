/** Longest line of a calendar in octets, its end apart (RFC 5545, 3.1). */
const LIMIT = 75;

/** Text of a calendar property (RFC 5545, 3.3.11). */
export function escapeCalendarText(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll(/\r\n?|\n/gu, '\\n');
}

/** A content line cut into lines of at most 75 octets, never inside a character; each ends with CRLF. */
export function foldLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = countOctets(character);
    if (octets + size > LIMIT) {
      lines.push(current);
      // What follows a cut begins with a space, which counts.
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return `${[...lines, current].join('\r\n')}\r\n`;
}

/** Octets of a character in UTF-8. */
export function countOctets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
