// What the text of a Word part holds that must not be published, counted in one pass over its XML.
import type { Result } from '../../model/result.ts';
import { safeAddress } from '../../ooxml/merge/links.ts';
import type { StyleSheet } from '../../ooxml/styles.ts';
import { readXml, type XmlAttributes } from '../../ooxml/xml-events.ts';
import { barsInFront } from './bars-in-front.ts';
import { drawingTraces } from './drawing-traces.ts';
import { tablesAround } from './tables-around.ts';
import type { ColouringStyles } from './colouring-styles.ts';
import { unseenWords } from './unseen-words.ts';

export type TextTraces = { comments: number; changes: number; hidden: number; unseen: number; bars: number; cropped: number; links: number; privateLinks: number; insertedFiles: number; readonly authors: Set<string> };

export const newTextTraces = (): TextTraces => ({ comments: 0, changes: 0, hidden: 0, unseen: 0, bars: 0, cropped: 0, links: 0, privateLinks: 0, insertedFiles: 0, authors: new Set() });

/** Of the document: text can be hidden, or be in colours, by its style alone. */
export type TraceStyles = { readonly sheet: StyleSheet; readonly colouring: ColouringStyles };

const changes: ReadonlySet<string> = new Set([
  'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:cellIns', 'w:cellDel', 'w:cellMerge', 'w:rPrChange', 'w:pPrChange', 'w:sectPrChange',
  'w:tblPrChange', 'w:tblGridChange', 'w:trPrChange', 'w:tcPrChange', 'w:tblPrExChange', 'w:numberingChange',
]);

/** Fields that fetch something from elsewhere or run something (17.16.5). */
const fetches = /^\s*(INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|DDE|DDEAUTO|LINK|DATABASE|RD|MACROBUTTON|ADDIN)\b/i;

/** A field that leads elsewhere, with its address (17.16.5.25); one that begins with a switch leads to a place in the file. */
const linkField = /^\s*HYPERLINK\s+(?:"([^"]+)"|([^\s"\\]\S*))/i;

const isOn = (attributes: XmlAttributes): boolean => !/^(0|false|off)$/i.test(attributes.get('w:val') ?? 'true');

/** A run is looked at when it ends: whether it has text, and whether its own properties or its styles hide it. */
type Run = { hidden: boolean | undefined; style: string | undefined; text: boolean };

/** Adds what the part holds to `traces`. */
export const readTextTraces = (bytes: Uint8Array, part: string, { sheet: styles, colouring }: TraceStyles, traces: TextTraces): Result<unknown> => {
  const unseen = unseenWords(colouring, () => { traces.unseen += 1; });
  const drawings = drawingTraces({ hidden: () => { traces.hidden += 1; }, cropped: () => { traces.cropped += 1; } });
  const bars = barsInFront(() => { traces.bars += 1; });
  const tables = tablesAround(styles);
  let run: Run | null = null;
  let paragraphStyle: string | undefined;
  /** Instructions of the fields that are open; Word cuts them into pieces. */
  const instructions: string[] = [];
  let inInstruction = false;
  const judge = (instruction: string): void => {
    if (fetches.test(instruction)) traces.links += 1;
    const address = linkField.exec(instruction);
    if (address !== null && safeAddress(address[1] ?? address[2] ?? '') === null) traces.privateLinks += 1;
  };
  const endRun = (ended: Run): void => {
    const hidden = ended.hidden ?? (tables.hides() ? true : undefined) ?? styles.character(ended.style)?.hidden ?? styles.paragraph(paragraphStyle)?.hidden ?? false;
    if (ended.text && hidden) traces.hidden += 1;
  };
  return readXml(bytes, part, {
    open: (name, attributes) => {
      unseen.open(name, attributes);
      drawings.open(name, attributes);
      bars.open(name, attributes);
      tables.open(name, attributes);
      if (changes.has(name) || name === 'w:comment') {
        if (name === 'w:comment') traces.comments += 1;
        else traces.changes += 1;
        const author = attributes.get('w:author')?.trim() ?? '';
        if (author !== '') traces.authors.add(author);
      }
      if (name === 'w:p') paragraphStyle = undefined;
      if (name === 'w:pStyle') paragraphStyle = attributes.get('w:val');
      if (name === 'w:r') run = { hidden: undefined, style: undefined, text: false };
      if (run !== null && name === 'w:vanish') run.hidden = isOn(attributes);
      if (run !== null && name === 'w:rStyle') run.style = attributes.get('w:val');
      if (run !== null && (name === 'w:t' || name === 'w:drawing' || name === 'w:pict' || name === 'w:object')) run.text = true;
      if (name === 'w:hidden' && isOn(attributes)) traces.hidden += 1;
      if (name === 'w:altChunk' || name === 'w:subDoc') traces.insertedFiles += 1;
      if (name === 'w:fldSimple') judge(attributes.get('w:instr') ?? '');
      if (name === 'w:fldChar' && attributes.get('w:fldCharType') === 'begin') instructions.push('');
      if (name === 'w:fldChar' && attributes.get('w:fldCharType') === 'end') judge(instructions.pop() ?? '');
      if (name === 'w:instrText') inInstruction = true;
      return undefined;
    },
    close: (name) => {
      unseen.close(name);
      drawings.close(name);
      bars.close(name);
      tables.close(name);
      if (name === 'w:r' && run !== null) { endRun(run); run = null; }
      if (name === 'w:instrText') inInstruction = false;
      return undefined;
    },
    text: (text) => { unseen.text(text); bars.text(text); if (inInstruction) instructions.push((instructions.pop() ?? '') + text); },
  });
};
