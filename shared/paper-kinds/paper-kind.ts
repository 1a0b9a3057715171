// What a kind of written paper is: its name, what it is for, and the sections that it begins with.
import type { FormField, SectionTemplate, WrittenPaperKind } from '../model/paper.ts';
import { emptyText, type TextDoc } from '../model/text.ts';

/** How its Word file is laid out. */
export type PaperLook = 'report' | 'newsletter';

export type PaperKindTemplate = {
  readonly kind: WrittenPaperKind;
  /** "Standard report". */
  readonly label: string;
  /** One sentence for whoever chooses. */
  readonly description: string;
  readonly sections: readonly SectionTemplate[];
  /** Absent: as a report. */
  readonly look?: PaperLook;
};

type Choice = { readonly required?: boolean; readonly text?: TextDoc };

const section = (slot: string, heading: string, hint: string, rest: Pick<SectionTemplate, 'layout' | 'numbered'> & Partial<SectionTemplate>): SectionTemplate =>
  ({ slot, heading, hint, required: false, fields: [], text: emptyText, ...rest });

/** A numbered heading with paragraphs 3.1, 3.2. */
export const numberedSection = (slot: string, heading: string, hint: string, choice: Choice = {}): SectionTemplate =>
  section(slot, heading, hint, { layout: 'numbered', numbered: true, ...choice });

/** A heading and its text, without numbers. */
export const textSection = (slot: string, heading: string, hint: string, choice: Choice = {}): SectionTemplate =>
  section(slot, heading, hint, { layout: 'text', numbered: false, ...choice });

/** Each field a label with its answer below it. */
export const formSection = (slot: string, heading: string, hint: string, fields: readonly FormField[]): SectionTemplate =>
  section(slot, heading, hint, { layout: 'form', numbered: false, fields: [...fields] });

/** Fields as a table of two columns; `numbered`: its rows count as sections. */
export const formTable = (slot: string, heading: string, hint: string, fields: readonly FormField[], numbered: boolean): SectionTemplate =>
  section(slot, heading, hint, { layout: 'form-table', numbered, fields: [...fields], required: true });

const field = (kind: FormField['kind'], key: string, label: string, hint: string, value: string, choices: readonly string[] = []): FormField =>
  ({ key, label, hint, kind, choices: [...choices], value });

/** `value` may hold {panel}, {meetingDate} and the other names of `known-answers.ts`. */
export const lineField = (key: string, label: string, hint: string, value = ''): FormField => field('line', key, label, hint, value);
export const linesField = (key: string, label: string, hint: string, value = ''): FormField => field('lines', key, label, hint, value);
export const dateField = (key: string, label: string, hint: string, value = ''): FormField => field('date', key, label, hint, value);
export const choiceField = (key: string, label: string, hint: string, choices: readonly string[]): FormField => field('choice', key, label, hint, '', choices);

const cell = (type: 'tableCell' | 'tableHeader', text: string) =>
  ({ type, content: [text === '' ? { type: 'paragraph' as const } : { type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }] });

/** A text that begins with a table to be filled in. */
export const tableText = (header: readonly string[], rows: readonly (readonly string[])[]): TextDoc => ({
  type: 'doc',
  content: [{
    type: 'table',
    content: [
      { type: 'tableRow', content: header.map((text) => cell('tableHeader', text)) },
      ...rows.map((row) => ({ type: 'tableRow' as const, content: row.map((text) => cell('tableCell', text)) })),
    ],
  }],
});

/** A text that begins with a sentence to be gone on with. */
export const beginning = (text: string): TextDoc =>
  ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }, { type: 'paragraph' }] });
