// One paper on paper: which it is, its words with the printed page numbers in them; of one that is left out only that it is.
import { Lock } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { paperName } from '../../../../shared/meeting-file/reading/agenda-papers.ts';
import { pageBeginnings } from '../../../../shared/meeting-file/reading/page-places.ts';
import type { PrintPart } from '../../../../shared/meeting-file/reading/print-plan.ts';
import type { ReadingItem, ReadingPaper } from '../../../../shared/meeting-file/reading/reading-content.ts';
import type { FlowBlock } from '../../../../shared/meeting-file/reading/reading-flow.ts';
import { pagesWords } from '../../../../shared/meeting-file/reading/reading-pages.ts';
import type { OpenCopy } from '../../../data/reading/open-copy.ts';
import { RestrictedBanner } from '../../../ui/restricted-banner.tsx';
import { blockElement } from '../reader/reader-view.ts';
import { pagesApproximateWords } from '../reader/approximate-words.ts';
import { PictureBody, WordBody } from '../reader/file-bodies.tsx';
import { PageLine } from '../reader/page-line.tsx';
import paperStyles from '../reader/paper.module.css';
import { paragraphLines, restrictionWords } from '../reader/restriction-words.ts';
import { usePaperSource, type PaperSource } from '../reader/use-paper-source.ts';
import { titleBlock, WrittenBody } from '../reader/written-body.tsx';
import { keepPages } from './keep-pages.ts';
import styles from './print.module.css';
import { PrintedPages } from './printed-pages.tsx';

export type PrintedPaperProps = { readonly copy: OpenCopy; readonly part: PrintPart; readonly item: ReadingItem | undefined };

const LeftOut = ({ part: { paper }, item }: Pick<PrintedPaperProps, 'part' | 'item'>) => {
  const restriction = restrictionWords(paper.access);
  return (
    <div className={styles.leftOut} data-print="page">
      <p><strong>{pagesWords(paper)}: {paperName(paper, item)}</strong></p>
      <p>{restriction !== null && <><Lock aria-hidden="true" /> {restriction}. </>}Not in this print.</p>
    </div>
  );
};

const Body = ({ copy, part: { paper, from, to }, source, title, before }: Pick<PrintedPaperProps, 'copy' | 'part'> & { readonly source: PaperSource; readonly title: ReactNode; readonly before: (key: string) => ReactNode }) => {
  const { body } = paper;
  if (body.as === 'written') return <WrittenBody body={body} title={title} before={before} bytesOf={copy.readFile} />;
  if (body.as === 'picture') return <PictureBody body={body} copy={copy} />;
  switch (source.as) {
    case 'failed': return <p>{source.problem.what}</p>;
    case 'word': return body.as === 'word' && <WordBody body={body} copy={copy} read={source} before={before} />;
    case 'pdf': return <PrintedPages paper={paper} pdf={source.pdf} from={from} to={to} />;
    case 'loading':
    case 'words': return null;
  }
};

/** A long text is drawn part by part: true once its last block is there. */
const useAllThere = (sheet: HTMLElement | null, source: PaperSource, flow: readonly FlowBlock[]): boolean => {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    if (sheet === null || source.as === 'loading') return undefined;
    const last = source.as === 'pdf' ? undefined : flow.at(-1);
    const look = (): void => { if (last === undefined || blockElement(sheet, last.key) !== null) setThere(true); };
    look();
    const grows = new MutationObserver(look);
    grows.observe(sheet, { childList: true, subtree: true });
    return () => { grows.disconnect(); };
  }, [sheet, source, flow]);
  return isThere;
};

const isWhole = ({ paper: { span }, from, to }: PrintPart): boolean => from === span.start && to === span.end;

const pagesOf = (paper: ReadingPaper, part: PrintPart): string => pagesWords({ ...paper, span: { ...paper.span, start: part.from, end: part.to } });

const InPrint = ({ copy, part, item }: PrintedPaperProps) => {
  const { paper } = part;
  const { source, flow } = usePaperSource(copy, paper);
  const sheet = useRef<HTMLDivElement>(null);
  const [element, setElement] = useState<HTMLElement | null>(null);
  useEffect(() => { setElement(sheet.current); }, []);
  const isThere = useAllThere(element, source, flow);
  useEffect(() => {
    if (isThere && element !== null && source.as !== 'pdf' && !isWhole(part)) keepPages(element, flow, part.from, part.to);
  }, [isThere, element, source, flow, part]);
  const beginnings = useMemo(() => pageBeginnings(flow), [flow]);
  const before = useCallback((key: string): ReactNode => {
    const page = beginnings.get(key);
    return page === undefined ? null : <PageLine paper={paper} page={page} />;
  }, [beginnings, paper]);
  const isRestricted = paper.access.level !== 'public';
  const isWritten = paper.body.as === 'written';
  const name = paperName(paper, item);
  const title = <h2 className={paperStyles.title} {...(isWritten ? { 'data-block': titleBlock } : {})}>{isWritten ? paper.title : name}</h2>;
  return (
    <article className={paperStyles.sheet} data-restricted={isRestricted ? '' : undefined} data-print="page" data-coming={isThere ? undefined : ''}>
      {isRestricted && <p className={paperStyles.printMarking}>{paper.pageHead.length === 0 ? restrictionWords(paper.access) : paper.pageHead.join(' ')}</p>}
      <div className={paperStyles.inner} ref={sheet}>
        <p className={paperStyles.facts}>
          {item !== undefined && <span>Item {item.label}{paper.appendix === null ? '' : `, appendix ${paper.appendix}`}</span>}
          <span>{pagesOf(paper, part)}{isWhole(part) ? '' : ` of ${pagesWords(paper).toLowerCase()}`}</span>
          {paper.pagesApproximate && <span>{pagesApproximateWords}</span>}
        </p>
        {source.as !== 'pdf' && <PageLine paper={paper} page={paper.span.start} />}
        {!isWritten && title}
        {isRestricted && <RestrictedBanner level={paper.access.level === 'confidential' ? 'confidential' : 'exempt'}>{paragraphLines(paper.access).map((line) => <p key={line}>{line}</p>)}</RestrictedBanner>}
        <Body copy={copy} part={part} source={source} title={title} before={before} />
      </div>
    </article>
  );
};

export const PrintedPaper = ({ copy, part, item }: PrintedPaperProps) => (part.isLeftOut ? <LeftOut part={part} item={item} /> : <InPrint copy={copy} part={part} item={item} />);
