// What stands at the start of a line: a bullet, "(a)", "(ii)", "3.", "3)".

export type Marker = {
  readonly kind: 'bullet' | 'number' | 'letter' | 'roman';
  /** As printed: "(a)", "3.". */
  readonly label: string;
  /** 1, 2, 3 ...; 0 for a bullet. */
  readonly value: number;
  /** The text after it. */
  readonly rest: string;
};

// Dashes count only with a space after them; private-use characters are bullets of symbol fonts.
const bullet = /^(?:[•·●○◦▪■□►▶➢➤✓✔❖◆◇‣⁃∙*\uE000-\uF8FF]\s*|(?:[-–—−o]|\u00a7)\s+)(?=\S|$)/u;
const ordered = /^(?:\((\d{1,3}|[a-z]{1,5}|[A-Z])\)|(\d{1,3}|[a-z]|[ivx]{1,5})([.)]))\s+(?=\S)/u;
// "4.1 Members noted": a numbered paragraph; "5.00 p.m." is none.
const numbered = /^(\d{1,3}(?:\.\d{1,2}){1,3})\.?\s+(?=\p{Lu})(?![AP]\.?M)/u;
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx'];

export const romanValue = (text: string): number => romans.indexOf(text.toLowerCase()) + 1;
export const letterValue = (text: string): number => (text.length === 1 ? text.toLowerCase().charCodeAt(0) - 96 : 0);

/** The marker at the start of the text, or null. "(i)" reads as roman: after "(h)" the caller says otherwise. */
export const markerOf = (text: string): Marker | null => {
  const dot = bullet.exec(text);
  if (dot !== null) return { kind: 'bullet', label: dot[0].trim(), value: 0, rest: text.slice(dot[0].length) };
  const decimal = numbered.exec(text);
  if (decimal !== null) return { kind: 'number', label: decimal[1] ?? '', value: 0, rest: text.slice(decimal[0].length) };
  const hit = ordered.exec(text);
  if (hit === null) return null;
  const token = hit[1] ?? hit[2] ?? '';
  const rest = text.slice(hit[0].length);
  const label = hit[0].trim();
  if (/^\d+$/.test(token)) return { kind: 'number', label, value: Number(token), rest };
  if (romanValue(token) > 0) return { kind: 'roman', label, value: romanValue(token), rest };
  return token.length === 1 ? { kind: 'letter', label, value: letterValue(token), rest } : null;
};

/** The same marker read as a letter, for "(i)" that follows "(h)". */
export const asLetter = (marker: Marker): Marker => {
  const token = marker.label.replace(/[().]/g, '');
  return marker.kind === 'roman' && token.length === 1 ? { ...marker, kind: 'letter', value: letterValue(token) } : marker;
};

/** A line that holds a marker and nothing else: its text stands on the next line. */
export const isLoneMarker = (text: string): boolean =>
  /^(?:[•·●○◦▪■□►➢➤❖‣∙*o\uE000-\uF8FF-]|–|\((?:\d{1,3}|[a-z]|[ivx]{1,5})\)|(?:agenda\s+)?item\s+\d{1,3}[a-z]?[.:)]?|\d{1,3}[a-z]?[.)]|[a-z][.)])$/iu.test(text);
