// What page and pack worker say to each other.
import type { BuiltDocument } from '../../shared/documents/build-documents.ts';
import type { Audience } from '../../shared/documents/document-options.ts';
import type { PaperCount } from '../../shared/documents/pack/build-pack.ts';
import type { PrintFacts } from '../../shared/documents/print/build-print.ts';
import type { PrintChoice } from '../../shared/documents/print/print-choice.ts';
import type { PackFinding } from '../../shared/documents/pack/pack-finding.ts';
import type { CountedStep } from '../../shared/documents/pack/pack-ports.ts';
import type { AccessLevel } from '../../shared/model/access.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import type { HouseStyle } from '../../shared/model/panel.ts';
import type { PageSpan } from '../../shared/model/publication.ts';
import type { Id, IsoDate } from '../../shared/model/record.ts';
import type { Result } from '../../shared/model/result.ts';
import type { Answered, Asked } from './asked-ports.ts';

export type PaperCounts = ReadonlyMap<Id, PaperCount>;

export type PackRequest = {
  readonly database: string;
  /** For the public: with nothing restricted left in it (`withoutRestricted`). */
  readonly snapshot: MeetingSnapshot;
  readonly audience: Audience;
  readonly style: HouseStyle;
  readonly builtOn: IsoDate;
  /** Members get confidential papers too. */
  readonly withConfidential: boolean;
  /** What the members' build has counted; null: count. */
  readonly counted: PaperCounts | null;
  /** Nothing: only count. */
  readonly files: readonly ('agenda' | 'pack' | 'supplements')[];
  /** A file to be printed; absent: none. */
  readonly print?: PrintChoice;
};

export type PackPaperLine = {
  readonly id: Id;
  readonly itemId: Id;
  readonly label: string;
  readonly appendix: number | null;
  readonly level: AccessLevel;
  /** The day of the earlier meeting whose minutes it is; null: another paper, or an undated meeting's. */
  readonly minutesOf: IsoDate | null;
  readonly range: PageSpan;
  /** Its end, or text before a page break in it, is near the end of a page, or programs break it into pages differently: Word may count another number. */
  readonly flagged: boolean;
  /** The audience gets it. */
  readonly isIncluded: boolean;
};

export type MadePack = {
  readonly papers: readonly PackPaperLine[];
  readonly pages: number;
  readonly findings: readonly PackFinding[];
  /** Those that had to be made or counted anew. */
  readonly made: number;
  readonly documents: readonly BuiltDocument[];
  /** What the file to be printed holds; null or absent: none was asked for. */
  readonly print?: PrintFacts | null;
};

export type PackStep =
  | { readonly kind: 'paper'; readonly done: number; readonly of: number }
  | { readonly kind: 'counted'; readonly paper: CountedStep }
  | { readonly kind: 'writing' }
  /** The sheets of a PDF, in the page itself. */
  | { readonly kind: 'laying' }
  /** Reading copies that were saved. */
  | { readonly kind: 'copies'; readonly done: number; readonly of: number };

export type PackMessage = ({ readonly kind: 'make' } & PackRequest) | Answered;

export type PackReply =
  | PackStep
  | Asked
  | { readonly kind: 'done'; readonly result: Result<MadePack> }
  | { readonly kind: 'stopped' };
