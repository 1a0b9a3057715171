// Lines of an iCalendar file: escaped, folded at 75 octets, ended by CRLF (RFC 5545, 3.1 and 3.3.11).

const encoder = new TextEncoder();

/** A text value: commas, semicolons, backslashes and line breaks are escaped; other control characters have no place in one. */
export const textValue = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '').replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\n/g, '\\n');

const longest = 75;

/** Breaks a line so that none is longer than 75 octets and no character is cut; what goes on begins with a blank. */
export const folded = (line: string): string => {
  let [row, octets] = ['', 0];
  const rows: string[] = [];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > longest) {
      rows.push(row);
      [row, octets] = [' ', 1];
    }
    row += character;
    octets += size;
  }
  return [...rows, row].join('\r\n');
};

/** @param lines without their ends @returns the file's text */
export const contentLines = (lines: readonly string[]): string => lines.map((line) => `${folded(line)}\r\n`).join('');
