// A meeting with many papers from a seed: half written in the app, half sent by their authors. Each begins with a mark of its own, by which a rendering can be read.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { itemsOf, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Block } from '../../../shared/model/text.ts';
import type { PaperSection } from '../../../shared/model/paper.ts';
import { meetingWith, type MeetingWithPapers } from './attachments.ts';
import { doc, makePaper, para } from './make-records.ts';
import { head, ownSection, table } from './sample-papers.ts';
import { caption, prose, sentence } from './seeded-words.ts';
import { seededRandom, type Random } from './seeded-random.ts';
import { seededWordFile } from './seeded-word-file.ts';

export const markOfPaper = (index: number): string => `MARK${String(index).padStart(2, '0')}X`;

const marked = (bytes: Uint8Array, index: number): Uint8Array => {
  const entries = unzipSync(bytes);
  const xml = strFromU8(entries['word/document.xml'] ?? new Uint8Array());
  return zipSync({ ...entries, 'word/document.xml': strToU8(xml.replace(/(<w:t [^>]*>)/, `$1${markOfPaper(index)} `)) });
};

const blocksOf = (random: Random, lines: number): Block[] => {
  const blocks: Block[] = [];
  for (let at = 0; at < lines;) {
    const kind = random.below(9);
    if (kind === 0) { blocks.push(head(caption(random))); at += 2; }
    else if (kind === 1) { const rows = 3 + random.below(9); blocks.push(table(...Array.from({ length: rows }, (_, row) => (row === 0 ? ['Measure', 'This year', 'Last year'] : [caption(random), String(random.below(300)), String(random.below(300))])))); at += rows * 1.6; }
    else if (kind === 2) { const count = 2 + random.below(4); blocks.push({ type: 'bulletList', content: Array.from({ length: count }, () => ({ type: 'listItem', content: [para(sentence(random))] })) }); at += count * 2; }
    else { const sentences = 2 + random.below(6); blocks.push(para(prose(random, sentences))); at += sentences * 1.5 + 1; }
  }
  return blocks;
};

/** @param count of papers; they have one to six pages */
export const seededPack = (seed: number, count: number): MeetingWithPapers => {
  const random = seededRandom(seed);
  const attached = Array.from({ length: count }, (_, index) => ({ item: 3 + (index % 6), title: `${index} ${caption(random)}`, bytes: marked(seededWordFile(seed * 1000 + index, 1 + (index % 6)), index) }));
  const meeting = meetingWith(attached.filter((_, index) => index % 2 === 1));
  const { snapshot } = meeting;
  const items = itemsOf(snapshot, snapshot.meetingId);
  const sections: PaperSection[] = [];
  const written = attached.flatMap(({ item, title }, index) => {
    if (index % 2 === 1) return [];
    const paper = makePaper(snapshot.meetingId, items[item]?.id ?? null, { kind: 'free', title, text: '' });
    const parts = 1 + random.below(3);
    for (let part = 0; part < parts; part += 1) sections.push(ownSection(paper.id, snapshot.meetingId, `a${part}`, part === 0 ? markOfPaper(index) : caption(random), doc(...blocksOf(random, Math.ceil(((1 + (index % 6)) * 36 + random.below(36)) / parts)))));
    return [paper];
  });
  const whole: MeetingSnapshot = { ...snapshot, papers: [...snapshot.papers, ...written], paperSections: sections };
  return { ...meeting, snapshot: whole };
};
