// Schema orderpaper-import/1: what an import found, a proposal that an officer confirms (shared cases' README).
import type { PageRange } from '../model/meeting.ts';
import type { ItemKind, Signatory, Venue } from '../model/panel.ts';
import type { IsoDate } from '../model/record.ts';

/** First and last line of the source, or of the Word paragraphs or PDF lines. */
export type LineRange = { readonly first: number; readonly last: number };

export type ImportWarning = { readonly code: string; readonly message: string; readonly line?: number; readonly page?: number };

export type ImportedMember = {
  readonly councillor: boolean;
  readonly name: string;
  readonly roles: readonly string[];
  readonly rolesAsPrinted: string | null;
  readonly representing: string | null;
};

export type ImportedItem = {
  readonly number: number;
  /** The printed form where it is more than the number ("5a"). */
  readonly label?: string;
  readonly title: string;
  readonly kind: ItemKind;
  readonly pages: PageRange | null;
  /** "To follow" stands where the pages would. */
  readonly toFollow?: boolean;
  readonly subLines: readonly string[];
  readonly presenter: string | null;
  readonly note: { readonly type: 'chairs-authority'; readonly position: 'before'; readonly text: string } | null;
  readonly exempt: boolean;
  readonly exemptParagraphs: readonly number[];
  readonly resolutionText: string | null;
  readonly refersTo: { readonly minutesOf: IsoDate | null } | null;
  readonly nextMeeting: { readonly dates: readonly IsoDate[]; readonly time: string | null } | null;
  readonly lines: LineRange;
};

export type ImportedAgenda = {
  readonly body: string | null;
  /** The council's name, where it stands above the panel's. */
  readonly council?: string;
  readonly venue: Venue;
  readonly date: IsoDate | null;
  readonly time: string | null;
  readonly items: readonly ImportedItem[];
  readonly membership: { readonly members: readonly ImportedMember[] };
  readonly signatory: Signatory | null;
  readonly lines: LineRange;
};

export type ImportedPerson = { readonly name: string; readonly councillor: boolean; readonly post?: string; readonly substituteFor?: string };

export type ImportedResolution = {
  /** 1, 2, 3 ...; a lettered or roman limb counts likewise, its printed form is `label`. */
  readonly part: number | null;
  readonly label?: string;
  /** Without the lead-in "Resolved:-". */
  readonly text: string;
  readonly items?: readonly string[];
  /** How it was passed, where the lead-in says so ("unanimously"). */
  readonly manner?: string;
};

export type ImportedBlock =
  | { readonly type: 'paragraph' | 'bullet' | 'subheading'; readonly text: string; readonly lines: LineRange }
  | { readonly type: 'numbered' | 'lettered'; readonly label: string; readonly text: string; readonly lines: LineRange }
  | (ImportedResolution & { readonly type: 'resolution'; readonly recommended?: string; readonly lines: LineRange });

export type MinuteReference = { readonly minuteNumber: number; readonly meetingDate: IsoDate | null; readonly title: string | null };

export type ImportedMinute = {
  readonly number: number;
  readonly label?: string;
  readonly title: string;
  /** Why it is not for publication, where a style of its own tells that from its text. */
  readonly marking?: string;
  readonly blocks: readonly ImportedBlock[];
  readonly resolutions: readonly ImportedResolution[];
  readonly references: readonly MinuteReference[];
  readonly counts: {
    readonly paragraphs: number;
    readonly bullets: number;
    readonly subheadings: number;
    readonly numbered: number;
    readonly lettered: number;
    readonly resolutionParts: number;
  };
  readonly lines: LineRange;
};

export type ImportedMinutes = {
  readonly body: string | null;
  readonly council?: string;
  /** Where the head of the minutes names them. */
  readonly venue?: Venue;
  readonly time?: string;
  readonly date: IsoDate | null;
  /** As printed, with the title ("Councillor Hale"). */
  readonly chair: string | null;
  readonly present: readonly ImportedPerson[];
  readonly alsoPresent: readonly ImportedPerson[];
  readonly youngPeople: readonly { readonly name: string }[];
  readonly youngPeopleSupportedBy: readonly string[];
  readonly attendedForMinute: readonly { readonly name: string; readonly councillor: boolean; readonly minuteNumber: number; readonly title: string | null }[];
  readonly apologies: readonly ImportedPerson[];
  /** The headings carry no numbers: `number` counts them from 1. */
  readonly unnumbered?: boolean;
  readonly numbering: { readonly first: number | null; readonly last: number | null };
  readonly proceduralNotes: readonly { readonly afterMinute: number | null; readonly text: string; readonly lines: LineRange }[];
  readonly minutes: readonly ImportedMinute[];
  readonly lines: LineRange;
};

export type ImportedPaper = {
  readonly title: string;
  readonly kind: 'report' | 'lac-update' | 'performance' | 'improvement-plan' | 'letter' | 'other';
  readonly firstLine: number;
  readonly lastLine: number;
  readonly page: number | null;
  readonly text: string;
};

export type ImportResult = {
  readonly schema: 'orderpaper-import/1';
  readonly source: { readonly fileName: string; readonly sha256: string; readonly format: 'txt' | 'docx' | 'pdf' };
  readonly agenda: ImportedAgenda | null;
  readonly minutes: readonly ImportedMinutes[];
  readonly papers: readonly ImportedPaper[];
  readonly warnings: readonly ImportWarning[];
  /** Lines inside an agenda or minutes that were not understood: listed, never dropped. */
  readonly leftOver: readonly { readonly line: number; readonly text: string }[];
};
