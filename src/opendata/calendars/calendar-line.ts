/** Longest line of a calendar in octets, its end apart (RFC 5545, 3.1). */
const LIMIT = 75;

/** Text of a calendar property (RFC 5545, 3.3.11). */
export function escapeCalendarText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n?|\n/gu, '\\n');
}

/** A content line cut into lines of at most 75 octets, never inside a character; each ends with CRLF. */
export function foldLine(line: string): string {
  if (line.length <= LIMIT && isAscii(line)) return `${line}\r\n`;
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

function isAscii(line: string): boolean {
  return /^[\x20-\x7e]*$/u.test(line);
}

/** Octets of a character in UTF-8. */
function countOctets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
