// Fills one field of a form section. Each field is a fact of its own: two windows that fill different fields of one form never stand in
// each other's way, though all fields are one row, because a write names the answer that it saw and not the row's revision.
import type { FormField, PaperSection } from '../../../shared/model/paper.ts';
import type { Id } from '../../../shared/model/record.ts';
import { act } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { conflict, notFound } from '../save-result.ts';
import type { SaveResult } from '../save-result.ts';
import { openSection } from '../sections-repository.ts';
import { changeRecord } from '../write-record.ts';

export type FieldEdit = {
  readonly sectionId: Id;
  readonly key: FormField['key'];
  readonly value: string;
  /** The answer that the window had read or saved last. */
  readonly base: string;
};

const withValue = (section: PaperSection, key: string, value: string): PaperSection['fields'] =>
  section.fields.map((field) => (field.key === key ? { ...field, value } : field));

/**
 * Stores the answer to one field; refused while the agenda is published.
 * @returns the section; `rev-conflict` when the same field was answered otherwise meanwhile (nothing is overwritten); `not-found` when the field has gone
 */
export const fillField = (context: DataContext, edit: FieldEdit): Promise<SaveResult<PaperSection>> =>
  act(context, { label: 'Fill in a field', undoIn: null, coalesce: `field:${edit.sectionId}:${edit.key}` }, async (work): Promise<SaveResult<PaperSection>> => {
    const found = await openSection(work, edit.sectionId);
    if (!found.ok) return found;
    const section = found.value;
    const field = section.fields.find(({ key }) => key === edit.key);
    if (field === undefined) return notFound('field');
    work.undoIn(section.meetingId);
    if (field.value !== edit.base && field.value !== edit.value) return conflict({ ...section, fields: withValue(section, edit.key, edit.value) }, section);
    return changeRecord(work, 'paperSections', { id: section.id, rev: null }, { fields: withValue(section, edit.key, edit.value) });
  });

/** The answer to a field as a section holds it. */
export const answerOf = ({ fields }: Pick<PaperSection, 'fields'>, key: string): string => fields.find((field) => field.key === key)?.value ?? '';
