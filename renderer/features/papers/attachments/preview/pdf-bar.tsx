// Above the pages of a PDF: which page is shown, going to another, and how large.
import { ChevronDown, ChevronUp, Minus, MoveHorizontal, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button, IconButton } from '../../../../ui/button.tsx';
import styles from './preview.module.css';
import { zoomWords } from '../../../../ui/pdf/zoom.ts';

export type PdfBarProps = {
  readonly current: number;
  readonly pages: number;
  readonly scale: number;
  readonly isFitted: boolean;
  readonly onGo: (page: number) => void;
  readonly onZoom: (by: 1 | -1) => void;
  readonly onFit: () => void;
};

export const PdfBar = ({ current, pages, scale, isFitted, onGo, onZoom, onFit }: PdfBarProps) => {
  const [typed, setTyped] = useState<string | null>(null);
  const go = (): void => {
    const page = Number(typed);
    if (Number.isInteger(page) && page >= 1 && page <= pages) onGo(page);
    setTyped(null);
  };
  return (
    <div className={styles.bar} role="group" aria-label="Pages and size">
      <form className={styles.pages} onSubmit={(event) => { event.preventDefault(); go(); }}>
        <IconButton size="small" label="Page before" keys="PageUp" icon={<ChevronUp aria-hidden="true" />} isDisabled={current <= 1} onPress={() => { onGo(current - 1); }} />
        <IconButton size="small" label="Next page" keys="PageDown" icon={<ChevronDown aria-hidden="true" />} isDisabled={current >= pages} onPress={() => { onGo(current + 1); }} />
        <label className={styles.goTo}>
          Page <input className={styles.pageField} aria-label="Page" inputMode="numeric" value={typed ?? String(current)} onChange={(event) => { setTyped(event.target.value); }} onBlur={() => { setTyped(null); }} onFocus={(event) => { event.target.select(); }} /> of {pages}
        </label>
      </form>
      <div className={styles.pages}>
        <IconButton size="small" label="Smaller" keys="-" icon={<Minus aria-hidden="true" />} onPress={() => { onZoom(-1); }} />
        <span className={styles.zoom}>{zoomWords(scale)}</span>
        <IconButton size="small" label="Larger" keys="+" icon={<Plus aria-hidden="true" />} onPress={() => { onZoom(1); }} />
        <Button size="small" variant="quiet" icon={<MoveHorizontal aria-hidden="true" />} isDisabled={isFitted} onPress={onFit}>Fit the width</Button>
      </div>
    </div>
  );
};
