// Building the agenda and the minutes as Word files beside python-docx making the same paragraphs.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { medianTime, milliseconds, times, type BenchRow } from '../../build/lib/bench-row.ts';
import { builtDocuments, type BuiltDocument } from '../../shared/documents/build-documents.ts';
import { readDocxSource } from '../../shared/importing/read-docx.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import { madeUpSnapshot } from './support/made-up-pack.ts';

type Paragraph = { readonly heading: boolean; readonly runs: readonly string[] };

const paragraphsOf = ({ name, bytes }: BuiltDocument): readonly Paragraph[] => {
  const source = readDocxSource(name, '0'.repeat(64), bytes);
  if (!source.ok) throw new Error(source.problem.what);
  return source.value.lines.map((line) => ({ heading: false, runs: [line.text] }));
};

/** The peer's median, or null where python-docx is not installed. Debian's Python is asked too: another may stand before it in the path. */
const peerTime = (documents: readonly (readonly Paragraph[])[]): number | null => {
  const peer = fileURLToPath(new URL('peers/python_docx_peer.py', import.meta.url));
  for (const python of ['python3', '/usr/bin/python3']) {
    const { status, stdout } = spawnSync(python, [peer], { input: JSON.stringify(documents), encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });
    if (status === 0) return Number(stdout);
  }
  return null;
};

/** Minutes as long as a year's: the plain paragraphs of each minute thirty times over. */
const long = (snapshot: MeetingSnapshot): MeetingSnapshot => ({
  ...snapshot,
  minutes: snapshot.minutes.map((minute) => {
    const plain = minute.text.content.filter((block) => block.type === 'paragraph');
    return { ...minute, text: { ...minute.text, content: [...minute.text.content, ...Array.from({ length: 29 }, () => plain).flat()] } };
  }),
});

export const row: BenchRow = {
  what: 'build agenda and minutes as Word files',
  budget: 'none set (the pack’s is 3x faster than its peer)',
  measure: async () => {
    const snapshot = long(madeUpSnapshot());
    const build = (): Promise<readonly BuiltDocument[]> => builtDocuments(snapshot, { builtOn: '2026-09-01' });
    const documents = (await build()).map(paragraphsOf);
    const ours = await medianTime(9, build);
    const reference = peerTime(documents);
    const count = documents.reduce((sum, paragraphs) => sum + paragraphs.length, 0);
    return {
      ours: `${milliseconds(ours)} (${count} lines)`,
      reference: reference === null ? 'python-docx is not installed' : `python-docx ${milliseconds(reference)}`,
      ratio: reference === null ? '' : `${times(reference / ours)} faster`,
      withinBudget: null,
    };
  },
};
