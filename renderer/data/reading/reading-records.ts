// What a councillor's computer keeps of the copies it got, and of what its reader wrote on them. Nothing here is in an officer's journal, backup or meeting file.
import type { ReadingContent } from '../../../shared/meeting-file/reading/reading-content.ts';
import type { Id } from '../../../shared/model/record.ts';
import type { SealedBody, WrappedKey } from '../../../shared/marks/sealed-marks.ts';
import type { BodyPrints } from './body-prints.ts';

/** One issue of the papers of one meeting, as its file said; the newest issue of a meeting is what is read. */
export type KeptCopy = {
  /** SHA-256 of the whole file. */
  readonly id: string;
  readonly meetingId: Id;
  readonly content: ReadingContent;
  /** Hex digits of the council's public key; null: not signed. */
  readonly signer: string | null;
  /** Of the file, in bytes. */
  readonly size: number;
  readonly receivedAt: string;
  /** Ids of papers whose file was damaged. */
  readonly damaged: readonly Id[];
};

/** A file of public papers, as several copies share it. */
export type KeptFile = { readonly sha256: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** What a Word file of public papers says, as a hash: the same on other pages (shared/meeting-file/reading/word-says.ts). */
export type FileSays = { readonly sha256: string; readonly says: string };

/** The sealed part of a copy as it came: opened only in memory. */
export type KeptSeal = { readonly copyId: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** What a list of meetings says of a copy, so that no list reads whole copies. */
export type CopyFacts = {
  /** The copy's own. */
  readonly id: string;
  readonly meetingId: Id;
  readonly panel: ReadingContent['panel'];
  readonly date: string | null;
  readonly time: string | null;
  readonly heading: string;
  readonly place: string | null;
  readonly issue: ReadingContent['issue'];
  /** Numbered pages of the pack. */
  readonly pages: number;
  /** Papers that can be read in it, with the passphrase where it has a sealed part. */
  readonly paperIds: readonly Id[];
  /** Of those that everybody may read. */
  readonly bodies: BodyPrints;
  /** Of what is restricted: nothing in it, sealed, or sealed and damaged. */
  readonly seal: 'none' | 'sealed' | 'damaged';
  /** Something of what is sealed was damaged on its way, and the rest opens; not said of copies that came before copies were sealed in blocks. */
  readonly sealedPartly?: boolean;
  readonly signer: string | null;
  readonly damaged: readonly Id[];
  /** Bytes of its file are damaged that hold nothing of any paper. */
  readonly frameDamaged?: boolean;
  /** Of the file, in bytes. */
  readonly size: number;
  readonly receivedAt: string;
};

/** A council's key as the reader accepted it for a panel. */
export type PinnedKey = {
  /** The key, a blank and the panel's id. */
  readonly id: string;
  /** Hex digits. */
  readonly key: string;
  readonly panelId: Id;
  readonly council: string;
  readonly pinnedAt: string;
  /** Hex of the key that handed over to it. */
  readonly after: string | null;
  /** The key that took its place, and since when this computer knows: it handed over to that one itself, or the reader took that one for the council's where two keys came after the same. */
  readonly givenUp?: { readonly for: string; readonly at: string };
};

/** Where somebody was in a paper. */
export type ReadingPlace = {
  /** The meeting's id, a blank and the paper's. */
  readonly id: string;
  readonly meetingId: Id;
  readonly paperId: Id;
  /** Key of the flow's block at the top of the screen (reading-flow.ts). */
  readonly block: string;
  /** The paper's body that was read (body-prints.ts): another one is unread. */
  readonly body: string;
  /** Where its pages began then: those of a later issue may be others. */
  readonly start: number;
  /** The printed page. */
  readonly page: number;
  /** Printed pages of it that were on the screen long enough to be read. */
  readonly readPages: readonly number[];
  readonly isRead: boolean;
  readonly at: string;
};

/** The paper somebody was in. */
export type LastPaper = { readonly meetingId: Id; readonly paperId: Id; readonly at: string };

/** A mark in the clear; what stands on restricted text is in `SealedMarks`. Its content is checked by its own schema when it is read. */
export type KeptMark = {
  readonly id: Id;
  readonly meetingId: Id;
  readonly paperId: Id;
  readonly mark: unknown;
  /** The copy in which it was placed last; null: it is to be placed anew. */
  readonly placedIn: string | null;
  readonly updatedAt: string;
};

/** Marks of one meeting on restricted text, sealed under one passphrase: those of an earlier copy wait beside those of this one. */
export type SealedMarks = {
  readonly id: Id;
  readonly meetingId: Id;
  /** Where its passphrase is from. */
  readonly from: 'copy' | 'notes-file';
  readonly wrapped: WrappedKey;
  readonly body: SealedBody;
  /** How many marks wait in it, for whoever is asked for the passphrase. */
  readonly count: number;
  /** A write names the revision it was based on. */
  readonly rev: number;
  readonly updatedAt: string;
};
