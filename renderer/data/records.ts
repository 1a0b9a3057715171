// The rows that only this database has: journal, undo log, named versions, publications, settings; and the map of all record tables.
import type { Consent, Contributor } from '../../shared/model/contributor.ts';
import type { FollowUp } from '../../shared/model/follow-up.ts';
import type { Attendance, Item, Meeting, Minute, ResolutionRecord } from '../../shared/model/meeting.ts';
import type { Paper, PaperSection, PaperTemplate } from '../../shared/model/paper.ts';
import type { Hlc } from '../../shared/model/hlc.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import type { PublishedFile, PublishedPack } from '../../shared/meeting-file/published-copy.ts';
import type { Closure, Membership, MunicipalYear, Panel, Person } from '../../shared/model/panel.ts';
import type { Correction, Declaration, Movement, OfficerNote, Sitting, Vote } from '../../shared/model/proceedings.ts';
import type { PublicationFacts, PublishedPages } from '../../shared/model/publication.ts';
import type { Id, IsoDate, RecordBase } from '../../shared/model/record.ts';
import type { GotCopy } from '../../shared/rules/reading-copies.ts';
import type { AgendaMarks } from '../../shared/rules/agenda-marks.ts';
import type { TextDoc } from '../../shared/model/text.ts';
import type { Trace } from './erase/trace.ts';

/** Who does something: asked once at the first start, signs the history. No account. */
export type Actor = { readonly name: string; readonly role: string };

export type { PublishedFile, PublishedPack } from '../../shared/meeting-file/published-copy.ts';

/** What was published and when, frozen: reprints come from it, never from live rows. */
export type Publication = RecordBase & {
  readonly meetingId: Id;
  readonly kind: 'agenda' | 'minutes';
  /** 1, 2, 3 ... for each kind within its meeting (DOMAIN U4). */
  readonly number: number;
  readonly publishedOn: IsoDate;
  readonly snapshot: MeetingSnapshot;
  /** Of an agenda that went out with its papers: what kind of publication, and the pages that were published. */
  readonly facts?: PublicationFacts;
  readonly pack?: PublishedPack;
  /** Set when it was taken back to draft. */
  readonly withdrawn: { readonly at: string; readonly reason: string } | null;
  readonly sample: boolean;
};

/** Tables whose rows are records with id, rev and tombstone, each write journalled. */
export type Records = {
  readonly panels: Panel;
  readonly municipalYears: MunicipalYear;
  readonly closures: Closure;
  readonly people: Person;
  readonly memberships: Membership;
  readonly meetings: Meeting;
  readonly items: Item;
  readonly papers: Paper;
  readonly paperSections: PaperSection;
  readonly paperTemplates: PaperTemplate;
  readonly contributors: Contributor;
  readonly consents: Consent;
  readonly attendance: Attendance;
  readonly minutes: Minute;
  readonly resolutions: ResolutionRecord;
  readonly publications: Publication;
  readonly sittings: Sitting;
  readonly movements: Movement;
  readonly declarations: Declaration;
  readonly votes: Vote;
  readonly corrections: Correction;
  readonly officerNotes: OfficerNote;
  readonly followUps: FollowUp;
};
export type RecordTable = keyof Records;
export type AnyRecord = Records[RecordTable];

export const recordTables = [
  'panels', 'municipalYears', 'closures', 'people', 'memberships', 'meetings', 'items', 'papers',
  'attendance', 'minutes', 'resolutions', 'publications', 'paperSections', 'paperTemplates', 'contributors', 'consents',
  'sittings', 'movements', 'declarations', 'votes', 'corrections', 'officerNotes', 'followUps',
] as const satisfies readonly RecordTable[];

export type Fields = Readonly<Record<string, unknown>>;

/** Replaces `remove` code units at `at` of the text's JSON by `insert`. */
export type TextSplice = { readonly at: number; readonly remove: number; readonly insert: string };

export type Patch =
  | { readonly kind: 'create'; readonly record: Fields }
  | { readonly kind: 'change'; readonly before: Fields; readonly after: Fields }
  | { readonly kind: 'text'; readonly splice: TextSplice };

/** One row of the journal, written in the same transaction as the write it tells of. */
export type Change = {
  readonly id: Id;
  readonly hlc: Hlc;
  readonly device: Id;
  readonly actor: Actor;
  readonly table: RecordTable | 'settings';
  readonly key: string;
  /** The record's revision after the write. */
  readonly rev: number;
  /** All rows of one act share it; equal to the act's id in the undo log. */
  readonly group: Id;
  readonly at: string;
  /** What was done in the officer's words; never holds a title or a name. */
  readonly label: string;
  /** Why, where the officer was asked for it. */
  readonly reason: string | null;
  readonly patch: Patch;
};

/** One entry of the undo log; what it did is the journal rows of its group. */
export type Action = {
  readonly id: Id;
  readonly hlc: Hlc;
  readonly label: string;
  readonly at: string;
  /** The meeting (or panel) that it belongs to; a window undoes within its own. */
  readonly scope: Id;
  readonly state: 'done' | 'undone';
  /** Quick successive edits of the same fields become one entry. */
  readonly coalesce: string | null;
};

/** Tables whose rows have a text that is typed. */
export type TextTable = 'minutes' | 'paperSections';

export const isTextTable = (table: RecordTable): table is TextTable => table === 'minutes' || table === 'paperSections';

/** A kept version of a text. */
export type Revision = {
  readonly id: Id;
  readonly table: TextTable;
  readonly key: Id;
  /** Revision of the record that held this text. */
  readonly rev: number;
  readonly at: string;
  readonly actor: Actor;
  /** `automatic` every 200 saves or 10 minutes; `named` by the officer; `conflict`: what another window's save kept out. */
  readonly kind: 'automatic' | 'named' | 'conflict';
  /** "Sent to Chair"; empty unless named. */
  readonly name: string;
  /** Of a version of a whole paper: the paper's own revision then, and for whom its file was printed where it was handed out. */
  readonly ofPaper?: { readonly rev: number; readonly audience?: 'public' | 'members' };
  readonly text: TextDoc;
};

/** The bytes of a file, once, whoever uses it. */
export type StoredFile = { readonly sha256: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly addedAt: string };

/** What remains of something that was erased (DESIGN section 4): never what it said. */
export type Erasure = {
  readonly id: Id;
  readonly at: string;
  readonly actor: Actor;
  readonly kind: 'paper' | 'picture' | 'file' | 'name';
  readonly reason: string;
  readonly meetingIds: readonly Id[];
  /** By which it is known again when a file brings it back; markers of the first version of the app have none. */
  readonly trace?: Trace;
  /** Publications that went out with it and still hold it elsewhere. */
  readonly publishedIn: readonly { readonly publicationId: Id; readonly kind: Publication['kind']; readonly number: number; readonly publishedOn: IsoDate }[];
};

/** What a saved draft of an agenda held; `id` is the meeting's. The last one of each meeting. */
export type SavedDraft = {
  readonly id: Id;
  readonly at: string;
  /** Whose draft it was. */
  readonly by: string;
  readonly kind: PublishedFile['kind'];
  readonly marks: AgendaMarks;
  readonly pages: readonly PublishedPages[] | null;
};

/** One reading copy that left the app. */
export type MadeCopy = GotCopy & {
  readonly fileName: string;
  readonly sha256: string;
  readonly length: number;
  /** Made for one reader because the passphrase of an earlier copy was lost. */
  readonly insteadOfLost?: boolean;
};

/** Reading copies of a meeting that were made at one time: who has which. Never a passphrase. */
export type ReadingIssueMade = {
  readonly id: Id;
  readonly meetingId: Id;
  readonly at: string;
  /** Who made them. */
  readonly by: string;
  /** The number of the agenda's publication; 0: a draft. */
  readonly number: number;
  readonly expiresOn: IsoDate | null;
  /** The council's public key that signed them, 64 hex digits; null: not signed. */
  readonly signer: string | null;
  /** What they were made from, so that what changed since can be told. */
  readonly marks: AgendaMarks;
  readonly copies: readonly MadeCopy[];
};

export type Setting = { readonly key: string; readonly value: unknown; readonly rev: number; readonly updatedAt: string };
