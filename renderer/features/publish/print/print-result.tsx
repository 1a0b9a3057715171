// What the file to print holds: which pages it really has, on how many sheets, and what to look at.
import type { Meeting } from '../../../../shared/model/meeting.ts';
import type { PageSpan } from '../../../../shared/model/publication.ts';
import { spanLabels } from '../../../../shared/rules/page-labels.ts';
import type { LaidSheets, PrintFileWork } from '../../../saving/use-print-file.ts';
import { FindingsList } from '../findings-list.tsx';
import { packFindings } from '../pack-findings.ts';
import styles from '../publish.module.css';

const spansInWords = (spans: readonly PageSpan[]): string => {
  const parts = spans.map((span) => {
    const { start, end } = spanLabels(span);
    return start === end ? start : `${start} to ${end}`;
  });
  return `${spans.length === 1 && !(parts[0] ?? '').includes(' ') ? 'page' : 'pages'} ${parts.join(', ')}`;
};

/** The dialog of the system is open, or was. */
const pdfWords = (covers: readonly PageSpan[], sheets: number | null): string =>
  `${covers.length === 0 ? 'The agenda is' : `Your computer has ${spansInWords(covers)} of the pack`} ready to print${sheets === null ? '' : `, on ${sheets} ${sheets === 1 ? 'sheet' : 'sheets'} of paper`}. For a PDF choose “Save as PDF” as the printer, and leave scale and margins as they are.`;

/** "The file has pages 3 to 7 of the pack, on 3 sheets of paper." */
export const printedWords = ({ choice, facts: { covers, sheets }, laid }: NonNullable<PrintFileWork['saved']>): string => {
  if (choice.asPdf === true && laid?.inDialog !== false) return pdfWords(covers, sheets);
  if (covers.length === 0) return `The agenda is ready to print${choice.large ? ' in large print' : ''}.`;
  const paper = sheets === null ? '' : `, on ${sheets} ${sheets === 1 ? 'sheet' : 'sheets'} of paper`;
  return `The file has ${spansInWords(covers)} of the pack${choice.large ? ' in large print' : ''}${paper}.`;
};

const counted = (count: number, one: string, more: string): string => (count === 1 ? `one ${one}` : `${count} ${more}`);

/** What of the sheets is not as the Word file has it; null: nothing. */
export const laidWords = ({ smaller, over, undrawn }: Omit<LaidSheets, 'inDialog'>): string | null => {
  const told = [
    ...(over === 0 ? [] : [`On ${counted(over, 'sheet', 'sheets')} words run over the edge and are cut off.`]),
    ...(smaller === 0 ? [] : [`On ${counted(smaller, 'sheet', 'sheets')} the words are set smaller, so that they fit on their page.`]),
    ...(undrawn === 0 ? [] : [`${counted(undrawn, 'drawing that only Word can draw is', 'drawings that only Word can draw are').replace(/^one/, 'One')} told in words.`]),
  ];
  return told.length === 0 ? null : `${told.join(' ')} The Word file has them as the pack does: print that, or make the PDF from it.`;
};

/** On both sides, how many sheets it is is known but where the front can't be laid out: then the right-hand pages rest on a guess. */
export const isFrontUnsure = ({ choice, facts: { covers, sheets } }: NonNullable<PrintFileWork['saved']>): boolean => choice.sides === 'double' && covers.length > 0 && sheets === null;

export const PrintResult = ({ saved, meeting }: { readonly saved: NonNullable<PrintFileWork['saved']>; /** Null: what was published stands as it is. */ readonly meeting: Meeting | null }) => {
  const { leftOut, findings } = saved.facts;
  const laid = saved.laid === undefined ? null : laidWords(saved.laid);
  const listed = packFindings(findings);
  return (
    <div className={styles.facts}>
      <p role="status">{printedWords(saved)}</p>
      {laid !== null && <p className={styles.second}>{laid}</p>}
      {isFrontUnsure(saved) && <p className={styles.second}>The pages of front sheet and contents could not be counted: look in Word whether each paper begins on a right-hand page.</p>}
      {leftOut.length > 0 && <p className={styles.second}>Not in it, as withdrawn or not for this audience: {spansInWords(leftOut)}.</p>}
      {listed.length > 0 && <FindingsList findings={listed} meeting={meeting} />}
    </div>
  );
};
