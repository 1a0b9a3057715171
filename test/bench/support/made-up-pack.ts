// A pack of about 133 pages of an invented council: the fixture's agenda and minutes, then reports of plain prose.
import { readFileSync } from 'node:fs';
import { nodePorts } from '../../../electron/cli/adapters/ports.ts';
import { snapshotOfProposal } from '../../../shared/importing/proposal-to-snapshot.ts';
import { parseSource } from '../../../shared/importing/parse-source.ts';
import { readTextSource } from '../../../shared/importing/read-text.ts';
import { idMaker } from '../../../shared/model/ids.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Result } from '../../../shared/model/result.ts';

const fixture = readFileSync(new URL('../../fixtures/round-trip/thornbury-pack.txt', import.meta.url), 'utf8');
const sentence = 'The service has kept the number of placements within the borough steady and has asked each school for its view. ';
const reportPage = (page: number): string =>
  [`\f${page}`, `${page}. Report`, ...Array.from({ length: 38 }, (_, line) => (line % 6 === 5 ? '' : `${page}.${line} ${sentence.slice((page * line) % 20)}`))].join('\n');

export const madeUpPackText = `${fixture}\n${Array.from({ length: 128 }, (_, page) => reportPage(page + 6)).join('\n')}`;

const valueOf = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(result.problem.what);
  return result.value;
};

/** Reads and understands the pack's text. */
export const importText = (text: string): ReturnType<typeof parseSource> => parseSource(valueOf(readTextSource('pack.txt', '0'.repeat(64), new TextEncoder().encode(text))));

/** The records of the fixture's agenda and minutes. */
export const madeUpSnapshot = (): MeetingSnapshot =>
  valueOf(snapshotOfProposal(importText(fixture), {}, { newId: idMaker(nodePorts.now, nodePorts.randomBytes), now: () => Date.UTC(2026, 8, 1, 9) }));
