// One section on the paper: number, heading, form or text. Written in place when it is the open one, plain HTML when it is not.
import { PenLine } from 'lucide-react';
import { memo, useRef } from 'react';
import type { MouseEvent } from 'react';
import type { PaperSection } from '../../../../shared/model/paper.ts';
import type { Block, TextDoc } from '../../../../shared/model/text.ts';
import type { TextWriters } from '../../../data/use-text-writers.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button, IconButton } from '../../../ui/button.tsx';
import { cx } from '../../../ui/class-names.ts';
import { Notice } from '../../../ui/notice.tsx';
import { WrittenText } from '../../../ui/text-editor/written/written-text.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { FormAnswers, FormFields } from './form-fields.tsx';
import type { Opening } from './opening.ts';
import styles from './paper.module.css';
import { SectionEditor } from './section-editor.tsx';
import type { SectionPorts } from './section-editor.tsx';
import { SectionHeading } from './section-heading.tsx';
import { SectionMenu } from './section-menu.tsx';
import type { SectionMenuProps } from './section-menu.tsx';
import { hasForm, isWritten } from './section-state.ts';

export type SectionArticleProps = {
  readonly section: PaperSection;
  /** "3"; undefined: it has none. */
  readonly number: string | undefined;
  /** Numbers of the rows of a numbered form. */
  readonly fieldNumbers: ReadonlyMap<string, string>;
  /** Numbers of the text's blocks. */
  readonly blockNumbers: ReadonlyMap<Block, string>;
  readonly text: TextDoc;
  /** Whether its text is drawn already: in a long paper those below follow when the window has time. */
  readonly isDrawn: boolean;
  /** Set on the open section only. */
  readonly writing: { readonly writers: TextWriters<PaperSection>; readonly opening: Opening; readonly ports: SectionPorts } | null;
  /** What references print. */
  readonly labelOf: (target: string) => string | null;
  /** Addresses of pictures; the same function while the screen is there. */
  readonly urlOf: (sha256: string) => Promise<string | null>;
  readonly canWrite: boolean;
  /** What it holds has headings of other sections of this paper. */
  readonly sharesOut: boolean;
  /** The words of all other sections. */
  readonly wordsElsewhere: number;
  readonly menu: Omit<SectionMenuProps, 'section' | 'words'>;
  readonly onOpen: (id: string, opening: Opening) => void;
};

/** How acts and labels call a section: "section 3, Key issues". */
export const sectionWords = (section: Pick<PaperSection, 'heading'>, number: string | undefined): string =>
  `section ${[number ?? '', section.heading.trim() === '' ? 'without heading' : section.heading].filter((part) => part !== '').join(', ')}`;

/** A click on words that are a link, or that are being selected, opens nothing. */
const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.target instanceof Element && event.target.closest('a, button, input, textarea') !== null) && document.getSelection()?.isCollapsed !== false;

type BodyProps = SectionArticleProps & { readonly words: string };

const Body = ({ section, number, fieldNumbers, blockNumbers, text, isDrawn, writing, labelOf, urlOf, canWrite, wordsElsewhere, onOpen, words }: BodyProps) => {
  if (section.notApplicable) return <p className={styles.notApplicable}>Not applicable. This prints.{isWritten(text) && ' What was written is kept, and comes back with the section.'}</p>;
  const isForm = hasForm(section);
  return (
    <>
      {isForm && (canWrite ? <FormFields section={section} numbers={fieldNumbers} /> : <FormAnswers section={section} numbers={fieldNumbers} />)}
      {writing !== null ? (
        <SectionEditor
          key={section.id}
          section={section}
          writers={writing.writers}
          ports={writing.ports}
          label={isForm ? `Text below the form of ${words}` : `Text of ${words}`}
          number={section.layout === 'numbered' ? number : undefined}
          aim={writing.opening.field === 'text' ? writing.opening.aim : 'none'}
          wordsElsewhere={wordsElsewhere}
        />
      ) : (!isForm || isWritten(text)) && (
        <div className={cx(isWritten(text) && styles.closed, canWrite && styles.writable)} onClick={(event) => { if (canWrite && isPlainClick(event)) onOpen(section.id, { field: 'text', aim: { left: event.clientX, top: event.clientY } }); }}>
          {isWritten(text) || text.content.some((block) => block.type === 'table')
            ? (isDrawn || !isWritten(text)) && <WrittenText text={text} numbers={blockNumbers} labelOf={labelOf} urlOf={urlOf} />
            : <p className={styles.hint}>{section.hint === '' ? 'Nothing written yet.' : section.hint}</p>}
        </div>
      )}
    </>
  );
};

const ArticleView = (props: SectionArticleProps) => {
  const { section, number, text, writing, canWrite, sharesOut, menu, onOpen } = props;
  const box = useRef<HTMLElement>(null);
  const words = sectionWords(section, number);
  const canRename = canWrite && !section.required;
  const heading = section.heading.trim() === '' ? 'Section without heading' : section.heading;
  const openHeading = (event: MouseEvent): void => {
    if (canRename && isPlainClick(event)) onOpen(section.id, { field: 'heading' });
  };
  return (
    <article ref={box} id={`section-${section.id}`} className={cx(styles.section, writing !== null && styles.open)} aria-label={words} data-section={section.id}>
      <header className={styles.sectionHead}>
        <span className={styles.number}>{number}</span>
        {writing !== null && canRename && !section.notApplicable ? (
          <>
            <VisuallyHidden><h3>{heading}</h3></VisuallyHidden>
            <SectionHeading
              section={section}
              label={`Heading of ${words}`}
              autoFocus={writing.opening.field === 'heading'}
              onLeave={() => { box.current?.querySelector<HTMLElement>('.ProseMirror')?.focus(); }}
            />
          </>
        ) : (
          <h3 className={cx(styles.heading, canRename && styles.writable)} onClick={openHeading}>{heading}</h3>
        )}
        <span className={styles.side}>
          {section.notApplicable && <Badge>Not applicable</Badge>}
          {canWrite && writing === null && !section.notApplicable && !hasForm(section) && (
            <IconButton size="small" label={`Write ${words}`} icon={<PenLine aria-hidden="true" />} onPress={() => { onOpen(section.id, { field: 'text', aim: 'end' }); }} />
          )}
          {canWrite && <SectionMenu section={section} words={words} {...menu} />}
        </span>
      </header>
      <div className={styles.body}>
        {writing !== null && !section.notApplicable && section.hint !== '' && !hasForm(section) && !isWritten(text) && <p className={styles.hint} id={`hint-${section.id}`}>{section.hint}</p>}
        <Body {...props} words={words} />
        {sharesOut && (
          <Notice title="Some sub-headings here are sections of this paper." actions={<Button size="small" onPress={() => { menu.acts.shareOut(section); }}>Make sections of its sub-headings</Button>}>
            <p>What stands under each goes to its section, and the others become sections of their own.</p>
          </Notice>
        )}
      </div>
    </article>
  );
};

/** Stays as it is while nothing that it shows has changed, whatever is saved elsewhere. */
const isSame = (a: SectionArticleProps, b: SectionArticleProps): boolean =>
  a.writing === b.writing && a.section === b.section && a.text === b.text && a.isDrawn === b.isDrawn && a.number === b.number && a.blockNumbers === b.blockNumbers && a.labelOf === b.labelOf &&
  (a.fieldNumbers === b.fieldNumbers || !hasForm(a.section)) && a.canWrite === b.canWrite && a.sharesOut === b.sharesOut && (a.writing === null || a.wordsElsewhere === b.wordsElsewhere) && a.onOpen === b.onOpen &&
  a.menu.isFirst === b.menu.isFirst && a.menu.isLast === b.menu.isLast && a.menu.acts === b.menu.acts;

export const SectionArticle = memo(ArticleView, isSame);
