// The printed pages of a paper: small pictures of drawn ones, the first words of written ones.
import { CircleCheck } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ReadingPaper } from '../../../../shared/meeting-file/reading/reading-content.ts';
import type { FlowBlock } from '../../../../shared/meeting-file/reading/reading-flow.ts';
import { printedPages } from '../../../../shared/meeting-file/reading/reading-pages.ts';
import type { PageSize, PdfView } from '../../../lib/pdf-view.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { drawInTurn } from '../../../ui/pdf/drawing-turns.ts';
import { watchNear } from '../../../ui/near.ts';
import styles from './side-panel.module.css';
import { useInSight } from './use-in-sight.ts';

export type PagesListProps = {
  readonly paper: ReadingPaper;
  readonly flow: readonly FlowBlock[];
  /** Null: it is no paper of drawn pages. */
  readonly pdf: { readonly view: PdfView; readonly first: PageSize } | null;
  /** As the paper's span counts. */
  readonly current: number | null;
  readonly readPages: readonly number[];
  readonly onPage: (label: string) => void;
};

const thumbWidth = 144;

const Thumb = ({ view, first, number }: { readonly view: PdfView; readonly first: PageSize; readonly number: number }) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => (canvas.current === null ? undefined : watchNear(canvas.current, setNear)), []);
  useEffect(() => {
    const sheet = canvas.current;
    if (!isNear || sheet === null) return undefined;
    const stop = drawInTurn(sheet, 'thumbnail', async (signal) => {
      const page = await view.page(number);
      if (!signal.aborted) await page.draw(sheet, (thumbWidth * Math.min(2, window.devicePixelRatio)) / page.size.width, signal);
    });
    return () => {
      stop();
      sheet.width = 0;
      sheet.height = 0;
    };
  }, [view, number, isNear]);
  return <canvas ref={canvas} className={styles.thumb} style={{ aspectRatio: String(first.width / first.height) }} aria-hidden="true" />;
};

/** A long paragraph or table goes on over pages on which nothing begins. */
const goesOn = 'Goes on from the page before';

const firstWords = (flow: readonly FlowBlock[], page: number): string => {
  if (flow.length === 0) return '';
  return flow.find((block) => block.page === page && block.text.trim() !== '')?.text.slice(0, 90) ?? goesOn;
};

export const PagesList = ({ paper, flow, pdf, current, readPages, onPage }: PagesListProps) => {
  const list = useInSight(current);
  return (
  <ol ref={list} className={pdf === null ? styles.list : styles.thumbs}>
    {printedPages(paper).map(({ page, label }) => (
      <li key={page}>
        <button type="button" className={pdf === null ? styles.entry : styles.thumbEntry} onClick={() => { onPage(label); }} {...(page === current ? { 'aria-current': 'page' as const } : {})}>
          {pdf !== null && <Thumb view={pdf.view} first={pdf.first} number={page - paper.span.start + 1} />}
          <span className={styles.pageName}>Page {label}{readPages.includes(page) && <><CircleCheck aria-hidden="true" /><VisuallyHidden>, read</VisuallyHidden></>}</span>
          {pdf === null && <span className={styles.words}>{firstWords(flow, page)}</span>}
        </button>
      </li>
    ))}
  </ol>
  );
};
