// How much longer or shorter a page of running text comes out where spacing is rounded to whole percents and lines to whole twentieths of a point, which Word does not do: a line that
// just fits in one program begins the next page in the other. Measured on LibreOffice's pages, font by font and size by size.

/** Height of a line by the size of its letters, without spacing. */
const lineHeights: Readonly<Record<string, number>> = { Arial: 1.1499, 'Times New Roman': 1.1499, Calibri: 1.2207, Cambria: 1.15 };

/** Fonts made to the same measures. */
const alike: Readonly<Record<string, string>> = { 'Liberation Sans': 'Arial', Helvetica: 'Arial', 'Liberation Serif': 'Times New Roman', Carlito: 'Calibri', Caladea: 'Cambria' };

/** One that comes out a twentieth taller still. */
const tallerLine = (font: string, halfPoints: number): number => (font === 'Times New Roman' && halfPoints === 20 ? 1 : 0);

/** Between the top and the bottom margin of an A4 page, about. */
const pageText = 14_000;

type RunningText = { readonly font: string; readonly halfPoints: number; readonly line: number };

const attribute = (xml: string, pattern: RegExp): string | null => pattern.exec(xml)?.[1] ?? null;

/** Of an author's file its root style, which says all; else that of the pack's own styles. */
const runningText = (styles: string): RunningText | null => {
  const paragraphStyles = styles.match(/<w:style w:type="paragraph".*?<\/w:style>/gs) ?? [];
  const foreign = paragraphStyles.find((style) => /w:styleId="x\d+_/.test(style) && !/<w:basedOn |w:styleId="[^"]*_t\d+"/.test(style) && style.includes('<w:rFonts '));
  const spaced = foreign ?? paragraphStyles.find((style) => style.includes('w:styleId="Normal"')) ?? '';
  const written = foreign ?? attribute(styles, /<w:rPrDefault>(.*?)<\/w:rPrDefault>/s) ?? '';
  const name = attribute(written, /w:ascii="([^"]+)"/);
  if (name === null || /w:lineRule="(?:exact|atLeast)"/.test(spaced)) return null;
  return { font: alike[name] ?? name, halfPoints: Number(attribute(written, /<w:sz w:val="(\d+)"/) ?? 20), line: Number(attribute(spaced, /w:line="(\d+)"/) ?? 240) };
};

/**
 * @param styles the styles part of a merged document
 * @returns twentieths of a point by which a full page is longer elsewhere, negative where it is shorter; 0 where nothing is known of its font
 */
export const pageRounding = (styles: string): number => {
  const text = runningText(styles);
  const height = text === null ? undefined : lineHeights[text.font];
  if (text === null || height === undefined) return 0;
  const single = height * text.halfPoints * 10;
  const inWord = (single * text.line) / 240;
  const percent = Math.round(text.line / 2.4);
  const elsewhere = Math.floor(((Math.round(single + 0.02) + tallerLine(text.font, text.halfPoints)) * percent) / 100);
  return Math.round(((elsewhere - inWord) * pageText) / inWord);
};
