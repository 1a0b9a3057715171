// docx lays pages out for counting. Its layout is written for engines of ten years ago and looks the same fonts up for each word: as it is built into our programs it keeps what it found,
// and copies objects as engines do today. The same pages come out, in less than half the time.
import type { Plugin } from 'vite';

/** Pure functions of one argument, and what of that argument decides. */
const remembered: Readonly<Record<string, string>> = {
  knownEastAsianFontOf: '(font) => font',
  widthsOf: '(font) => font',
  exactWidthsOf: '(font) => font',
  decodeMore: '(face) => face',
  measuresOf: '(font) => `${font.bold} ${font.italic} ${font.font === undefined ? "" : `=${font.font}`}`',
};

/** A helper of its compiler, which copies properties one by one; none of those that it copies is an accessor. */
const spread = '_objectSpread2';

const declared = (code: string, name: string): boolean => new RegExp(`^(?:var|function) ${name}\\b`, 'm').test(code);

/**
 * @param code the module docx/layout
 * @returns the same module with those functions replaced at its end. Throws where it has one of them no longer: another version is to be measured anew
 */
export const quickLayout = (code: string): string => {
  const missing = [spread, ...Object.keys(remembered)].filter((name) => !declared(code, name));
  if (missing.length > 0) throw new Error(`docx/layout has no ${missing.join(', ')} any more: see whether build/lib/quick-layout.ts is still needed.`);
  return `${code}
const rememberedBy = (keyOf, make) => {
  const known = new Map();
  return (from) => {
    const key = keyOf(from);
    if (!known.has(key)) known.set(key, make(from));
    return known.get(key);
  };
};
${spread} = Object.assign;
${Object.entries(remembered).map(([name, keyOf]) => `${name} = rememberedBy(${keyOf}, ${name});`).join('\n')}
`;
};

export const quickLayoutPlugin = (): Plugin => ({
  name: 'quick-layout',
  transform: { filter: { id: /\/docx\/dist\/layout\.mjs$/ }, handler: (code) => ({ code: quickLayout(code), map: null }) },
});
