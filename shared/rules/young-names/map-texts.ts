// Walks a whole record and hands over every text that may print, running text as a whole: a field that is added later is walked too.
import { isInline, type Inline } from '../../model/text.ts';

export type TextVisitor = {
  readonly line: (text: string) => string;
  readonly fileName: (name: string) => string;
  readonly inline: (content: readonly Inline[]) => readonly Inline[];
  /** The target of a link; null takes the link off its words. */
  readonly href: (href: string) => string | null;
  /** Texts that stand side by side: the cells of a row, the answers of a form. */
  readonly row: (texts: readonly string[]) => ReadonlyMap<number, string>;
};

type Plain = Readonly<Record<string, unknown>>;

/** Ids, hashes, orders, the words of a schema, and what the journal keeps beside texts. */
const isTechnical = (key: string): boolean =>
  /^(?:id|rev|order|sha256|kind|level|type|format|displayRule|rule|capacity|presence|mode|scope|size|consent|key|slot|slotId|anchor|target|createdAt|updatedAt|deletedAt|addedAt|at|date|schema|law|houseStyle|layout|code|state|agendaState|minutesState|recipientId|hlc|device|group|table|insert|coalesce|salt|standing|effect|vote|ended|startedAt|endedAt|time|restart|restartOn|how|outcome)$|Id$/.test(key);

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);
const isInlineContent = (value: unknown): value is readonly Inline[] => Array.isArray(value) && value.length > 0 && value.every(isInline);

/** All words below a value, in order. */
const wordsBelow = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(wordsBelow).join('');
  if (!isPlain(value)) return '';
  return typeof value['text'] === 'string' ? value['text'] : wordsBelow(value['content']);
};

const withoutLostLinks = (content: readonly Inline[], { href }: TextVisitor): readonly Inline[] =>
  content.map((inline): Inline => {
    if (inline.type !== 'text' || inline.marks === undefined) return inline;
    const marks = inline.marks.filter((mark) => mark.type !== 'link' || href(mark.attrs.href) !== null);
    if (marks.length === inline.marks.length) return inline;
    return marks.length === 0 ? { type: 'text', text: inline.text } : { ...inline, marks };
  });

const emptied = (cell: unknown, words: string): unknown => ({
  ...(isPlain(cell) ? cell : {}), content: [words === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text: words }] }],
});

const walkRow = (cells: readonly unknown[], visitor: TextVisitor): unknown[] => {
  const instead = visitor.row(cells.map(wordsBelow));
  return cells.map((cell, index) => {
    const words = instead.get(index);
    return words === undefined ? walk(cell, visitor) : emptied(cell, words);
  });
};

const walkFields = (fields: readonly unknown[], visitor: TextVisitor): unknown[] => {
  const instead = visitor.row(fields.map((field) => (isPlain(field) && typeof field['value'] === 'string' ? field['value'] : '')));
  return fields.map((field, index) => {
    const words = instead.get(index);
    return walk(words === undefined || !isPlain(field) ? field : { ...field, value: words }, visitor);
  });
};

const walkEntry = (key: string, value: unknown, owner: Plain, visitor: TextVisitor): unknown => {
  if (typeof value === 'string') return isTechnical(key) ? value : key === 'fileName' ? visitor.fileName(value) : visitor.line(value);
  if (!Array.isArray(value)) return walk(value, visitor);
  if (key === 'content' && isInlineContent(value)) return unlessSame(visitor.inline(withoutLostLinks(value, visitor)), value);
  if (key === 'content' && owner['type'] === 'tableRow') return walkRow(value, visitor);
  return key === 'fields' ? walkFields(value, visitor) : walkEach(value, visitor);
};

/** The list itself where nothing in it changed. */
const unlessSame = (walked: readonly unknown[], values: readonly unknown[]): readonly unknown[] =>
  (walked.length === values.length && walked.every((each, index) => each === values[index]) ? values : walked);

const walkEach = (values: readonly unknown[], visitor: TextVisitor): readonly unknown[] => unlessSame(values.map((each) => walk(each, visitor)), values);

const walk = (value: unknown, visitor: TextVisitor): unknown => {
  if (typeof value === 'string') return visitor.line(value);
  if (Array.isArray(value)) return walkEach(value, visitor);
  if (!isPlain(value)) return value;
  let changed: Record<string, unknown> | null = null;
  for (const key of Object.keys(value)) {
    const each = walkEntry(key, value[key], value, visitor);
    if (each === value[key]) continue;
    changed ??= { ...value };
    changed[key] = each;
  }
  return changed ?? value;
};

/**
 * The record with its texts as the visitor answers them; nothing else of it changes, so it is still of its type.
 */
export const mapTexts = <T>(record: T, visitor: TextVisitor): T => walk(record, visitor) as T;
