// In what font, size and spacing the letters of a document are written: by its styles, and by what paragraphs and runs say themselves.

export type RunningText = { readonly font: string; readonly halfPoints: number; /** 240 for one line; null where a height is set that no font changes. */ readonly line: number | null };

/** Letters in it. */
export type WrittenText = RunningText & { readonly letters: number };

type Said = { readonly font?: string | undefined; readonly halfPoints?: number | undefined; readonly line?: number | null | undefined };

const attribute = (xml: string, pattern: RegExp): string | undefined => pattern.exec(xml)?.[1];
const number = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

const runSays = (xml: string): Said => ({ font: attribute(xml, /<w:rFonts [^>]*w:ascii="([^"]+)"/), halfPoints: number(attribute(xml, /<w:sz w:val="(\d+)"/)) });
const spacingSays = (xml: string): Said => {
  const spacing = attribute(xml, /<w:spacing ([^>]*w:line="\d+"[^>]*)>/);
  return spacing === undefined ? {} : { line: /w:lineRule="(?:exact|atLeast)"/.test(spacing) ? null : Number(attribute(spacing, /w:line="(\d+)"/)) };
};

/** What the first of them says counts. */
const firstSaid = (...all: readonly Said[]): Said => ({
  font: all.find(({ font }) => font !== undefined)?.font, halfPoints: all.find(({ halfPoints }) => halfPoints !== undefined)?.halfPoints, line: all.find(({ line }) => line !== undefined)?.line,
});

/** What each style says with those that it is based on, and else the document; one that is not there as the default style. */
const stylesSay = (styles: string): ((id: string | undefined) => Said) => {
  const known = new Map<string, { readonly said: Said; readonly basedOn: string | undefined }>();
  let usual: string | undefined;
  for (const [style, attributes = '', id = ''] of styles.matchAll(/<w:style (w:type="paragraph"[^>]* w:styleId="([^"]*)"[^>]*)>.*?<\/w:style>/gs)) {
    if (attributes.includes('w:default="1"') || (usual === undefined && id === 'Normal')) usual = id;
    known.set(id, { said: firstSaid(runSays(style), spacingSays(style)), basedOn: attribute(style, /<w:basedOn w:val="([^"]*)"/) });
  }
  const defaults = firstSaid(runSays(attribute(styles, /<w:rPrDefault>(.*?)<\/w:rPrDefault>/s) ?? ''), spacingSays(attribute(styles, /<w:pPrDefault>(.*?)<\/w:pPrDefault>/s) ?? ''));
  const resolved = (id: string | undefined, seen: number): Said => {
    const style = known.get(id ?? '');
    return style === undefined || seen > known.size ? defaults : firstSaid(style.said, resolved(style.basedOn, seen + 1));
  };
  const found = new Map<string, Said>();
  return (id) => {
    const name = id !== undefined && known.has(id) ? id : usual ?? '';
    const said = found.get(name) ?? resolved(name, 0);
    found.set(name, said);
    return said;
  };
};

const pieces = /<w:p(?: [^>]*)?>(?:<w:pPr>(.*?)<\/w:pPr>)?|<w:r(?: [^>]*)?>(?:<w:rPr>(.*?)<\/w:rPr>)?|<w:t(?: [^>]*)?>([^<]+)/gs;

/**
 * @param xml of a merged document
 * @param styles its styles part
 * @returns each look once, with the letters in it
 */
export const writtenTexts = (xml: string, styles: string): readonly WrittenText[] => {
  const styleSays = stylesSay(styles);
  const texts = new Map<string, WrittenText>();
  let [paragraph, run]: [Said, Said] = [styleSays(undefined), {}];
  for (const [piece, properties = '', runProperties = '', words] of xml.matchAll(pieces)) {
    if (words !== undefined) {
      const { font, halfPoints = 20, line = 240 } = firstSaid(run, paragraph);
      if (font === undefined) continue;
      const key = `${font} ${halfPoints} ${line}`;
      texts.set(key, { font, halfPoints, line, letters: (texts.get(key)?.letters ?? 0) + words.length });
    } else if (piece.startsWith('<w:r')) run = runSays(runProperties);
    else [paragraph, run] = [firstSaid(spacingSays(properties), styleSays(attribute(properties, /<w:pStyle w:val="([^"]*)"/))), {}];
  }
  return [...texts.values()];
};
