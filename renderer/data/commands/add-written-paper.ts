// Starts a paper that is written in the app: all sections of its template are there at once (DOMAIN section 1, Reports).
// The same with who owes it and by when is a paper that is expected (DOMAIN U2).
import { newRecord } from '../../../shared/model/ids.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Paper, ToFollow, WrittenPaperKind } from '../../../shared/model/paper.ts';
import type { Id } from '../../../shared/model/record.ts';
import { ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { withKnownAnswers } from '../../../shared/paper-kinds/known-answers.ts';
import { sectionsFromTemplate, templateFor } from '../../../shared/paper-kinds/sections-from-template.ts';
import { act } from '../act.ts';
import type { Work } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { openAgenda } from '../locks.ts';
import { listPaperTemplates } from '../paper-templates-repository.ts';
import { lastPaperOrder, leastAccess } from '../papers-repository.ts';
import { createRecord, findRecord } from '../write-record.ts';

type Place = {
  readonly meetingId: Id;
  readonly itemId: Id;
  /** Default: the title of its item. */
  readonly title?: string;
  readonly belongsTo?: NonNullable<Paper['belongsTo']>;
};
export type NewWrittenPaper = Place & { readonly kind: WrittenPaperKind };
/** `attachment`: it will come as a file. */
export type ExpectedPaper = Place & { readonly kind: WrittenPaperKind | 'attachment'; readonly toFollow: ToFollow };

/** The sections of the council's template, with what panel and meeting know already. */
const storeSections = async (work: Work, meeting: Meeting, paper: Paper, kind: WrittenPaperKind): Promise<Result<null>> => {
  const panel = await findRecord(work, 'panels', meeting.panelId);
  if (!panel.ok) return panel;
  const template = templateFor(kind, meeting.panelId, await listPaperTemplates(work.db, meeting.panelId));
  const sections = withKnownAnswers(template, { panel: panel.value, meeting, title: paper.title });
  const { newId, now } = work.context;
  for (const section of sectionsFromTemplate(sections, { newId, now, paperId: paper.id, meetingId: meeting.id, sample: paper.sample })) {
    await createRecord(work, 'paperSections', section);
  }
  return ok(null);
};

const addToItem = async (work: Work, input: Place & Pick<Paper, 'kind' | 'toFollow'>): Promise<Result<Paper>> => {
  const meeting = await openAgenda(work, input.meetingId);
  if (!meeting.ok) return meeting;
  const item = await findRecord(work, 'items', input.itemId);
  if (!item.ok) return item;
  const { belongsTo, toFollow, kind } = input;
  const place = { meetingId: input.meetingId, itemId: input.itemId, ...(belongsTo === undefined ? {} : { belongsTo }) };
  const paper: Paper = {
    ...newRecord(work.context.newId, work.context.now), ...place, kind, title: input.title ?? item.value.title, text: '',
    access: await leastAccess(work, place), order: await lastPaperOrder(work, input.meetingId), ...(toFollow === undefined ? {} : { toFollow }),
    sample: meeting.value.sample,
  };
  await createRecord(work, 'papers', paper);
  if (kind === 'attachment' || kind === 'imported-text' || kind === 'report' || kind === 'other') return ok(paper);
  const stored = await storeSections(work, meeting.value, paper, kind);
  return stored.ok ? ok(paper) : stored;
};

/**
 * Adds a paper of a kind to an item, after the others; as restricted as the item (an appendix: as its paper).
 * @returns the paper; `agenda-published`, `not-found` when the item has gone
 */
export const addWrittenPaper = (context: DataContext, input: NewWrittenPaper): Promise<Result<Paper>> =>
  act(context, { label: 'Add a paper', undoIn: input.meetingId }, (work) => addToItem(work, input));

/** Adds the place of a paper that somebody owes; answers as `addWrittenPaper`. */
export const expectPaper = (context: DataContext, input: ExpectedPaper): Promise<Result<Paper>> =>
  act(context, { label: 'Expect a paper', undoIn: input.meetingId }, (work) => addToItem(work, input));
