// Access in the fewest words, for badges and lists.
import type { Access, AccessLevel } from '../../shared/model/access.ts';

export const accessLabels: Readonly<Record<AccessLevel, string>> = { public: 'Public', exempt: 'Exempt', confidential: 'Confidential' };

/** "Exempt 3". */
export const accessWords = ({ level, paragraphs }: Access): string => (level === 'exempt' && paragraphs.length > 0 ? `${accessLabels.exempt} ${paragraphs.join(', ')}` : accessLabels[level]);
