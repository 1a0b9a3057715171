// What an author changed in Word: their file beside the file that they were given, and beside the paper as it stands here by now.
import type { FormField, PaperSection } from '../../model/paper.ts';
import { emptyText } from '../../model/text.ts';
import type { TextDoc } from '../../model/text.ts';
import { keepUnchanged } from './keep-unchanged.ts';
import { plainHeading } from './plain-heading.ts';
import type { ReturnedPaper, ReturnedSection } from './returned-paper.ts';

/** A section that the author changed. */
export type ReturnedRow = {
  /** As it stands here. */
  readonly section: PaperSection;
  /** As it would be when the author's is taken; answers that the author left alone are those of here. */
  readonly text: TextDoc;
  readonly fields: readonly FormField[];
  readonly notApplicable: boolean;
  /** Changed here too since it was given to the author. */
  readonly isChangedHere: boolean;
};

export type ReturnedComparison = {
  readonly changed: readonly ReturnedRow[];
  /** Sections of the author's own; also one that was taken out here since, when the author wrote on in it. */
  readonly added: ReturnedPaper['added'];
  /** Sections that went out and are not in the file: they stay. */
  readonly missing: readonly PaperSection[];
  /** What the file is headed by where that is not this paper's title; null: it is, or nothing tells. */
  readonly otherTitle: string | null;
};

export type ReturnedSides = {
  readonly title: string;
  /** The sections as they stand here. */
  readonly present: readonly PaperSection[];
  /** The sections as they were when the paper went out; their Word file read back; and the author's. */
  readonly given: readonly PaperSection[];
  readonly printed: ReturnedPaper;
  readonly returned: ReturnedPaper;
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const valueOf = (fields: readonly FormField[], key: string): string | undefined => fields.find((field) => field.key === key)?.value;
const answers = (fields: readonly FormField[]): readonly string[] => fields.map(({ key, value }) => `${key}: ${value}`);

type AuthorsSection = { readonly text: TextDoc; readonly isText: boolean; readonly answered: ReadonlyMap<string, string>; readonly notApplicable: boolean | null };

/** What of a section the author changed; null: nothing. */
const authors = (returned: ReturnedSection, printed: ReturnedSection | undefined, given: PaperSection): AuthorsSection | null => {
  const text = returned.notApplicable ? given.text : keepUnchanged({ original: given.text, printed: printed?.text ?? emptyText, returned: returned.text });
  const before = printed?.fields ?? given.fields;
  const answered = new Map(returned.fields.flatMap(({ key, value }) => (valueOf(before, key) === value ? [] : [[key, value] as const])));
  const notApplicable = returned.notApplicable === (printed?.notApplicable ?? false) ? null : returned.notApplicable;
  const isText = text !== given.text;
  return isText || answered.size > 0 || notApplicable !== null ? { text, isText, answered, notApplicable } : null;
};

const rowOf = (section: PaperSection, given: PaperSection, change: AuthorsSection): ReturnedRow | null => {
  const text = change.isText ? change.text : section.text;
  const fields = section.fields.map((field) => ({ ...field, value: change.answered.get(field.key) ?? field.value }));
  const notApplicable = change.notApplicable ?? section.notApplicable;
  if (same([text, answers(fields), notApplicable], [section.text, answers(section.fields), section.notApplicable])) return null;
  const isChangedHere = !same([section.text, answers(section.fields), section.notApplicable], [given.text, answers(given.fields), given.notApplicable]);
  return { section, text, fields, notApplicable, isChangedHere };
};

const otherTitle = ({ title, printed, returned }: ReturnedSides): string | null => {
  const wanted = plainHeading(title);
  const isHeaded = ({ before }: ReturnedPaper): boolean => before.some((line) => plainHeading(line).includes(wanted));
  if (wanted === '' || !isHeaded(printed) || isHeaded(returned)) return null;
  return returned.before.find((line) => !printed.before.includes(line)) ?? 'no title';
};

/** Compares section by section; what only changed here is no change of the author's and is not in it. */
export const compareReturned = (sides: ReturnedSides): ReturnedComparison => {
  const { present, given, printed, returned } = sides;
  const changed: ReturnedRow[] = [];
  const added = returned.added.filter((each) => !printed.added.some((own) => own.heading === each.heading && same(own.text, each.text)));
  for (const each of returned.sections) {
    const change = authors(each, printed.sections.find(({ section }) => section.id === each.section.id), given.find(({ id }) => id === each.section.id) ?? each.section);
    if (change === null) continue;
    const here = present.find(({ id }) => id === each.section.id);
    const row = here === undefined ? null : rowOf(here, each.section, change);
    if (row !== null) changed.push(row);
    if (here === undefined && change.isText) added.push({ heading: each.section.heading, text: change.text, after: null });
  }
  const wentOut = new Set(printed.sections.map(({ section }) => section.id));
  return { changed, added, missing: returned.missing.filter(({ id }) => wentOut.has(id) && present.some((section) => section.id === id)), otherTitle: otherTitle(sides) };
};
