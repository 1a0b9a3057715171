// The key with which copies are signed: open already, opened by the office's passphrase, or made now.
import { ok } from '../../../../shared/model/result.ts';
import type { Result } from '../../../../shared/model/result.ts';
import { chosenPassphrase } from '../../../lib/new-passphrase.ts';
import type { CouncilKeyWork } from '../../../saving/use-council-key.ts';
import type { OpenedKey } from '../../../workers/council-key-client.ts';
import type { KeyStanding, SigningDraft } from './copies-draft.ts';

export const standingOf = ({ key, opened }: CouncilKeyWork): KeyStanding => (key === null ? 'none' : opened === null ? 'locked' : 'open');

/** The key to sign with; null: not signed. */
export const signingOf = async (draft: SigningDraft, council: CouncilKeyWork): Promise<Result<OpenedKey | null>> => {
  if (!draft.isSigned) return ok(null);
  if (council.opened !== null) return ok(council.opened);
  return council.key === null ? council.make({ passphrase: chosenPassphrase(draft.newOfficePassphrase), before: null }) : council.open(draft.officePassphrase);
};
