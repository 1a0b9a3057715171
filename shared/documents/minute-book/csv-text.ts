// Rows as comma-separated values (RFC 4180), so that a spreadsheet shows them and runs none of them.

/** What a spreadsheet would take for a formula is shown as text. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const cell = (text: string): string => {
  const shown = harmless(text.replace(/\r?\n/g, ' '));
  return /[",]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
};

export const csvText = (rows: readonly (readonly string[])[]): Uint8Array => new TextEncoder().encode(`\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`);
