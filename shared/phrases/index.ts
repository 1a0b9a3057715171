// Every sentence that a council prints. A new group is a file beside this one and a line here.
import { accessPhrases } from './access.ts';
import { agendaPhrases } from './agenda.ts';
import { apologiesPhrases } from './apologies.ts';
import { attendancePhrases } from './attendance.ts';
import { decisionPhrases } from './decisions.ts';
import { furniturePhrases } from './furniture.ts';
import { minuteBookPhrases } from './minute-book.ts';
import { noticePhrases } from './notices.ts';
import { packPhrases } from './pack.ts';
import { reminderPhrases } from './reminders.ts';
import { paperPhrases } from './papers.ts';
import { printPhrases } from './print.ts';
import { proceedingPhrases } from './proceedings.ts';
import { publicationPhrases } from './publications.ts';

export const allPhrases = {
  ...accessPhrases,
  ...agendaPhrases,
  ...apologiesPhrases,
  ...attendancePhrases,
  ...decisionPhrases,
  ...furniturePhrases,
  ...minuteBookPhrases,
  ...noticePhrases,
  ...packPhrases,
  ...reminderPhrases,
  ...paperPhrases,
  ...printPhrases,
  ...proceedingPhrases,
  ...publicationPhrases,
} as const;

export type PhraseId = keyof typeof allPhrases;
export type Wordings = typeof allPhrases;
