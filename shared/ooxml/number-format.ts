// A list number as Word prints it (17.18.59 ST_NumberFormat): letters repeat after z, roman figures, ordinals, words.

const roman: readonly (readonly [number, string])[] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
];
const ones = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const irregular: Readonly<Record<string, string>> = { one: 'first', two: 'second', three: 'third', five: 'fifth', eight: 'eighth', nine: 'ninth', twelve: 'twelfth' };

const inRoman = (value: number): string => {
  let rest = value;
  let text = '';
  for (const [worth, sign] of roman) for (; rest >= worth; rest -= worth) text += sign;
  return text;
};

/** 1 a, 26 z, 27 aa, 28 bb: Word repeats the letter. */
const inLetters = (value: number): string => {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.min(30, Math.floor((value - 1) / 26) + 1));
};

const suffix = (value: number): string => {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
};

const inWords = (value: number): string => {
  if (value < 20) return ones[value] ?? '';
  const unit = ones[value % 10] ?? '';
  return `${tens[Math.floor(value / 10)] ?? ''}${unit === '' ? '' : `-${unit}`}`;
};

const inOrdinalWords = (value: number): string => {
  const [, start = '', last = ''] = /^(.*?)([a-z]+)$/.exec(inWords(value)) ?? [];
  return start + (irregular[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`));
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The number in that format; an unknown one prints as a plain number, "none" as nothing. */
export const formatNumber = (value: number, format: string): string => {
  const plain = String(value);
  if (format === 'none' || format === 'bullet') return '';
  if (format === 'decimalZero') return plain.padStart(2, '0');
  if (format === 'ordinal') return `${plain}${suffix(value)}`;
  if (format === 'numberInDash') return `- ${plain} -`;
  if (value < 1) return plain;
  if (format === 'lowerLetter') return inLetters(value);
  if (format === 'upperLetter') return inLetters(value).toUpperCase();
  if (format === 'lowerRoman' && value < 5000) return inRoman(value);
  if (format === 'upperRoman' && value < 5000) return inRoman(value).toUpperCase();
  if (format === 'cardinalText' && value < 100) return capitalised(inWords(value));
  if (format === 'ordinalText' && value < 100) return capitalised(inOrdinalWords(value));
  return plain;
};
