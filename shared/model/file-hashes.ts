// Which stored files a meeting uses: attached papers with their earlier versions, and the pictures in texts.
import type { MeetingSnapshot } from './meeting-snapshot.ts';
import type { Paper } from './paper.ts';
import type { Block, TextDoc } from './text.ts';

/** Pictures stand between blocks, never inside them. */
export const pictureHashes = (text: TextDoc): string[] =>
  text.content.flatMap((block: Block) => (block.type === 'image' ? [block.attrs.sha256] : []));

export const paperFileHashes = (paper: Paper): string[] => [...(paper.file === undefined ? [] : [paper.file]), ...(paper.earlierFiles ?? [])].map(({ sha256 }) => sha256);

/** The SHA-256 of every file that the snapshot names, each once. */
export const fileHashesOf = (snapshot: Pick<MeetingSnapshot, 'papers' | 'paperSections' | 'minutes'>): ReadonlySet<string> =>
  new Set([
    ...snapshot.papers.flatMap(paperFileHashes),
    ...(snapshot.paperSections ?? []).flatMap(({ text }) => pictureHashes(text)),
    ...snapshot.minutes.flatMap(({ text }) => pictureHashes(text)),
  ]);
