// What of one paper a reading copy shows: a written paper from its structure, everything else as the pack has it, cleaned (DESIGN section 5, WORD 2.4).
import type { ReadingBody } from '../../meeting-file/reading/reading-content.ts';
import { pictureHashes } from '../../model/file-hashes.ts';
import { writtenPaperKindSchema, type AttachedFile, type Paper } from '../../model/paper.ts';
import { ok, type Result } from '../../model/result.ts';
import type { TextDoc } from '../../model/text.ts';
import { phraseBook } from '../../phrases/phrase-book.ts';
import { attachedPictureStaysOut } from '../../rules/picture-consent.ts';
import type { PackPaper } from '../pack/build-pack.ts';
import { paperSheet } from '../paper/paper-sheet.ts';
import { pagesPdf } from './pages-pdf.ts';
import { paperWordFile } from './paper-word-file.ts';
import type { ReadingBench } from './reading-bench.ts';

const keep = async ({ files, ports }: ReadingBench, bytes: Uint8Array): Promise<string> => {
  const sha256 = await ports.sha256(bytes);
  files.set(sha256, bytes);
  return sha256;
};

/** Pictures as they are handed out, by the hash that the text names: nothing but the picture, under the hash of what is left. */
const barePictures = async (text: TextDoc, bench: ReadingBench): Promise<ReadonlyMap<string, string>> => {
  const named = new Map<string, string>();
  for (const sha256 of pictureHashes(text)) {
    const bytes = bench.options.files?.(sha256);
    const bare = bytes === undefined ? null : bench.ports.cleanPicture(bytes);
    if (bare !== null) named.set(sha256, await keep(bench, bare));
  }
  return named;
};

/** A picture whose bytes are not here, or can't be read, is what is said of it. */
const withPicturesHere = async (text: TextDoc, bench: ReadingBench): Promise<TextDoc> => {
  const named = await barePictures(text, bench);
  return { ...text, content: text.content.flatMap((block): TextDoc['content'] => {
    if (block.type !== 'image') return [block];
    const sha256 = named.get(block.attrs.sha256);
    if (sha256 !== undefined) return [{ ...block, attrs: { ...block.attrs, sha256 } }];
    return block.attrs.alt === '' ? [] : [{ type: 'paragraph', content: [{ type: 'text', text: block.attrs.alt }] }];
  }) };
};

const writtenBody = async (paper: Paper, bench: ReadingBench): Promise<Result<ReadingBody>> => {
  const sheet = paperSheet(bench.snapshot, paper.id, bench.options, bench.shown);
  if (!sheet.ok) return sheet;
  const { councilName, meeting, look, sections } = sheet.value;
  return ok({
    as: 'written', head: [...(councilName === null ? [] : [councilName]), meeting], look,
    // Hints and choices are for who writes.
    sections: await Promise.all(sections.map(async (section) => ({ ...section, fields: section.fields.map((field) => ({ ...field, hint: '', choices: [] })), text: await withPicturesHere(section.text, bench) }))),
  });
};

const wordBody = async (paper: PackPaper, bench: ReadingBench): Promise<Result<ReadingBody>> => {
  const built = await paperWordFile(paper, bench);
  return built.ok ? ok({ as: 'word', file: await keep(bench, built.value) }) : built;
};

/** Null: it can't be drawn, and a sheet says so. */
const pdfBody = async (title: string, bytes: Uint8Array, bench: ReadingBench): Promise<ReadingBody | null> => {
  const drawn = await bench.ports.drawPdfPages(bytes, true);
  return drawn.ok ? { as: 'pdf', file: await keep(bench, pagesPdf(drawn.value, title)) } : null;
};

/** Null: it may not be shown, or can't be read, and a sheet says so. */
const pictureBody = async (title: string, file: AttachedFile, bytes: Uint8Array, bench: ReadingBench): Promise<ReadingBody | null> => {
  const { snapshot, options, ports } = bench;
  if (attachedPictureStaysOut(file, snapshot.consents ?? [], options.builtOn)) return null;
  const bare = ports.cleanPicture(bytes);
  const alt = file.picture?.alt.trim() ?? '';
  const say = phraseBook(options.style ?? snapshot.panel.houseStyle, options.phrases);
  return bare === null ? null : { as: 'picture', file: await keep(bench, bare), type: file.format === 'png' ? 'png' : 'jpg', alt: alt === '' ? say('picture-paper', { title }) : alt };
};

/** A file that is shown page by page; null: as its Word pages. */
const fileBody = async (paper: Paper, title: string, bench: ReadingBench): Promise<ReadingBody | null> => {
  // The words of its picture as the audience may have them.
  const file = bench.shown.papers.find(({ id }) => id === paper.id)?.file ?? paper.file;
  const bytes = paper.file === undefined || paper.asSlip === true ? undefined : bench.options.files?.(paper.file.sha256);
  if (file === undefined || bytes === undefined) return null;
  switch (file.format) {
    case 'pdf': return pdfBody(title, bytes, bench);
    case 'jpeg':
    case 'png': return pictureBody(title, file, bytes, bench);
    default: return null;
  }
};

/** @param paper with a fragment: the audience gets it @returns what is shown of it; its files are in `bench.files` */
export const readingBody = async (paper: PackPaper, bench: ReadingBench): Promise<Result<ReadingBody>> => {
  const source = paper.entry.shown;
  if (source === null || source.kind === 'minutes') return wordBody(paper, bench);
  const { paper: shown } = source;
  if (shown.file === undefined && (shown.toFollow ?? null) === null && writtenPaperKindSchema.safeParse(shown.kind).success) return writtenBody(shown, bench);
  const paged = await fileBody(shown, paper.fragment?.title ?? '', bench);
  return paged === null ? wordBody(paper, bench) : ok(paged);
};
