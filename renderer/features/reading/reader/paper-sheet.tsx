// The paper as a page: what it is, its title, its words, and where printed pages begin.
import { CircleCheck, Clock } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import type { ReactNode, Ref } from 'react';
import type { ReadingItem, ReadingPaper } from '../../../../shared/meeting-file/reading/reading-content.ts';
import { paperName } from '../../../../shared/meeting-file/reading/agenda-papers.ts';
import { pageBeginnings } from '../../../../shared/meeting-file/reading/page-places.ts';
import type { FlowBlock } from '../../../../shared/meeting-file/reading/reading-flow.ts';
import { pagesWords } from '../../../../shared/meeting-file/reading/reading-pages.ts';
import type { PaperState } from '../../../../shared/meeting-file/reading/reading-progress.ts';
import type { OpenCopy } from '../../../data/reading/open-copy.ts';
import { Opening } from '../../../ui/opening.tsx';
import { ProblemNotice } from '../../../ui/notice.tsx';
import { RestrictedBanner } from '../../../ui/restricted-banner.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { PictureBody, WithheldBody, WordBody } from './file-bodies.tsx';
import { minutesWords } from './minutes-words.ts';
import { pagesApproximateWords } from './approximate-words.ts';
import { PageLine } from './page-line.tsx';
import { PdfBody } from './pdf-body.tsx';
import styles from './paper.module.css';
import { paragraphLines } from './restriction-words.ts';
import { damagedPaper, type PaperSource } from './use-paper-source.ts';
import { titleBlock, WrittenBody } from './written-body.tsx';

export type PaperSheetProps = {
  readonly copy: OpenCopy;
  readonly paper: ReadingPaper;
  readonly item: ReadingItem | undefined;
  readonly source: PaperSource;
  readonly flow: readonly FlowBlock[];
  readonly state: PaperState;
  readonly minutes: number;
  readonly sheetRef: Ref<HTMLDivElement>;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly onOpenSealed: (() => void) | null;
  /** The printed page that was asked for; null: none. */
  readonly asked: string | null;
  /** Stands below the paper: the ways on. */
  readonly children: ReactNode;
};

const Facts = ({ paper, item, state, minutes }: Pick<PaperSheetProps, 'paper' | 'item' | 'state' | 'minutes'>) => (
  <p className={styles.facts}>
    {item !== undefined && <span>Item {item.label}{paper.appendix === null ? '' : `, appendix ${paper.appendix}`}</span>}
    <span>{pagesWords(paper)}</span>
    {paper.body.as !== 'withheld' && <span><Clock aria-hidden="true" />about {minutesWords(minutes)}</span>}
    {paper.pagesApproximate && <span>{pagesApproximateWords}</span>}
    {state === 'read' && <span><CircleCheck aria-hidden="true" />Read</span>}
  </p>
);

const Body = ({ copy, paper, item, source, title, before, onOpenSealed, asked }: Pick<PaperSheetProps, 'copy' | 'paper' | 'item' | 'source' | 'onOpenSealed' | 'asked'> & { readonly title: ReactNode; readonly before: (key: string) => ReactNode }) => {
  const { body } = paper;
  switch (body.as) {
    case 'written': return <WrittenBody body={body} title={title} before={before} bytesOf={copy.readFile} />;
    case 'picture': return <PictureBody body={body} copy={copy} />;
    case 'withheld': return copy.damagedPapers.has(paper.id) ? <ProblemNotice what={damagedPaper.what} safe="Your notes and all other papers are as they were." remedy={damagedPaper.remedy} /> : <WithheldBody paper={paper} item={item} onOpen={onOpenSealed} asked={asked} />;
    default:
  }
  switch (source.as) {
    case 'loading': return <Opening />;
    case 'failed': return <ProblemNotice what={source.problem.what} safe="Your notes and all other papers are as they were." remedy={source.problem.remedy} />;
    case 'word': return body.as === 'word' && <WordBody body={body} copy={copy} read={source} before={before} />;
    case 'pdf': return <PdfBody paper={paper} pdf={source.pdf} first={source.first} />;
    case 'words': return null;
  }
};

export const PaperSheet = ({ copy, paper, item, source, flow, state, minutes, sheetRef, headingRef, onOpenSealed, asked, children }: PaperSheetProps) => {
  const beginnings = useMemo(() => pageBeginnings(flow), [flow]);
  const before = useCallback((key: string): ReactNode => {
    const page = beginnings.get(key);
    return page === undefined ? null : <PageLine paper={paper} page={page} />;
  }, [beginnings, paper]);
  const isWritten = paper.body.as === 'written';
  const name = paperName(paper, item);
  const title = useMemo(() => <h2 ref={headingRef} tabIndex={-1} className={styles.title} {...(isWritten ? { 'data-block': titleBlock } : {})}>{isWritten ? paper.title : name}</h2>, [headingRef, isWritten, paper, name]);
  // A Word file often begins with its own title.
  const saysItself = source.as === 'word' && source.blocks[0]?.kind === 'heading' && source.blocks[0].text.trim() === paper.title.trim();
  const isRestricted = paper.access.level !== 'public';
  const asPages = paper.body.as === 'pdf';
  return (
    <article className={styles.sheet} data-restricted={isRestricted ? '' : undefined} data-pages={asPages ? '' : undefined} data-print="page" aria-label={name}>
      {isRestricted && <p className={styles.printMarking} aria-hidden="true">{paper.pageHead.join(' ')}</p>}
      <div className={styles.inner} ref={sheetRef}>
        {!asPages && <PageLine paper={paper} page={paper.span.start} />}
        <Facts paper={paper} item={item} state={state} minutes={minutes} />
        {!isWritten && (saysItself ? <VisuallyHidden>{title}</VisuallyHidden> : title)}
        {isRestricted && paper.body.as !== 'withheld' && (
          <RestrictedBanner level={paper.access.level === 'confidential' ? 'confidential' : 'exempt'}>
            {paragraphLines(paper.access).map((line) => <p key={line}>{line}</p>)}
          </RestrictedBanner>
        )}
        <Body copy={copy} paper={paper} item={item} source={source} title={title} before={before} onOpenSealed={onOpenSealed} asked={asked} />
      </div>
      <div className={styles.below}>{children}</div>
    </article>
  );
};
