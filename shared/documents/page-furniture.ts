// Head and foot of each page: DRAFT and its date, what is not for publication, page numbers, the Chair's initials (DESIGN 5, DOMAIN A3, M3).
import { BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { Say } from '../phrases/phrase-book.ts';
import { textWidth, type HouseStyleSpec } from './house-style/style-row.ts';
import { headLine } from './text/head-line.ts';
import { textRun } from './text/inline-runs.ts';

/** Null when there is nothing to say. The last line keeps its distance from the text. */
export const pageHeader = (lines: readonly string[]): Header | null => {
  if (lines.length === 0) return null;
  const children = lines.map((line, index) => {
    const distance = index === lines.length - 1 ? { spacing: { after: 240 } } : {};
    const { lead, rest } = headLine(line);
    return new Paragraph({ style: 'Header', children: [textRun(lead, { bold: true }), ...(rest === '' ? [] : [textRun(rest)])], ...distance });
  });
  return new Header({ children });
};

/** "Page n of m" around its two fields, in whatever order the council's wording has them. */
const pageRuns = (phrase: string): TextRun[] =>
  phrase.split(/(\u0001|\u0002)/).map((part) => {
    if (part === '\u0001') return new TextRun({ children: [PageNumber.CURRENT] });
    return part === '\u0002' ? new TextRun({ children: [PageNumber.TOTAL_PAGES] }) : textRun(part);
  });

/** Stand in a phrase for the two fields. */
export const pageNumbers = { page: '\u0001', pages: '\u0002' } as const;

/** @param phrase made with `pageNumbers` */
export const pagedFooter = (phrase: string): Footer => new Footer({ children: [new Paragraph({ style: 'Footer', alignment: 'center', children: pageRuns(phrase) })] });

export const agendaFooter = (say: Say): Footer => pagedFooter(say('agenda-page-of', pageNumbers));

const boxed = { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } as const;

/** The box is a bordered tab: no typed blanks, no table without a header row. */
const initialsWidth = 1700;

/** Loose leaves are numbered, and each has a box for initials (LGA 1972 Schedule 12 paragraph 41). */
export const minutesFooter = (say: Say, spec: HouseStyleSpec): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: 'right', position: textWidth(spec) - initialsWidth }, { type: 'right', position: textWidth(spec) }],
        children: [
          ...pageRuns(say('page-of', pageNumbers)),
          new TextRun({ children: [new Tab()] }),
          textRun(`${say('initials')} `),
          new TextRun({ children: [new Tab()], size: 40, border: boxed }),
        ],
      }),
    ],
  });
