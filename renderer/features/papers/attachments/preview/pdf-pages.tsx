// The pages of a PDF below each other: only those near the window are drawn, so that two hundred open as fast as two.
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useCommands } from '../../../../lib/commands/use-commands.tsx';
import { announce } from '../../../../ui/announce.ts';
import type { PageSize, PdfView } from '../../../../lib/pdf-view.ts';
import { PdfBar } from './pdf-bar.tsx';
import { PdfPage } from '../../../../ui/pdf/pdf-page.tsx';
import styles from './preview.module.css';
import { useCurrentPage } from '../../../../ui/pdf/use-current-page.ts';
import { useWidth } from '../../../../ui/use-width.ts';
import { scaleOf, steppedZoom } from '../../../../ui/pdf/zoom.ts';
import type { Zoom } from '../../../../ui/pdf/zoom.ts';

export type PdfPagesProps = { readonly pdf: PdfView; /** Size of the first page, which stands for the others until they come near. */ readonly first: PageSize };

export const PdfPages = ({ pdf, first }: PdfPagesProps) => {
  const list = useRef<HTMLDivElement>(null);
  const held = useRef<number | null>(null);
  const width = useWidth(list);
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [sizes, setSizes] = useState<ReadonlyMap<number, PageSize>>(new Map());
  const [current, setCurrent] = useCurrentPage(list, width === null ? 0 : pdf.pages);
  const onSize = useCallback((number: number, size: PageSize): void => {
    setSizes((before) => {
      const known = before.get(number) ?? first;
      return known.width === size.width && known.height === size.height ? before : new Map(before).set(number, size);
    });
  }, [first]);
  const scale = scaleOf(zoom, first, width ?? first.width);
  const go = (number: number): void => {
    const page = list.current?.querySelector<HTMLElement>(`[data-page="${number}"]`);
    page?.scrollIntoView({ block: 'start' });
    // After the scrolling has told where it came to rest: the last pages may not reach the middle.
    requestAnimationFrame(() => { requestAnimationFrame(() => { setCurrent(number); }); });
    announce(`Page ${number} of ${pdf.pages}`);
  };
  const zoomTo = (next: Zoom): void => {
    held.current = current;
    setZoom(next);
  };
  const onZoom = (by: 1 | -1): void => { zoomTo(steppedZoom(scale, by)); };
  // The page that is being read stays in sight.
  useLayoutEffect(() => {
    if (held.current === null) return;
    list.current?.querySelector(`[data-page="${held.current}"]`)?.scrollIntoView({ block: 'start' });
    held.current = null;
  }, [scale]);
  useCommands([
    { id: 'file.page-down', group: 'View', label: 'Go to the next page', keys: 'PageDown', allowed: () => current < pdf.pages || 'This is the last page', perform: () => { go(current + 1); } },
    { id: 'file.page-up', group: 'View', label: 'Go to the page before', keys: 'PageUp', allowed: () => current > 1 || 'This is the first page', perform: () => { go(current - 1); } },
    { id: 'file.larger', group: 'View', label: 'Show the pages larger', keys: '+', otherKeys: ['='], perform: () => { onZoom(1); } },
    { id: 'file.smaller', group: 'View', label: 'Show the pages smaller', keys: '-', perform: () => { onZoom(-1); } },
    { id: 'file.fit', group: 'View', label: 'Fit the pages to the width', keys: null, allowed: () => zoom !== 'fit' || 'They fit already', perform: () => { zoomTo('fit'); } },
  ]);
  return (
    <div className={styles.pdf}>
      <PdfBar current={current} pages={pdf.pages} scale={scale} isFitted={zoom === 'fit'} onGo={go} onZoom={onZoom} onFit={() => { zoomTo('fit'); }} />
      <div ref={list} className={styles.list}>
        {width !== null && Array.from({ length: pdf.pages }, (_, index) => (
          <PdfPage key={index + 1} pdf={pdf} number={index + 1} size={sizes.get(index + 1) ?? first} label={`Page ${index + 1} of ${pdf.pages}`} scale={scale} onSize={onSize} />
        ))}
      </div>
    </div>
  );
};
