// One paper for its author (DESIGN section 4, kind "paper"): the paper, its sections and template, and what its head needs to say
// where it belongs. Nothing else of the meeting travels, nor what officers note for themselves.
import type { Access } from '../model/access.ts';
import { fileHashesOf } from '../model/file-hashes.ts';
import { byOrder } from '../model/order.ts';
import { basesSchema, mainMeeting, sectionsOf } from '../model/meeting-snapshot.ts';
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import { itemSchema, meetingSchema } from '../model/meeting.ts';
import { paperSchema, paperSectionSchema, sectionTemplateSchema } from '../model/paper.ts';
import type { AttachedFile, Paper, SectionTemplate } from '../model/paper.ts';
import { houseStyleSchema } from '../model/panel.ts';
import { idSchema, lineSchema } from '../model/record.ts';
import type { Id, RecordBase } from '../model/record.ts';
import { failed, ok } from '../model/result.ts';
import type { Result } from '../model/result.ts';
import { schemaPlace } from '../model/schema-place.ts';
import { z } from '../model/zod.ts';
import { doesNotFit } from './problems.ts';

export const paperPayloadVersion = 'orderpaper-paper/1';

/** What it belongs to stays at the office: to its author each paper stands by itself. */
const travellingPaperSchema = z.omit(paperSchema, { belongsTo: true });

/** What an author is given of it: not whom the officers wait for and with what note, nor the files that were replaced. A file of before may still have them. */
const toldPaperSchema = z.omit(travellingPaperSchema, { toFollow: true, earlierFiles: true });

export const paperPayloadSchema = z.object({
  schema: z.literal(paperPayloadVersion),
  /** Where the paper belongs: enough to show it to its author and to bring it home. */
  about: z.object({
    panel: z.object({ id: idSchema, name: lineSchema, councilName: lineSchema, lacCouncilTerm: lineSchema, houseStyle: houseStyleSchema }),
    meeting: z.pick(meetingSchema, { id: true, date: true, time: true }),
    item: z.nullable(z.pick(itemSchema, { id: true, kind: true, title: true, access: true })),
  }),
  paper: travellingPaperSchema,
  sections: z.array(paperSectionSchema),
  template: z.array(sectionTemplateSchema),
  /** For each record the contents that it comes from. */
  bases: z.optional(basesSchema),
});
export type PaperPayload = z.infer<typeof paperPayloadSchema>;

/** How restricted it is, without why: the reason is the officers' own. */
const toldAccess = (access: Access): Access => ({ ...access, reason: '' });

/**
 * What is given to a paper's author.
 * @param template the sections of its kind as the council has them
 * @returns the payload; `not-found` when the meeting has no such paper
 */
export const paperPayloadOf = (snapshot: MeetingSnapshot, paperId: Id, template: readonly SectionTemplate[]): Result<PaperPayload> => {
  const paper = snapshot.papers.find(({ id, deletedAt }) => id === paperId && deletedAt === null);
  if (paper === undefined) return failed({ code: 'not-found', what: 'This paper is not there any more.', remedy: 'Go back to the list of papers.' });
  const { panel } = snapshot;
  const { id, date, time } = snapshot.meetings.find((meeting) => meeting.id === paper.meetingId) ?? mainMeeting(snapshot);
  const item = snapshot.items.find((each) => each.id === paper.itemId);
  return ok({
    schema: paperPayloadVersion,
    about: {
      panel: { id: panel.id, name: panel.name, councilName: panel.councilName, lacCouncilTerm: panel.lacCouncilTerm, houseStyle: panel.houseStyle },
      meeting: { id, date, time },
      item: item === undefined ? null : { id: item.id, kind: item.kind, title: item.title, access: toldAccess(item.access) },
    },
    paper: { ...toldPaperSchema.parse(paper), access: toldAccess(paper.access) },
    sections: sectionsOf(snapshot, paperId),
    template: [...template],
    ...basesOf(snapshot, paperId),
  });
};

/** Of the meeting's records those that travel. */
const basesOf = ({ bases, paperSections = [] }: MeetingSnapshot, paperId: Id): Pick<PaperPayload, 'bases'> => {
  if (bases === undefined) return {};
  const own = new Set([paperId, ...paperSections.filter((section) => section.paperId === paperId).map(({ id }) => id)]);
  return { bases: Object.fromEntries(Object.entries(bases).filter(([id]) => own.has(id))) };
};

/** The files that travel with it: its pictures, and the file itself where it is one. */
export const filesOfPaper = ({ paper, sections }: PaperPayload): ReadonlySet<string> => fileHashesOf({ papers: [paper], paperSections: sections, minutes: [] });

/** Checks a value that claims to be one paper: schema, ids used once, sections of this paper alone. */
export const checkPaperPayload = (value: unknown): Result<PaperPayload> => {
  const parsed = paperPayloadSchema.safeParse(value);
  if (!parsed.success) {
    const { where, message } = schemaPlace(parsed.error);
    return doesNotFit('paper.json', where, message);
  }
  const { paper, sections, about } = parsed.data;
  const astray = sections.findIndex((section) => section.paperId !== paper.id || section.meetingId !== paper.meetingId);
  if (astray >= 0) return doesNotFit('paper.json', `sections.${astray}`, 'it is of another paper');
  if (paper.meetingId !== about.meeting.id || (about.item !== null && paper.itemId !== about.item.id)) return doesNotFit('paper.json', 'about', 'it names another meeting');
  if (new Set([paper.id, ...sections.map(({ id }) => id)]).size !== sections.length + 1) return doesNotFit('paper.json', 'sections', 'two records have the same id');
  return ok({ ...parsed.data, sections: [...sections].sort(byOrder) });
};

/**
 * The meeting as it is here with the paper as the file has it, to be compared record by record like any meeting file.
 * Sections that are only here stay: the author never saw them, or took them out, which the comparison then asks.
 */
export const withReturnedPaper = (here: MeetingSnapshot, { paper, sections, bases }: PaperPayload): MeetingSnapshot => {
  const theirs = new Set(sections.map(({ id }) => id));
  return {
    ...here,
    papers: [...here.papers.filter(({ id }) => id !== paper.id), homeAgain(paper, here)],
    paperSections: [...(here.paperSections ?? []).filter((section) => !theirs.has(section.id)), ...sections],
    ...(bases === undefined ? {} : { bases }),
  };
};

/** Title, words and file are the author's to change; all else stays as it is here: the item, the order, the access, what is noted. */
const homeAgain = (paper: PaperPayload['paper'], here: MeetingSnapshot): Paper => {
  const mine = here.papers.find(({ id }) => id === paper.id);
  if (mine === undefined) return paper;
  const { rev, updatedAt, title, text, file } = paper;
  return { ...mine, rev, updatedAt, title, text, ...(file === undefined ? {} : withFile(mine, file, paper.asSlip)) };
};

/** The file as the author has it. A newer one takes the place of the one here, which is kept; the paper is expected no more, and pages that were counted were of the other one. */
const withFile = ({ file: before, earlierFiles = [] }: Paper, file: AttachedFile, asSlip = false): Partial<Paper> => {
  if (file.sha256 === before?.sha256) return { file };
  return { file, asSlip, countedPages: null, toFollow: null, earlierFiles: before === undefined ? earlierFiles : [...earlierFiles, before] };
};

/** A meeting that holds nothing but this paper, for the computer of an author who has never seen it. */
export const meetingOfPaper = ({ about, paper, sections, bases }: PaperPayload): MeetingSnapshot => {
  const base: Omit<RecordBase, 'id'> = { createdAt: paper.createdAt, updatedAt: paper.createdAt, rev: 1, deletedAt: null };
  return {
    schema: 'orderpaper-meeting/1',
    meetingId: about.meeting.id,
    panel: {
      ...base, ...about.panel, bodyNoun: 'Panel', law: 'informal', minuteNumbering: { scope: 'panel', format: '{n}' }, signatory: null,
      usualVenue: null, usualTime: null, template: [], sample: false,
    },
    municipalYears: [], people: [], memberships: [],
    meetings: [{
      ...base, ...about.meeting, panelId: about.panel.id, venue: { lines: [], postcode: null }, kind: 'ordinary', agendaState: 'draft', minutesState: 'none',
      agendaPublishedOn: null, minutesPublishedOn: null, signatory: null, bodyAsPrinted: null, agendaImported: null, minutesImported: null, sample: false,
    }],
    items: about.item === null ? [] : [{
      ...base, ...about.item, meetingId: about.meeting.id, order: 'a0', sub: false, publicTitle: null, subLines: [], presenter: null, note: null,
      resolutionText: null, refersTo: null, nextMeeting: null, printedPages: null, printedLabel: null, slotId: null, sample: false,
    }],
    attendance: [], minutes: [],
    papers: [paper],
    paperSections: [...sections],
    lastMinuteNumber: 0,
    ...(bases === undefined ? {} : { bases }),
  };
};
