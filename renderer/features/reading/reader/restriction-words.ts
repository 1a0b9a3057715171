// What restricted matter says of itself, in a line and with the law's own description (LGA 1972 Schedule 12A).
import type { ReadingPaper } from '../../../../shared/meeting-file/reading/reading-content.ts';
import { exemptDescription } from '../../../../shared/phrases/schedule-12a.ts';

type Restriction = ReadingPaper['access'];

const paragraphsWords = (paragraphs: readonly number[]): string => (paragraphs.length === 0 ? '' : `, ${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${paragraphs.join(', ')}`);

/** "Not for publication: exempt, paragraph 3"; null of what is public. */
export const restrictionWords = ({ level, paragraphs }: Restriction): string | null => {
  switch (level) {
    case 'public': return null;
    case 'exempt': return `Not for publication: exempt${paragraphsWords(paragraphs)}`;
    case 'confidential': return 'Not for publication: confidential';
  }
};

/** Each paragraph of Schedule 12A with what it is about. */
export const paragraphLines = ({ paragraphs }: Restriction): readonly string[] => paragraphs.map((number) => `Paragraph ${number} of Schedule 12A: ${exemptDescription(number)}.`);
