// What the papers of a reading copy are made with.
import type { MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { PackBuildOptions, PackPages } from '../pack/build-pack.ts';
import type { PackPorts } from '../pack/pack-ports.ts';

export type ReadingBench = {
  readonly snapshot: MeetingSnapshot;
  /** The same as the audience may have it. */
  readonly shown: MeetingSnapshot;
  readonly options: PackBuildOptions;
  readonly pages: PackPages;
  readonly ports: PackPorts;
  /** Takes what bodies name. */
  readonly files: Map<string, Uint8Array>;
};
