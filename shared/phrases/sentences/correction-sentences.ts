// One correction of approved minutes as the minutes that approve list it, and as the approved ones do (DOMAIN M3).
import type { Correction } from '../../model/proceedings.ts';
import type { Say } from '../phrase-book.ts';

/** @param number of the corrected minute as it printed; empty where the attendance is corrected */
export const correctionSentence = ({ of = 'text', was, becomes }: Pick<Correction, 'of' | 'was' | 'becomes'>, number: string, say: Say): string => {
  switch (of) {
    case 'text': return was === '' ? say('correction-added', { number, becomes }) : say('correction', { number, was, becomes });
    case 'title': return say('correction-title', { number, was, becomes });
    case 'public-title': return say('correction-public-title', { number, was, becomes });
    case 'public-summary': return was === '' ? say('correction-public-summary-added', { number, becomes }) : say('correction-public-summary', { number, was, becomes });
    case 'attendance':
      // A young person is not named here, so that both sides may say the same.
      if (was === becomes) return say('correction-attendance-unsaid', { becomes });
      return was === '' ? say('correction-attendance-added', { becomes }) : say('correction-attendance', { was, becomes });
  }
};
