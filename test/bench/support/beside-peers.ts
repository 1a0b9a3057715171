// Ours and the peers by turns, so that what else the machine does meanwhile slows all alike; medians of each.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { median, milliseconds, times } from '../../../build/lib/bench-row.ts';
import type { PackContent } from './pack-content.ts';
import { pandocPeer, pythonPeer, type Peer } from './pack-peers.ts';

const warmUps = 2;

export type BesidePeers = {
  readonly ours: number;
  /** For the column beside ours: each peer's time, or why there is none. */
  readonly reference: string;
  readonly ratio: string;
  /** How many times as long python-docx with docxcompose and pdftoppm takes; NaN where it is not installed. */
  readonly timesFaster: number;
};

/** @param build one round of ours, by its number */
export const besidePeers = async (contents: readonly PackContent[], rounds: number, build: (round: number) => Promise<unknown>): Promise<BesidePeers> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pack-bench-'));
  const named = [['python-docx + docxcompose + pdftoppm', pythonPeer(path.join(folder, 'python'), contents)], ['pandoc + pdftoppm', pandocPeer(path.join(folder, 'pandoc'), contents)]] as const;
  const peers = named.flatMap(([, peer]) => (typeof peer === 'string' ? [] : [peer]));
  const taken = new Map<Peer | 'ours', number[]>();
  for (const who of ['ours' as const, ...peers]) taken.set(who, []);
  const note = (who: Peer | 'ours', round: number, time: number): void => { if (round >= 0) taken.get(who)?.push(time); };
  try {
    for (let round = -warmUps; round < rounds; round += 1) {
      const began = performance.now();
      await build(round);
      note('ours', round, performance.now() - began);
      for (const peer of peers) note(peer, round, await peer.build());
    }
  } finally {
    peers.forEach(({ end }) => { end(); });
    rmSync(folder, { recursive: true, force: true });
  }
  const middle = (who: Peer | 'ours'): number => median(taken.get(who) ?? []);
  const ours = middle('ours');
  const ratios = peers.map((peer) => middle(peer) / ours);
  const [, python] = named[0];
  return {
    ours, timesFaster: typeof python === 'string' ? Number.NaN : middle(python) / ours,
    reference: named.map(([name, peer]) => (typeof peer === 'string' ? peer : `${name} ${milliseconds(middle(peer))}`)).join(', '),
    ratio: ratios.length === 0 ? '' : `${ratios.map(times).join(', ')} faster`,
  };
};
