// The papers of the minute book in `orderpaper build`: extract, attendance sheet, Chair's brief, follow-ups, year index, work programme.
import { bookFindings } from '../../../shared/checking/book-findings.ts';
import type { BookChoice } from '../../../shared/documents/minute-book/index.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { nodePorts } from '../adapters/ports.ts';
import { writeAll } from '../paths-and-files.ts';
import { timed, type PackJob } from './build-pack.ts';
import type { Outcome } from './command.ts';

/** As shared/documents/minute-book lists them; here too, so that a bad call is answered without loading it. */
export const bookKinds = ['extract', 'attendance-sheet', 'chairs-brief', 'follow-ups', 'year-index', 'work-programme'] as const satisfies readonly BookChoice['kind'][];

/** One paper, and nothing beside it. */
export const buildBook = async ({ snapshot, options, stages }: PackJob, choice: BookChoice, out: string): Promise<Result<Outcome>> => {
  const { builtBook } = await import('../../../shared/documents/minute-book/index.ts');
  const built = await timed(stages, 'documents', () => builtBook(snapshot, choice, options));
  if (!built.ok) return built;
  const written = await timed(stages, 'write', () => writeAll(out, built.value, { make: true }));
  if (!written.ok) return written;
  const files = await Promise.all(built.value.map(async ({ name, bytes }) => ({ name, bytes: bytes.length, sha256: await nodePorts.sha256(bytes) })));
  const { bookPaper } = await import('../../../shared/documents/minute-book/minutes-quoted.ts');
  const findings = bookFindings(snapshot, bookPaper(snapshot, choice, options)).flatMap((finding) => files.map(({ name }) => ({ ...finding, file: name })));
  return ok({
    exitCode: 0, findings,
    json: { schema: 'orderpaper-build/1', folder: out, audience: options.audience ?? 'public', style: options.style ?? snapshot.panel.houseStyle, files, findings, milliseconds: stages },
    text: files.map(({ name, bytes }) => `${name} (${bytes.toLocaleString('en-GB')} bytes)`),
  });
};
