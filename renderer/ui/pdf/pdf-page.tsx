// One page of a PDF: its room and its name from the start, drawn while it is near, its words over it for selecting and reading aloud.
import { memo, useEffect, useRef, useState } from 'react';
import type { CSSProperties } from 'react';
import type { PageSize, PdfView, Turn } from '../../lib/pdf-view.ts';
import { watchNear } from '../near.ts';
import { drawInTurn } from './drawing-turns.ts';
import styles from './pdf-page.module.css';

/** More device pixels than this cost memory and show nothing. */
const mostPixels = 3;

export type PdfPageProps = {
  readonly pdf: PdfView;
  readonly number: number;
  /** Spoken: "Page 3 of 12". */
  readonly label: string;
  /** As marks, search and the reader's place name it; absent where nothing does. */
  readonly block?: string | undefined;
  readonly turn?: Turn;
  readonly size: PageSize;
  /** Shown size over own size. */
  readonly scale: number;
  /** Hears the page's own size once it is known. */
  readonly onSize: (number: number, size: PageSize) => void;
};

/** Of the words over a page. */
type Words = 'coming' | 'there' | 'none';

/** Until its words are there a page says which it is: whoever reads the screen by ear would find nothing in it. */
const stateWords = (label: string, words: Exclude<Words, 'there'>): string => (words === 'coming' ? `${label} is being opened` : `${label} is a picture: it has no words that can be read`);

export const PdfPage = memo(({ pdf, number, label, block, turn = 0, size, scale, onSize }: PdfPageProps) => {
  const box = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  const [has, setHas] = useState<Words>('coming');
  useEffect(() => (box.current === null ? undefined : watchNear(box.current, setNear)), []);
  useEffect(() => {
    const [sheet, layer] = [canvas.current, words.current];
    if (!isNear || sheet === null || layer === null) return undefined;
    const stop = drawInTurn(sheet, 'words', async (signal) => {
      const page = await pdf.page(number);
      if (signal.aborted) return;
      onSize(number, page.size);
      await page.layWords(layer, signal, turn);
      if (!signal.aborted) setHas(layer.textContent.trim() === '' ? 'none' : 'there');
    });
    return () => {
      stop();
      layer.replaceChildren();
      setHas('coming');
    };
  }, [pdf, number, isNear, turn, onSize]);
  useEffect(() => {
    const sheet = canvas.current;
    if (!isNear || sheet === null) return undefined;
    return drawInTurn(sheet, 'page', async (signal) => {
      const page = await pdf.page(number);
      if (signal.aborted) return;
      // Drawn beside and put in at the end: the page that is shown never flickers white.
      const next = document.createElement('canvas');
      const drawn = await page.draw(next, scale * Math.min(mostPixels, window.devicePixelRatio), signal, turn);
      if (!drawn || signal.aborted) return;
      sheet.width = next.width;
      sheet.height = next.height;
      sheet.getContext('2d')?.drawImage(next, 0, 0);
      sheet.dataset['drawn'] = 'true';
    });
  }, [pdf, number, isNear, turn, scale]);
  useEffect(() => {
    const sheet = canvas.current;
    if (isNear || sheet === null) return;
    // Far pages give their memory back.
    sheet.width = 0;
    sheet.height = 0;
    delete sheet.dataset['drawn'];
  }, [isNear]);
  const [across, down] = turn % 180 === 0 ? [size.width, size.height] : [size.height, size.width];
  const room: CSSProperties & Readonly<Record<`--${string}`, string | number>> = { inlineSize: across * scale, blockSize: down * scale, '--total-scale-factor': (scale * 96) / 72, '--scale-round-x': '1px', '--scale-round-y': '1px' };
  return (
    <section ref={box} className={styles.page} aria-label={label} data-page={number} data-block={block} style={room} tabIndex={-1}>
      {has !== 'there' && <p className={styles.state}>{stateWords(label, has)}</p>}
      <canvas ref={canvas} className={styles.canvas} data-draws="" aria-hidden="true" />
      <div ref={words} className={styles.words} />
    </section>
  );
});
PdfPage.displayName = 'PdfPage';
