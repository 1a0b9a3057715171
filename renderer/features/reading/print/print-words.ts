// What the print dialog says of a print before it is made.
import { drawnPages, type PrintPlan } from '../../../../shared/meeting-file/reading/print-plan.ts';
import { pagesWords } from '../../../../shared/meeting-file/reading/reading-pages.ts';

/** Drawn pages of more would not fit in memory together. */
export const mostDrawn = 60;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** "The agenda and 4 papers, 24 printed pages. Left out: pages 56 - 60." */
export const planWords = ({ agenda, parts }: PrintPlan): string => {
  const [inIt, leftOut] = [parts.filter((part) => !part.isLeftOut), parts.filter((part) => part.isLeftOut)];
  const what = [...(agenda ? ['the agenda'] : []), ...(inIt.length === 0 ? [] : [counted(inIt.length, 'paper', 'papers')])].join(' and ');
  const pages = inIt.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const said = what === '' ? 'Nothing of it is open' : `Prints ${what}${pages === 0 ? '' : `, ${counted(pages, 'page', 'pages')} of the pack`}`;
  return `${said}.${leftOut.length === 0 ? '' : ` Left out: ${leftOut.map(({ paper }) => pagesWords(paper).toLowerCase()).join(', ')}.`}`;
};

/** Null: nothing is against it. */
export const againstIt = (plan: PrintPlan): string | null => {
  const drawn = drawnPages(plan);
  if (drawn > mostDrawn) return `${drawn} pages of it are drawn pages of PDFs; up to ${mostDrawn} print at once. Choose fewer papers, or print them page by page: 1 to ${mostDrawn} of them first.`;
  return plan.agenda || plan.parts.some(({ isLeftOut }) => !isLeftOut) ? null : 'Nothing of it can be printed.';
};
