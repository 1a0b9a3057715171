// Words in the colour of what is behind them: white on white, black under a black bar. Nobody sees them in the file, and anybody can read them in what is published (DOMAIN P3).
import { childOf, elementsOf, valueOf, type XmlElement } from '../../ooxml/xml-tree.ts';
import type { XmlAttributes } from '../../ooxml/xml-events.ts';

/** Styles that give what is behind text a colour: what it is then isn't said here, so nothing is said of text in them. */
export type ColouringStyles = ReadonlySet<string>;

/** @param tree `w:styles` of the file; null where it has none */
export const colouringStyles = (tree: XmlElement | null): ColouringStyles => {
  const all = new Map((tree === null ? [] : elementsOf(tree)).filter(({ name }) => name === 'w:style').map(style => [style.attributes.get('w:styleId') ?? '', style]));
  const says = (element: XmlElement): boolean => element.name === 'w:shd' || elementsOf(element).some(says);
  const chainSays = (id: string | undefined, left: number): boolean => {
    const style = all.get(id ?? '');
    return style !== undefined && left > 0 && (says(style) || chainSays(valueOf(style, 'w:basedOn'), left - 1));
  };
  const usual = [...all].filter(([, style]) => /^(1|true|on)$/i.test(style.attributes.get('w:default') ?? '')).map(([id]) => id);
  const defaults = childOf(tree ?? undefined, 'w:docDefaults');
  const everywhere = (defaults !== undefined && says(defaults)) || usual.some(id => chainSays(id, 20));
  return new Set([...all.keys()].filter(id => everywhere || chainSays(id, 20)).concat(everywhere ? [''] : []));
};

/** Six hex digits; null: not said; `unknown`: said, but not which. */
type Colour = string | null;
const unknown = 'unknown';

const highlights: Readonly<Record<string, string>> = {
  black: '000000', blue: '0000FF', cyan: '00FFFF', green: '00FF00', magenta: 'FF00FF', red: 'FF0000', yellow: 'FFFF00', white: 'FFFFFF', darkBlue: '000080', darkCyan: '008080',
  darkGreen: '008000', darkMagenta: '800080', darkRed: '800000', darkYellow: '808000', darkGray: '808080', lightGray: 'C0C0C0',
};

const hex = (said: string | undefined, themed: boolean): Colour => (said !== undefined && /^[0-9a-f]{6}$/i.test(said) ? said : themed ? unknown : null);
const shade = (attributes: XmlAttributes): Colour => (attributes.get('w:val') === 'solid'
  ? hex(attributes.get('w:color'), true) : hex(attributes.get('w:fill'), attributes.has('w:themeFill')));

const lightness = (colour: string): number => [3, 6, 1].reduce((sum, weight, at) => sum + (Number.parseInt(colour.slice(at * 2, at * 2 + 2), 16) * weight) / 10, 0);
/** Of 255: below it nobody reads a letter on its ground. As of the words of a PDF. */
const leastContrast = 24;

type Run = { colour: Colour; highlight: Colour; shade: Colour; hidden: boolean; words: boolean };
type Ground = { shade: Colour };

export type UnseenWords = { readonly open: (name: string, attributes: XmlAttributes) => void; readonly close: (name: string) => void; readonly text: (text: string) => void };

/**
 * Follows a part of a file event by event. White words in a shape are passed over: what is behind them isn't known.
 * @param onPassage hears of each paragraph with such words
 */
export const unseenWords = (styles: ColouringStyles, onPassage: () => void): UnseenWords => {
  const path: string[] = [];
  /** The page, then tables and cells around the text; runs and paragraphs stand in each other where a run holds a shape. */
  const grounds: Ground[] = [];
  const runs: Run[] = [];
  const paragraphs: { shade: Colour; told: boolean }[] = [];
  let inShape = 0;
  let inFallback = 0;
  const judge = (run: Run): void => {
    const paragraph = paragraphs.at(-1);
    if (!run.words || run.hidden || inFallback > 0 || paragraph === undefined || paragraph.told) return;
    const ground = run.highlight ?? run.shade ?? paragraph.shade ?? (inShape > 0 ? unknown : (grounds.findLast(each => each.shade !== null)?.shade ?? 'FFFFFF'));
    // Words without a colour are black; on a dark shade, though not under a highlight, Word makes them white.
    const colour = run.colour ?? (run.highlight === null ? unknown : '000000');
    if (ground === unknown || colour === unknown || Math.abs(lightness(ground) - lightness(colour)) >= leastContrast) return;
    paragraph.told = true;
    onPassage();
  };
  const style = (name: string, attributes: XmlAttributes): void => {
    if (!styles.has(attributes.get('w:val') ?? '')) return;
    const [run, paragraph, ground] = [runs.at(-1), paragraphs.at(-1), grounds.at(-1)];
    if (name === 'w:rStyle' && run !== undefined) run.shade ??= unknown;
    if (name === 'w:pStyle' && paragraph !== undefined) paragraph.shade ??= unknown;
    if (name === 'w:tblStyle' && ground !== undefined) ground.shade ??= unknown;
  };
  return {
    open: (name, attributes) => {
      const [parent, grand] = [path.at(-1), path.at(-2)];
      path.push(name);
      if (name === 'mc:Fallback') inFallback += 1;
      if (name === 'w:txbxContent') inShape += 1;
      if (name === 'w:tbl' || name === 'w:tc') grounds.push({ shade: null });
      if (name === 'w:p') paragraphs.push({ shade: styles.has('') ? unknown : null, told: false });
      if (name === 'w:r') runs.push({ colour: null, highlight: null, shade: null, hidden: false, words: false });
      if (name === 'w:rStyle' || name === 'w:pStyle' || name === 'w:tblStyle') style(name, attributes);
      const run = parent === 'w:rPr' && grand === 'w:r' ? runs.at(-1) : undefined;
      if (run !== undefined && name === 'w:color') run.colour = hex(attributes.get('w:val'), attributes.has('w:themeColor'));
      if (run !== undefined && name === 'w:highlight') run.highlight = highlights[attributes.get('w:val') ?? ''] ?? null;
      if (run !== undefined && name === 'w:vanish') run.hidden = !/^(0|false|off)$/i.test(attributes.get('w:val') ?? 'true');
      if (name !== 'w:shd') return;
      const said = shade(attributes);
      const holder = run ?? (parent === 'w:pPr' ? paragraphs.at(-1) : parent === 'w:tcPr' || parent === 'w:tblPr' ? grounds.at(-1) : undefined);
      if (holder !== undefined) holder.shade = said ?? holder.shade;
    },
    close: name => {
      path.pop();
      if (name === 'w:r') { const run = runs.pop(); if (run !== undefined) judge(run); }
      if (name === 'w:p') paragraphs.pop();
      if (name === 'w:tbl' || name === 'w:tc') grounds.pop();
      if (name === 'w:txbxContent') inShape -= 1;
      if (name === 'mc:Fallback') inFallback -= 1;
    },
    text: text => {
      const run = runs.at(-1);
      if (run !== undefined && path.at(-1) === 'w:t' && /\S/.test(text)) run.words = true;
    },
  };
};
