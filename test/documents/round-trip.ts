// One trip: an import result -> records -> a meeting file -> Word -> what an import of those Word files finds.
import { idMaker } from '../../shared/model/ids.ts';
import { builtDocuments } from '../../shared/documents/build-documents.ts';
import { importFile } from '../../shared/importing/import-file.ts';
import type { ImportedAgenda, ImportedMinutes, ImportResult } from '../../shared/importing/import-result.ts';
import type { Audience } from '../../shared/documents/document-options.ts';
import { snapshotOfProposal } from '../../shared/importing/proposal-to-snapshot.ts';
import { readMeetingFile } from '../../shared/meeting-file/read-meeting-file.ts';
import { writeMeetingFile } from '../../shared/meeting-file/write-meeting-file.ts';
import type { HouseStyle } from '../../shared/model/panel.ts';
import type { Result } from '../../shared/model/result.ts';
import { nodePorts } from '../../electron/cli/adapters/ports.ts';

const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.problem.what} (${result.problem.where ?? ''})`);
  return result.value;
};

/** What an import finds in the bytes of a source. */
export const imported = async (fileName: string, bytes: Uint8Array): Promise<ImportResult> =>
  valueOf(await importFile(fileName, bytes, nodePorts)).result;

export type ThereAndBack = { readonly agenda: ImportedAgenda | null; readonly minutes: readonly ImportedMinutes[] };

export const thereAndBack = async (result: ImportResult, style: HouseStyle, audience: Audience): Promise<ThereAndBack> => {
  const { now, randomBytes } = nodePorts;
  const snapshot = valueOf(snapshotOfProposal(result, {}, { now, newId: idMaker(now, randomBytes) }));
  const file = valueOf(await readMeetingFile(await writeMeetingFile({ kind: 'meeting', snapshot }, nodePorts), nodePorts, { expect: 'meeting' }));
  if (file.kind !== 'meeting') throw new Error('not a meeting');
  const documents = await builtDocuments(file.snapshot, { builtOn: '2026-01-05', style, audience });
  const found = await Promise.all(documents.map(({ name, bytes }) => imported(name, bytes)));
  return { agenda: found.find(({ agenda }) => agenda !== null)?.agenda ?? null, minutes: found.flatMap(({ minutes }) => minutes) };
};
