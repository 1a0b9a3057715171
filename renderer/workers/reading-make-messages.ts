// What page and the worker that makes reading copies say to each other. Copies come one at a time: the next is made once the page has saved the one before.
import type { HandOvers } from '../../shared/meeting-file/reading/signature.ts';
import type { PackFinding } from '../../shared/documents/pack/pack-finding.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import type { HouseStyle } from '../../shared/model/panel.ts';
import type { IsoDate } from '../../shared/model/record.ts';
import type { Result } from '../../shared/model/result.ts';
import type { PlannedCopy } from '../../shared/rules/reading-copies.ts';
import type { Answered, Asked } from './asked-ports.ts';
import type { PackStep } from './pack-messages.ts';

/** @property passphrase of its sealed part; null: it has none */
export type CopyToMake = PlannedCopy & { readonly passphrase: string | null };

export type ReadingMakeRequest = {
  readonly database: string;
  /** The whole meeting, as it is or as it was published. */
  readonly snapshot: MeetingSnapshot;
  readonly style: HouseStyle;
  /** The day that drafts say, or that of the publication. */
  readonly builtOn: IsoDate;
  /** The day on which the copies are made. */
  readonly madeOn: IsoDate;
  /** The moment, on that day. */
  readonly madeAt: string;
  readonly expiresOn: IsoDate | null;
  readonly withConfidential: boolean;
  /** Null: the copies are not signed. */
  readonly signing: { /** 64 hex digits. */ readonly key: string; readonly privateKey: CryptoKey; readonly handOvers: HandOvers } | null;
  readonly copies: readonly CopyToMake[];
};

/** A copy ready to be saved, and its place among those that were asked for. */
export type ReadyCopy = { readonly at: number; readonly bytes: Uint8Array<ArrayBuffer>; readonly sha256: string; /** It has a sealed part. */ readonly isSealed: boolean };

export type MadeReading = {
  readonly papers: number;
  readonly sealedPapers: number;
  readonly pages: number;
  readonly findings: readonly PackFinding[];
  /** Papers not for publication that are in no copy. */
  readonly leftOut: number;
};

export type ReadingMakeMessage = ({ readonly kind: 'make' } & ReadingMakeRequest) | { readonly kind: 'next' } | Answered;

export type ReadingMakeReply =
  | PackStep
  | Asked
  | { readonly kind: 'copy'; readonly copy: ReadyCopy }
  | { readonly kind: 'done'; readonly result: Result<MadeReading> }
  | { readonly kind: 'stopped' };
