// Makes sections of a section's sub-headings: one act, one undo; the texts that change stay in the history of their sections.
import { shareOut } from '../../../shared/importing/paper/share-out.ts';
import { newRecord } from '../../../shared/model/ids.ts';
import { orderBetween } from '../../../shared/model/order.ts';
import type { PaperSection } from '../../../shared/model/paper.ts';
import type { Id } from '../../../shared/model/record.ts';
import { failed, ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import type { TextDoc } from '../../../shared/model/text.ts';
import { act } from '../act.ts';
import type { Work } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { listSections, openSection } from '../sections-repository.ts';
import { keepVersion } from '../text-history.ts';
import { changeRecord, createRecord } from '../write-record.ts';

const fill = async (work: Work, section: PaperSection, text: TextDoc): Promise<void> => {
  await keepVersion(work, 'paperSections', section, 'named', 'Before its sub-headings became sections');
  await changeRecord(work, 'paperSections', { id: section.id, rev: null }, { text, notApplicable: false });
};

const addAfter = async (work: Work, before: PaperSection, heading: string, text: TextDoc): Promise<PaperSection> => {
  const rows = await listSections(work.db, before.paperId);
  const next = rows[rows.findIndex(({ id }) => id === before.id) + 1];
  const isNumbered = before.numbered;
  const section: PaperSection = {
    ...newRecord(work.context.newId, work.context.now), meetingId: before.meetingId, paperId: before.paperId, order: orderBetween(before.order, next?.order ?? null),
    slot: null, heading, hint: '', layout: isNumbered ? 'numbered' : 'text', numbered: isNumbered, required: false, fields: [], text, notApplicable: false, sample: before.sample,
  };
  await createRecord(work, 'paperSections', section);
  return section;
};

/**
 * Flush the section's draft first.
 * @returns how many sections were filled and added; `no-sub-headings`; `agenda-published`
 */
export const shareOutSection = (context: DataContext, sectionId: Id): Promise<Result<{ readonly filled: number; readonly added: number }>> =>
  act(context, { label: 'Make sections of sub-headings', settles: true, undoIn: null }, async (work): Promise<Result<{ readonly filled: number; readonly added: number }>> => {
    const found = await openSection(work, sectionId);
    if (!found.ok) return found;
    work.undoIn(found.value.meetingId);
    const rows = await listSections(work.db, found.value.paperId);
    const shared = shareOut(rows, sectionId);
    if (shared === null) return failed({ code: 'no-sub-headings', what: 'This section has no sub-headings. Nothing was changed.', remedy: 'Make a line a sub-heading with Ctrl+Alt+1 first.' });
    const byId = new Map(rows.map((row) => [row.id, row]));
    await fill(work, found.value, shared.kept);
    for (const { id, text } of shared.filled) {
      const row = byId.get(id);
      if (row !== undefined) await fill(work, row, text);
    }
    const last = new Map<Id, PaperSection>();
    for (const { heading, text, after } of shared.added) {
      const before = last.get(after) ?? byId.get(after);
      if (before !== undefined) last.set(after, await addAfter(work, before, heading, text));
    }
    return ok({ filled: shared.filled.length, added: shared.added.length });
  });
