// Words that nobody sees in the file and anybody can read in what is published (DOMAIN P3): in the colour of what is behind them, smaller or narrower than an eye can read, without a filling.
import type { XmlAttributes } from '../../ooxml/xml-events.ts';
import { automatic, colourSaid, highlightSaid, isAlike, shadeSaid, unknown, type Colour } from './colours.ts';
import type { ColouringStyles } from './colouring-styles.ts';

/** Half points, and percent of a letter's width: below them letters are specks. */
const smallest = 4;
const narrowest = 10;

type Run = { style: string | undefined; colour: Colour; highlight: Colour; shade: Colour; size: number | null; width: number | null; hidden: boolean; unfilled: boolean; words: boolean };
type Ground = { shade: Colour; /** A table's style says something of letters in it. */ coloured: boolean };
type Paragraph = { style: string | undefined; shade: Colour; told: boolean };

export type UnseenWords = { readonly open: (name: string, attributes: XmlAttributes) => void; readonly close: (name: string) => void; readonly text: (text: string) => void };

const numberSaid = (attributes: XmlAttributes): number | null => { const said = Number.parseFloat(attributes.get('w:val') ?? ''); return Number.isFinite(said) ? said : null; };

/**
 * Follows a part of a file event by event. White words in a shape are passed over: what is behind them isn't known.
 * @param onPassage hears of each paragraph with such words
 */
export const unseenWords = (styles: ColouringStyles, onPassage: () => void): UnseenWords => {
  const path: string[] = [];
  /** The page, then tables and cells around the text; runs and paragraphs stand in each other where a run holds a shape. */
  const grounds: Ground[] = [];
  const runs: Run[] = [];
  const paragraphs: Paragraph[] = [];
  let inShape = 0;
  let inFallback = 0;
  const isUnseen = (run: Run, paragraph: Paragraph): boolean => {
    const styled = styles.look(paragraph.style, run.style);
    const isColoured = grounds.some(({ coloured }) => coloured);
    const [size, width] = [run.size ?? (isColoured ? null : styled.size), run.width ?? styled.width];
    if (run.unfilled || (size !== null && size <= smallest) || (width !== null && width < narrowest)) return true;
    const ground = run.highlight ?? run.shade ?? paragraph.shade ?? (inShape > 0 ? unknown : (grounds.findLast(each => each.shade !== null)?.shade ?? 'FFFFFF'));
    // Words without a colour are black; on a dark shade, though not under a highlight, Word makes them white.
    const colour = run.colour ?? (isColoured ? unknown : styled.colour) ?? automatic;
    return isAlike(colour !== automatic ? colour : run.highlight === null ? unknown : '000000', ground);
  };
  const judge = (run: Run): void => {
    const paragraph = paragraphs.at(-1);
    if (!run.words || run.hidden || inFallback > 0 || paragraph === undefined || paragraph.told || !isUnseen(run, paragraph)) return;
    paragraph.told = true;
    onPassage();
  };
  const style = (name: string, id: string): void => {
    const [run, paragraph, ground] = [runs.at(-1), paragraphs.at(-1), grounds.at(-1)];
    const shade = styles.shade(id);
    if (name === 'w:rStyle' && run !== undefined) { run.style = id; run.shade ??= shade; }
    if (name === 'w:pStyle' && paragraph !== undefined) { paragraph.style = id; paragraph.shade ??= shade; }
    if (name === 'w:tblStyle' && ground !== undefined) { ground.coloured = styles.colours(id); ground.shade ??= shade; }
  };
  const runProperty = (run: Run, name: string, attributes: XmlAttributes): void => {
    if (name === 'w:color') run.colour = colourSaid(attributes);
    if (name === 'w:highlight') run.highlight = highlightSaid(attributes);
    if (name === 'w:sz') run.size = numberSaid(attributes);
    if (name === 'w:w') run.width = numberSaid(attributes);
    if (name === 'w:vanish') run.hidden = !/^(0|false|off)$/i.test(attributes.get('w:val') ?? 'true');
  };
  return {
    open: (name, attributes) => {
      const [parent, grand] = [path.at(-1), path.at(-2)];
      path.push(name);
      if (name === 'mc:Fallback') inFallback += 1;
      if (name === 'w:txbxContent') inShape += 1;
      if (name === 'w:tbl' || name === 'w:tc') grounds.push({ shade: null, coloured: name === 'w:tbl' && styles.colours('') });
      if (name === 'w:p') paragraphs.push({ style: undefined, shade: styles.shade(''), told: false });
      if (name === 'w:r') runs.push({ style: undefined, colour: null, highlight: null, shade: null, size: null, width: null, hidden: false, unfilled: false, words: false });
      if (name === 'w:rStyle' || name === 'w:pStyle' || name === 'w:tblStyle') style(name, attributes.get('w:val') ?? '');
      const run = parent === 'w:rPr' && grand === 'w:r' ? runs.at(-1) : undefined;
      if (run !== undefined) runProperty(run, name, attributes);
      if (name === 'w14:noFill' && parent === 'w14:textFill' && path.at(-4) === 'w:r') { const filled = runs.at(-1); if (filled !== undefined) filled.unfilled = true; }
      if (name !== 'w:shd') return;
      const holder = run ?? (parent === 'w:pPr' ? paragraphs.at(-1) : parent === 'w:tcPr' || parent === 'w:tblPr' ? grounds.at(-1) : undefined);
      if (holder !== undefined) holder.shade = shadeSaid(attributes) ?? holder.shade;
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
