// What the files of an agenda are called.
import type { PackFileKind } from '../../saving/make-pack-files.ts';

export const fileKindWords: Readonly<Record<PackFileKind, string>> = {
  agenda: 'The agenda', 'public-pack': 'The public pack', 'members-agenda': 'The members’ agenda', 'members-pack': 'The members’ pack',
};
