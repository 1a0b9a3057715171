// One file in, whatever it is called: the reader is chosen by its content, and what it finds goes through the one parser.
import { failed, ok, type Problem, type Result } from '../model/result.ts';
import type { Ports } from '../ports.ts';
import { declaredKind, fileKind } from './file-kind.ts';
import type { ImportResult } from './import-result.ts';
import { named } from './named-problem.ts';
import { parseSource } from './parse-source.ts';
import { readDocxSource } from './read-docx.ts';
import { claimsToBeResult, readImportResult } from './read-result.ts';
import { readPdfSource } from './read-pdf.ts';
import { readTextSource } from './read-text.ts';
import type { SourceDocument } from './source-document.ts';

/** DESIGN 6. */
const maxBytes = 100 * 1024 * 1024;
/** A pack of 950 pages has some 40,000 lines. */
const maxLines = 400_000;

export type ImportStage =
  | { readonly stage: 'opening' }
  | { readonly stage: 'reading-page'; readonly page: number; readonly of: number }
  | { readonly stage: 'understanding' };

export type ImportedFile = { readonly source: SourceDocument; readonly result: ImportResult };

const tooLarge = (fileName: string): Problem => ({
  code: 'file-too-large', what: `"${fileName}" is larger than 100 MB.`, remedy: 'Import only the agenda and the minutes that you need from it.',
});
const tooLong = (fileName: string): Problem => ({
  code: 'file-too-long', what: `"${fileName}" has more lines than any pack of papers.`, remedy: 'Import only the agenda and the minutes that you need from it.',
});
const noText = (fileName: string): Problem => ({
  code: 'no-text', what: `"${fileName}" holds no text that can be read.`, remedy: 'Check that it is the right file, then import it again.',
});

const readPdf = async (fileName: string, sha256: string, bytes: Uint8Array, ports: Ports, onStage: (stage: ImportStage) => void): Promise<Result<SourceDocument>> => {
  const pages = await ports.readPdfPages(bytes, (page, of) => { onStage({ stage: 'reading-page', page, of }); });
  return pages.ok ? readPdfSource(fileName, sha256, pages.value) : named(fileName, pages);
};

/** The lines of a file of any kind that can be read. */
export const readSource = async (
  fileName: string, bytes: Uint8Array, ports: Ports, onStage: (stage: ImportStage) => void = () => undefined,
): Promise<Result<SourceDocument>> => {
  if (bytes.length > maxBytes) return failed(tooLarge(fileName));
  const kind = fileKind(fileName, bytes);
  if (typeof kind !== 'string') return failed(kind);
  const sha256 = await ports.sha256(bytes);
  if (kind === 'text') return readTextSource(fileName, sha256, bytes);
  if (kind === 'pdf') return readPdf(fileName, sha256, bytes, ports, onStage);
  const other = declaredKind(fileName, bytes);
  return other === null ? readDocxSource(fileName, sha256, bytes) : failed(other);
};

/** What an import printed before, given back as a source; null: the file is none. */
const importedBefore = ({ fileName, sha256 }: SourceDocument, bytes: Uint8Array): Result<ImportResult> | null =>
  claimsToBeResult(new TextDecoder().decode(bytes.subarray(0, 4_000))) ? readImportResult(new TextDecoder().decode(bytes), { fileName, sha256 }) : null;

/**
 * What a past agenda, minutes or pack holds; the result of an import in JSON is one too. `fileName` is only for messages and the record; `onStage` hears what is being done.
 * A problem says in one sentence what the file is or what is wrong with it, and in one what to do.
 */
export const importFile = async (
  fileName: string, bytes: Uint8Array, ports: Ports, onStage: (stage: ImportStage) => void = () => undefined,
): Promise<Result<ImportedFile>> => {
  onStage({ stage: 'opening' });
  const source = await readSource(fileName, bytes, ports, onStage);
  if (!source.ok) return source;
  if (source.value.lines.length > maxLines) return failed(tooLong(fileName));
  if (source.value.lines.every(line => line.text.trim() === '')) return failed(noText(fileName));
  onStage({ stage: 'understanding' });
  const claimed = source.value.format === 'txt' ? importedBefore(source.value, bytes) : null;
  if (claimed !== null) return claimed.ok ? ok({ source: source.value, result: claimed.value }) : claimed;
  const result = parseSource(source.value);
  return ok({ source: source.value, result: { ...result, warnings: [...result.warnings, ...(source.value.notes ?? [])] } });
};

