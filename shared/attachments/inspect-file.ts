// One file in: what it is, what of it is stored, its title, its pages, and what inside it must not be published.
import { named } from '../importing/named-problem.ts';
import type { AttachedFile, FileFinding } from '../model/paper.ts';
import { failed, ok, type Failed, type Result } from '../model/result.ts';
import type { DrawPicture, PdfFacts, ReadPdfFacts, Sha256 } from '../ports.ts';
import { contentOf, wrongName, type FileContent } from './file-content.ts';
import { pdfTitle, runsInSight } from './pdf/pdf-title.ts';
import { preparePicture } from './pictures/prepare-picture.ts';
import { endingOf, plainFileName, titleFromName } from './title-from-name.ts';
import { inspectWord } from './word/inspect-word.ts';

export type InspectPorts = {
  readonly sha256: Sha256;
  readonly drawPicture: DrawPicture;
  readonly readPdfFacts: ReadPdfFacts;
  /** The words that can be seen on a PDF's first pages, null where they can't be drawn; absent where the title is given. */
  readonly wordsInSightFirst?: (bytes: Uint8Array, pages: number) => Promise<string | null>;
};

export type InspectedFile = {
  /** All of the record but when it was added. */
  readonly file: Omit<AttachedFile, 'addedAt'>;
  /** What is stored: of a picture the prepared one, else the file as it came. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What a Word or PDF file says, line by line: for names to be looked for, not to be stored. */
  readonly words?: string;
  /** Proposed; the officer may change it. */
  readonly title: string;
  /** It can't be printed: a sheet names it in its place. */
  readonly asSlip: boolean;
};

export type InspectOptions = {
  /** Keep it as a separate file, even one that can't be read. */
  readonly asSlip?: boolean;
  readonly onPage?: (page: number, of: number) => void;
};

const megabyte = 1024 * 1024;
export const maxAttachmentBytes = 100 * megabyte;

/** The problem of a file that is too large; null where it isn't. Asked before the bytes are read. */
export const sizeProblem = (fileName: string, length: number): Failed | null => {
  if (length === 0) return failed({ code: 'empty-file', what: `"${fileName}" is empty.`, remedy: 'Check that it has been copied or downloaded completely, then attach it again.' });
  if (length <= maxAttachmentBytes) return null;
  return failed({ code: 'file-too-large', what: `"${fileName}" has ${Math.ceil(length / megabyte)} MB; a file may have 100 MB.`, remedy: 'Save a smaller copy (in Word: Compress Pictures) or divide it into parts, then attach those.' });
};

type Read = Pick<InspectedFile, 'asSlip' | 'bytes' | 'words'> & { readonly title: string | null; readonly file: Pick<AttachedFile, 'format' | 'pages' | 'pixels' | 'findings'> & { readonly ending?: string } };

const titleLength = 300;
const separateFile: FileFinding = { code: 'separate-file', count: 1 };

const kept = (bytes: Uint8Array<ArrayBuffer>): Read => ({ bytes, title: null, asSlip: true, file: { format: 'other', pages: null, pixels: null, findings: [separateFile] } });

const attachWords = ({ problem }: Failed): Failed => failed({ ...problem, remedy: 'Ask for the file again, or open it in Word and save it as a new Word document, then attach that.' });

const readWord = (bytes: Uint8Array<ArrayBuffer>): Result<Read> => {
  const word = inspectWord(bytes);
  if (!word.ok) return attachWords(word);
  const { title, findings, empty, words } = word.value;
  return ok({ bytes, title, words, asSlip: false, file: { format: 'docx', pages: null, pixels: null, findings: [...findings, ...(empty ? [{ code: 'empty-document', count: 1 }] : [])] } });
};

/** Nobody may be named by letters that a bar covers or that are white on white. */
const titleInSight = async ({ firstPages }: PdfFacts, bytes: Uint8Array, { wordsInSightFirst }: InspectPorts): Promise<string | null> => {
  const title = pdfTitle(firstPages);
  if (title === null || wordsInSightFirst === undefined) return title;
  const seen = await wordsInSightFirst(bytes, firstPages.length);
  return seen === null ? null : pdfTitle(firstPages.map((runs) => runsInSight(runs, seen)));
};

const readPdf = async (bytes: Uint8Array<ArrayBuffer>, ports: InspectPorts, { onPage }: InspectOptions): Promise<Result<Read>> => {
  const read = await ports.readPdfFacts(bytes, onPage);
  if (!read.ok) return read;
  const facts = read.value;
  const counts: readonly (readonly [string, number])[] = [
    ['redactions-open', facts.redactions], ['comments', facts.comments], ['author-names', facts.author ? 1 : 0], ['javascript', facts.scripts ? 1 : 0], ['embedded-files', facts.embeddedFiles],
    ['form-fields', facts.formFields], ['no-text', facts.pages - facts.pagesWithText],
  ];
  return ok({
    bytes, title: await titleInSight(facts, bytes, ports), asSlip: false, ...(facts.words === undefined ? {} : { words: facts.words }),
    file: { format: 'pdf', pages: facts.pages, pixels: null, findings: counts.filter(([, count]) => count > 0).map(([code, count]) => ({ code, count })) },
  });
};

const readPicture = async (bytes: Uint8Array, ports: InspectPorts): Promise<Result<Read>> => {
  const picture = await preparePicture(bytes, ports);
  if (!picture.ok) return picture;
  const { format, width, height, findings } = picture.value;
  return ok({
    bytes: picture.value.bytes, title: null, asSlip: false,
    file: { format, pages: 1, pixels: { width, height }, findings: [...findings], ending: format === 'jpeg' ? 'jpg' : 'png' },
  });
};

const readContent = async (content: FileContent, bytes: Uint8Array<ArrayBuffer>, ports: InspectPorts, options: InspectOptions): Promise<Result<Read>> => {
  switch (content.read) {
    case 'word': return readWord(bytes);
    case 'pdf': return readPdf(bytes, ports, options);
    case 'picture': return readPicture(bytes, ports);
    case 'separate': return ok(kept(bytes));
  }
};

const read = async (fileName: string, bytes: Uint8Array<ArrayBuffer>, ports: InspectPorts, options: InspectOptions): Promise<Result<Read>> => {
  const content = contentOf(bytes);
  const misnamed = 'problem' in content ? null : wrongName(fileName, content);
  const result = 'problem' in content ? content : (misnamed ?? await readContent(content, bytes, ports, options));
  if (options.asSlip !== true) return result;
  if (result.ok) return ok({ ...result.value, asSlip: true, file: { ...result.value.file, findings: [...result.value.file.findings.filter(({ code }) => code !== separateFile.code), separateFile] } });
  return ['program', 'orderpaper-file'].includes(result.problem.code) ? result : ok(kept(bytes));
};

/** A name that ends as what is stored: a PNG that was called .jpg is named .png. */
const storedName = (fileName: string, ending: string | undefined): string => {
  const same = ending === undefined || endingOf(fileName) === ending || (ending === 'jpg' && ['jpeg', 'jpe', 'jfif'].includes(endingOf(fileName)));
  return same ? fileName : `${fileName.replace(/(?<=.)\.[0-9a-z]{1,8}$/i, '')}.${ending}`;
};

/**
 * Looks into a file that is to be attached. Its kind is told by its content; nothing in it is run or fetched.
 * @param name as the officer knows it; its folder is left out
 * @returns what to store and to show, or a problem with the file's name: empty, too large, encrypted, damaged, called what it isn't
 */
export const inspectFile = async (name: string, bytes: Uint8Array<ArrayBuffer>, ports: InspectPorts, options: InspectOptions = {}): Promise<Result<InspectedFile>> => {
  const fileName = plainFileName(name);
  const size = sizeProblem(fileName, bytes.length);
  if (size !== null) return size;
  const result = await read(fileName, bytes, ports, options);
  if (!result.ok) return named(fileName, result);
  const { file: { ending, ...facts }, title, asSlip, words } = result.value;
  const stored = result.value.bytes;
  return ok({
    bytes: stored, asSlip, ...(words === undefined ? {} : { words }),
    title: title === null || title === '' ? titleFromName(fileName) : title.slice(0, titleLength).trim(),
    file: { ...facts, sha256: await ports.sha256(stored), fileName: storedName(fileName, ending), length: stored.length },
  });
};
