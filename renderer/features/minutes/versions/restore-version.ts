// An earlier text becomes the newest version; the one that stood before it is kept, so that nothing is lost by it.
import { ok } from '../../../../shared/model/result.ts';
import type { Minute } from '../../../../shared/model/meeting.ts';
import type { Result } from '../../../../shared/model/result.ts';
import type { TextDoc } from '../../../../shared/model/text.ts';
import type { DataContext } from '../../../data/data-context.ts';
import { nameVersion, saveMinuteText } from '../../../data/minute-text.ts';

/**
 * Writes an earlier text over the present one, after keeping that one as a version.
 * @param present the minute as the officer sees it
 * @returns a problem when it was changed meanwhile (nothing is overwritten) or can't be written to
 */
export const restoreVersion = async (context: DataContext, present: Minute, text: TextDoc): Promise<Result<null>> => {
  const kept = await nameVersion(context, { minuteId: present.id, name: 'Before an earlier version was restored' });
  if (!kept.ok) return kept;
  const saved = await saveMinuteText(context, { id: present.id, rev: present.rev, text });
  return saved.ok ? ok(null) : saved;
};
