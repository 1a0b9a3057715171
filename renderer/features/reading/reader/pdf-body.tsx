// A paper that is shown page by page, as the pack has it: drawn while near, larger and smaller, turned.
import { Minus, MoveHorizontal, Plus, RotateCw } from 'lucide-react';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { pageKey } from '../../../../shared/meeting-file/reading/flow-keys.ts';
import type { ReadingPaper } from '../../../../shared/meeting-file/reading/reading-content.ts';
import { labelOfPage } from '../../../../shared/meeting-file/reading/reading-pages.ts';
import { useCommands } from '../../../lib/commands/use-commands.tsx';
import type { PageSize, PdfView, Turn } from '../../../lib/pdf-view.ts';
import { announce } from '../../../ui/announce.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { PdfPage } from '../../../ui/pdf/pdf-page.tsx';
import { scaleOf, steppedZoom, zoomWords, type Zoom } from '../../../ui/pdf/zoom.ts';
import { useWidth } from '../../../ui/use-width.ts';
import { PageLine } from './page-line.tsx';
import styles from './pdf-body.module.css';

export type PdfBodyProps = { readonly paper: ReadingPaper; readonly pdf: PdfView; /** Of the first page, which stands for the others until they come near. */ readonly first: PageSize };

const nextTurn = (turn: Turn): Turn => ((turn + 90) % 360) as Turn;

/** The page at the top stays there while the pages' size and turn change. */
const useHeldPage = (list: { readonly current: HTMLElement | null }, scale: number, turn: Turn): (() => void) => {
  const held = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const region = held.current?.closest('[data-region]');
    const across = region?.scrollLeft ?? 0;
    held.current?.scrollIntoView({ block: 'start' });
    // A page that is wider than the screen would be moved sideways too.
    region?.scrollTo({ left: across });
    held.current = null;
  }, [scale, turn]);
  return () => { held.current = [...(list.current?.querySelectorAll('[data-page-line]') ?? [])].findLast((line) => line.getBoundingClientRect().top < window.innerHeight / 2) ?? null; };
};

export const PdfBody = ({ paper, pdf, first }: PdfBodyProps) => {
  const list = useRef<HTMLDivElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const width = useWidth(room);
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [turn, setTurn] = useState<Turn>(0);
  const [sizes, setSizes] = useState<ReadonlyMap<number, PageSize>>(new Map());
  const onSize = useCallback((number: number, size: PageSize): void => {
    setSizes((before) => {
      const known = before.get(number) ?? first;
      return known.width === size.width && known.height === size.height ? before : new Map(before).set(number, size);
    });
  }, [first]);
  const across = turn % 180 === 0 ? first : { width: first.height, height: first.width };
  const scale = scaleOf(zoom, across, width ?? across.width);
  const hold = useHeldPage(list, scale, turn);
  const zoomTo = (next: Zoom): void => {
    hold();
    setZoom(next);
  };
  const rotate = (): void => {
    hold();
    setTurn(nextTurn(turn));
    announce(`Pages turned by ${nextTurn(turn)} degrees`);
  };
  useCommands([
    { id: 'reading.larger', group: 'View', label: 'Show the pages larger', keys: 'Ctrl++', otherKeys: ['Ctrl+='], perform: () => { zoomTo(steppedZoom(scale, 1)); } },
    { id: 'reading.smaller', group: 'View', label: 'Show the pages smaller', keys: 'Ctrl+-', perform: () => { zoomTo(steppedZoom(scale, -1)); } },
    { id: 'reading.fit', group: 'View', label: 'Fit the pages to the width', keys: 'Ctrl+0', allowed: () => zoom !== 'fit' || 'They fit already', perform: () => { zoomTo('fit'); } },
    { id: 'reading.turn', group: 'View', label: 'Turn the pages', keys: null, perform: rotate },
  ]);
  return (
    <div className={styles.pdf}>
      <div ref={room} className={styles.room} />
      <div className={styles.bar} role="group" aria-label="Size of the pages" data-print="off">
        <IconButton size="small" label="Smaller pages" keys="Ctrl+-" icon={<Minus aria-hidden="true" />} onPress={() => { zoomTo(steppedZoom(scale, -1)); }} />
        <span className={styles.zoom}>{zoomWords(scale)}</span>
        <IconButton size="small" label="Larger pages" keys="Ctrl++" icon={<Plus aria-hidden="true" />} onPress={() => { zoomTo(steppedZoom(scale, 1)); }} />
        <Button size="small" variant="quiet" icon={<MoveHorizontal aria-hidden="true" />} isDisabled={zoom === 'fit'} onPress={() => { zoomTo('fit'); }}>Fit the width</Button>
        <IconButton size="small" label="Turn the pages" icon={<RotateCw aria-hidden="true" />} onPress={rotate} />
      </div>
      <div ref={list} className={styles.list}>
        {width !== null && Array.from({ length: pdf.pages }, (_, index) => {
          const printed = Math.min(paper.span.end, paper.span.start + index);
          return (
            <div key={index} className={styles.sheet}>
              <PageLine paper={paper} page={printed} />
              <PdfPage pdf={pdf} number={index + 1} block={pageKey(index + 1)} label={`Page ${labelOfPage(paper, printed)}`} size={sizes.get(index + 1) ?? first} scale={scale} turn={turn} onSize={onSize} />
            </div>
          );
        })}
      </div>
    </div>
  );
};
