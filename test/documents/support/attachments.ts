// Word files as their authors might send them, made by code; and a meeting that holds some.
import { createHash } from 'node:crypto';
import { publicAccess, type Access } from '../../../shared/model/access.ts';
import { itemsOf, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { FileFormat, Paper } from '../../../shared/model/paper.ts';
import { barePicture } from '../../../shared/attachments/pictures/bare-picture.ts';
import { failed } from '../../../shared/model/result.ts';
import type { PackPorts } from '../../../shared/documents/pack/pack-ports.ts';
import { makePaper } from './make-records.ts';
import { sampleMeeting } from './sample-meeting.ts';

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export type Attached = {
  /** Position of the agenda item, from 0. */
  readonly item: number;
  readonly title: string;
  readonly bytes: Uint8Array;
  readonly format?: FileFormat;
  readonly access?: Access;
  readonly over?: Partial<Paper>;
};

export type MeetingWithPapers = { readonly snapshot: MeetingSnapshot; readonly files: (sha256: string) => Uint8Array | undefined };

export const meetingWith = (attached: readonly Attached[]): MeetingWithPapers => {
  const snapshot = sampleMeeting();
  const items = itemsOf(snapshot, snapshot.meetingId);
  const stored = new Map(attached.map(({ bytes }) => [sha256Of(bytes), bytes]));
  const papers = attached.map(({ item, title, bytes, format = 'docx', access = publicAccess, over = {} }) => makePaper(snapshot.meetingId, items[item]?.id ?? null, {
    kind: 'attachment', title, text: '', access,
    file: { sha256: sha256Of(bytes), fileName: `${title}.${format}`, format, length: bytes.length, pages: null, pixels: null, findings: [], addedAt: '2031-01-01T00:00:00.000Z' }, ...over,
  }));
  return { snapshot: { ...snapshot, papers }, files: (sha256) => stored.get(sha256) };
};

export const packPorts: PackPorts = {
  sha256: (bytes) => Promise.resolve(sha256Of(bytes)), now: () => 0, cleanPicture: barePicture,
  drawPdfPages: () => Promise.resolve(failed({ code: 'pdf-damaged', what: 'This test draws no PDF.', remedy: '' })),
};
