// Takes in what an author wrote in Word, section by section as the officer chose: one act, one undo; the texts that give way stay in
// the history of their sections.
import type { FormField, PaperSection } from '../../../shared/model/paper.ts';
import type { Id } from '../../../shared/model/record.ts';
import { ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { newRecord } from '../../../shared/model/ids.ts';
import { orderBetween } from '../../../shared/model/order.ts';
import type { TextDoc } from '../../../shared/model/text.ts';
import { act } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { keepFile } from '../files-repository.ts';
import { openAgenda } from '../locks.ts';
import type { SaveResult } from '../save-result.ts';
import { listSections } from '../sections-repository.ts';
import { keepVersion } from '../text-history.ts';
import { changeRecord, createRecord, findRecord } from '../write-record.ts';
import type { Work } from '../act.ts';

export type ReturnedChange = {
  readonly sectionId: Id;
  /** The revision that the comparison showed. */
  readonly rev: number;
  readonly text: TextDoc;
  readonly fields: readonly FormField[];
  readonly notApplicable: boolean;
};

export type ReturnedWriting = {
  readonly paperId: Id;
  readonly changes: readonly ReturnedChange[];
  /** Sections that the author added; `after` null: at the end. */
  readonly added: readonly { readonly heading: string; readonly text: TextDoc; readonly after: Id | null }[];
  /** New pictures by their hash, already stripped and upright. */
  readonly files: ReadonlyMap<string, Uint8Array>;
};

const change = async (work: Work, each: ReturnedChange): Promise<SaveResult<PaperSection>> => {
  const before = await findRecord(work, 'paperSections', each.sectionId);
  if (!before.ok) return before;
  await keepVersion(work, 'paperSections', before.value, 'named', 'Before the author’s Word file was taken in');
  const { text, fields, notApplicable } = each;
  return changeRecord(work, 'paperSections', { id: each.sectionId, rev: each.rev }, { text, fields: [...fields], notApplicable });
};

/** Adds a section behind `after`, or at the end; answers its id. */
const add = async (work: Work, paperId: Id, meetingId: Id, { heading, text, after }: ReturnedWriting['added'][number]): Promise<Id> => {
  const sections = await listSections(work.db, paperId);
  const at = sections.findIndex(({ id }) => id === after);
  const place = at < 0 ? sections.length - 1 : at;
  const last = sections[place];
  const section: PaperSection = {
    ...newRecord(work.context.newId, work.context.now), meetingId, paperId, order: orderBetween(last?.order ?? null, sections[place + 1]?.order ?? null), slot: null,
    heading, hint: '', layout: last?.layout === 'numbered' ? 'numbered' : 'text', numbered: last?.layout === 'numbered', required: false, fields: [], text,
    notApplicable: false, sample: last?.sample ?? false,
  };
  await createRecord(work, 'paperSections', section);
  return section.id;
};

/** Several behind the same section follow each other as the author wrote them. */
const addAll = async (work: Work, meetingId: Id, { paperId, added }: ReturnedWriting): Promise<void> => {
  const last = new Map<Id | null, Id>();
  for (const each of added) last.set(each.after, await add(work, paperId, meetingId, { ...each, after: last.get(each.after) ?? each.after }));
};

/**
 * @returns how many sections were changed or added; `agenda-published`; `rev-conflict` when a section was changed here since the
 *   comparison was shown (nothing is written then)
 */
export const takeReturnedPaper = (context: DataContext, meetingId: Id, writing: ReturnedWriting): Promise<Result<number>> =>
  act(context, { label: 'Take in a paper from Word', undoIn: meetingId }, async (work): Promise<Result<number>> => {
    const meeting = await openAgenda(work, meetingId);
    if (!meeting.ok) return meeting;
    for (const each of writing.changes) {
      const changed = await change(work, each);
      if (!changed.ok) return changed;
    }
    await addAll(work, meetingId, writing);
    for (const [sha256, bytes] of writing.files) await keepFile(work, sha256, Uint8Array.from(bytes));
    return ok(writing.changes.length + writing.added.length);
  });
