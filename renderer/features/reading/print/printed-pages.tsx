// Pages of a PDF on paper: each on a sheet of its own, with its printed number and its marking above it.
import { useEffect, useRef } from 'react';
import type { ReadingPaper } from '../../../../shared/meeting-file/reading/reading-content.ts';
import type { PdfView } from '../../../lib/pdf-view.ts';
import { drawInTurn } from '../../../ui/pdf/drawing-turns.ts';
import { PageLine } from '../reader/page-line.tsx';
import styles from './print.module.css';

/** Pixels along the longer side: 150 to the inch of an A4 sheet. */
const longerSide = 1_754;

const PrintedPage = ({ pdf, number }: { readonly pdf: PdfView; readonly number: number }) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const sheet = canvas.current;
    if (sheet === null) return undefined;
    return drawInTurn(sheet, 'page', async (signal) => {
      const page = await pdf.page(number);
      if (signal.aborted || !(await page.draw(sheet, longerSide / Math.max(page.size.width, page.size.height), signal))) return;
      sheet.dataset['drawn'] = 'true';
    });
  }, [pdf, number]);
  return <canvas ref={canvas} className={styles.drawn} data-draws="" />;
};

export type PrintedPagesProps = { readonly paper: ReadingPaper; readonly pdf: PdfView; readonly from: number; readonly to: number };

export const PrintedPages = ({ paper, pdf, from, to }: PrintedPagesProps) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((page) => page - paper.span.start < pdf.pages).map((page) => (
    <div key={page} className={styles.page}>
      <PageLine paper={paper} page={page} />
      <PrintedPage pdf={pdf} number={page - paper.span.start + 1} />
    </div>
  ));
