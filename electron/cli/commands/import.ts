// `orderpaper import`: a past agenda, minutes or pack -> structure, and with --out a meeting file.
import path from 'node:path';
import type { ImportResult } from '../../../shared/importing/import-result.ts';
import { snapshotOfProposal } from '../../../shared/importing/proposal-to-snapshot.ts';
import { writeMeetingFile } from '../../../shared/meeting-file/write-meeting-file.ts';
import { idMaker } from '../../../shared/model/ids.ts';
import { failed, ok, type Result } from '../../../shared/model/result.ts';
import { nodePorts } from '../adapters/ports.ts';
import { meetingOutput, readInput, writeAll } from '../paths-and-files.ts';
import type { Call, Command, Outcome, Surroundings } from './command.ts';
import { importSummary } from './import-summary.ts';

const maxBytes = 100 * 1024 * 1024;

type Written = { readonly path: string; readonly bytes: number; readonly sha256: string };

/** Everything is checked and made before the first byte is written. */
const keep = async (result: ImportResult, file: string): Promise<Result<Written>> => {
  const { now, randomBytes, sha256 } = nodePorts;
  const snapshot = snapshotOfProposal(result, {}, { now, newId: idMaker(now, randomBytes) });
  if (!snapshot.ok) return snapshot;
  const bytes = await writeMeetingFile({ kind: 'meeting', snapshot: snapshot.value }, { sha256 });
  const written = await writeAll(path.dirname(file), [{ name: path.basename(file), bytes }], { make: false });
  return written.ok ? ok({ path: file, bytes: bytes.length, sha256: await sha256(bytes) }) : written;
};

const run = async (call: Call, { folder, progress }: Surroundings): Promise<Result<Outcome>> => {
  const out = call.value('out');
  const target = out === undefined ? ok(null) : await meetingOutput(folder, out, call.switchedOn('force'));
  if (!target.ok) return target;
  progress(`Reading ${call.input}`);
  const source = await readInput(folder, call.input, maxBytes);
  if (!source.ok) return source;
  if (source.value.path === target.value) {
    return failed({ code: 'bad-call', what: `"${call.input}" is both the source and --out.`, remedy: 'Choose another name for the meeting file.' });
  }
  // Loaded here: a bad call should be answered at once.
  const { importFile } = await import('../../../shared/importing/import-file.ts');
  const found = await importFile(source.value.name, source.value.bytes, nodePorts);
  if (!found.ok) return found;
  const { result } = found.value;
  const written = target.value === null ? ok(null) : await keep(result, target.value);
  if (!written.ok) return written;
  return ok({
    exitCode: 0,
    json: written.value === null ? result : { ...result, written: written.value },
    text: [...importSummary(result), ...(written.value === null ? [] : ['', `Kept as ${out ?? ''} (${written.value.bytes.toLocaleString('en-GB')} bytes).`])],
    findings: [],
  });
};

export const importCommand: Command = {
  name: 'import',
  input: '<source.txt|.docx|.pdf>',
  summary: 'Reads a past agenda, minutes or a whole pack, and shows or keeps what is in it; also what --json printed, corrected by hand.',
  options: [
    { name: 'out', value: '<m.orderpaper>', help: 'keep it as a meeting file' },
    { name: 'force', help: 'replace the meeting file if it is already there' },
  ],
  run,
};
