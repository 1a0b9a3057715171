// The source as it was read, line by line, with what became of each; long ones are put on the page as they come into view.
import { useEffect, useRef, useState } from 'react';
import type { LineRange } from '../../../shared/importing/import-result.ts';
import type { SourceDocument, SourceLine } from '../../../shared/importing/source-document.ts';
import styles from './importing.module.css';
import type { Fate } from './line-fates.ts';

const chunkSize = 100;

const fateWords: Readonly<Record<Fate, string>> = {
  agenda: 'Agenda', minutes: 'Minutes', paper: 'Paper', doubtful: 'Doubtful', 'left-over': 'Not understood',
};

type ChunkProps = {
  readonly lines: readonly SourceLine[];
  readonly fates: ReadonlyMap<number, Fate>;
  readonly selected: LineRange | null;
  readonly isWanted: boolean;
  readonly root: HTMLElement | null;
};

const Line = ({ line, fate, isSelected }: { readonly line: SourceLine; readonly fate: Fate | undefined; readonly isSelected: boolean }) => (
  <div className={styles.line} data-fate={fate} data-selected={isSelected} data-line={line.line}>
    <span className={styles.lineNumber}>{line.line}</span>
    <span>
      {line.list !== null && `${line.list.marker} `}
      {line.text}
    </span>
    {(fate === 'doubtful' || fate === 'left-over') && <span className={styles.fate}>{fateWords[fate]}</span>}
  </div>
);

const Chunk = ({ lines, fates, selected, isWanted, root }: ChunkProps) => {
  const box = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null || isNear) return undefined;
    const observer = new IntersectionObserver((entries) => { if (entries.some((entry) => entry.isIntersecting)) setNear(true); }, { root, rootMargin: '600px' });
    observer.observe(element);
    return () => { observer.disconnect(); };
  }, [isNear, root]);
  if (!isNear && !isWanted) return <div ref={box} className={styles.notYet} data-lines={lines.length} />;
  return (
    <div ref={box}>
      {lines.map((line) => (
        <Line key={line.line} line={line} fate={fates.get(line.line)} isSelected={selected !== null && line.line >= selected.first && line.line <= selected.last} />
      ))}
    </div>
  );
};

export type SourceViewProps = {
  readonly source: SourceDocument;
  readonly fates: ReadonlyMap<number, Fate>;
  /** Scrolled to and marked. */
  readonly selected: LineRange | null;
};

export const SourceView = ({ source, fates, selected }: SourceViewProps) => {
  const [root, setRoot] = useState<HTMLDivElement | null>(null);
  const chunks = Array.from({ length: Math.ceil(source.lines.length / chunkSize) }, (_, index) => source.lines.slice(index * chunkSize, (index + 1) * chunkSize));
  useEffect(() => {
    if (root === null || selected === null) return;
    const line = root.querySelector<HTMLElement>(`[data-line="${selected.first}"]`);
    // Only the source scrolls: scrollIntoView would move the whole window with it.
    if (line !== null) root.scrollTop += line.getBoundingClientRect().top - root.getBoundingClientRect().top - root.clientHeight / 3;
  }, [root, selected]);
  return (
    <div ref={setRoot} className={styles.source} tabIndex={0} role="region" aria-label={`The source: ${source.fileName}`}>
      {chunks.map((lines) => {
        const [first] = lines;
        const last = lines.at(-1);
        const isWanted = selected !== null && first !== undefined && last !== undefined && selected.first <= last.line && selected.last >= first.line;
        return <Chunk key={first?.line ?? 0} lines={lines} fates={fates} selected={selected} isWanted={isWanted} root={root} />;
      })}
    </div>
  );
};
