// The words of this screen that stand in more than one place.
import type { AccessLevel } from '../../../shared/model/access.ts';

export { kindLabel, kindOptions } from '../../lib/item-kind-words.ts';

export const accessLabels: Readonly<Record<AccessLevel, string>> = {
  public: 'Public',
  exempt: 'Exempt',
  confidential: 'Confidential',
};

export const agendaIsPublished = 'The agenda is already published';
