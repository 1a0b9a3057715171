// Scripts for which a theme names fonts, by the languages that a file's settings say its theme is for (17.15.1.88, 20.1.4.1.16).
import { childOf, type XmlElement } from '../xml-tree.ts';

/** Languages as in "ar-SA", by the first word, with the script as a theme calls it. */
const scripts: Readonly<Record<string, string>> = {
  ar: 'Arab', fa: 'Arab', ur: 'Arab', ps: 'Arab', sd: 'Arab', ku: 'Arab', he: 'Hebr', yi: 'Hebr', th: 'Thai', lo: 'Laoo', km: 'Khmr', hi: 'Deva', mr: 'Deva', ne: 'Deva', sa: 'Deva', bn: 'Beng', as: 'Beng',
  gu: 'Gujr', pa: 'Guru', ta: 'Taml', te: 'Telu', kn: 'Knda', ml: 'Mlym', or: 'Orya', si: 'Sinh', am: 'Ethi', ti: 'Ethi', dv: 'Thaa', syr: 'Syrc', bo: 'Tibt', ug: 'Uigh', mn: 'Mong',
  ja: 'Jpan', ko: 'Hang', zh: 'Hans', vi: 'Viet',
};
const traditional = /^zh-(?:TW|HK|MO|Hant)/i;

const scriptOf = (language: string | undefined): string | undefined =>
  (language === undefined ? undefined : traditional.test(language) ? 'Hant' : scripts[language.split('-')[0]?.toLowerCase() ?? '']);

/** For East Asian text and for text of complex scripts; undefined where the settings don't say. */
export type FontScripts = { readonly eastAsia: string | undefined; readonly bidi: string | undefined };

/** @param settings `w:settings` of the file; null where it has none */
export const fontScripts = (settings: XmlElement | null): FontScripts => {
  const said = childOf(settings ?? undefined, 'w:themeFontLang')?.attributes;
  return { eastAsia: scriptOf(said?.get('w:eastAsia')), bidi: scriptOf(said?.get('w:bidi')) };
};
