// One minute on the paper: number, title, text. Written in place when it is the open one, plain HTML when it is not.
import { memo } from 'react';
import type { MouseEvent, RefObject } from 'react';
import { PenLine } from 'lucide-react';
import type { Minute, Item } from '../../../../shared/model/meeting.ts';
import type { TextDoc } from '../../../../shared/model/text.ts';
import { accessAtItem } from '../../../../shared/rules/minute-access.ts';
import type { PrintedNumber } from '../../../../shared/rules/minute-numbers.ts';
import { Badge } from '../../../ui/badge.tsx';
import { IconButton } from '../../../ui/button.tsx';
import { cx } from '../../../ui/class-names.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import type { SetToApprove } from '../../../data/approvals.ts';
import { ApprovalLine } from '../approval/approval-line.tsx';
import { MinuteEditor } from '../editor/minute-editor.tsx';
import { PublicVersionFields, PublicVersionRead } from '../editor/public-version-fields.tsx';
import type { HappeningLine } from '../happenings/happening-sentences.ts';
import { MinuteHappenings } from '../happenings/minute-happenings.tsx';
import { TakenQuestion } from '../happenings/taken-question.tsx';
import type { Happen } from '../happenings/use-happenings.ts';
import type { ReferenceLabels } from '../editor/use-reference-labels.ts';
import type { MinuteWriters } from '../editor/use-minute-writers.ts';
import type { CaretAim } from '../../../ui/text-editor/editor/place-caret.ts';
import type { TextEditorHandle } from '../../../ui/text-editor/editor/text-editor-props.ts';
import type { Lead } from '../../../ui/text-editor/schema/resolution-lead.ts';
import { WrittenText } from '../../../ui/text-editor/written/written-text.tsx';
import styles from './minute-article.module.css';
import { MinuteMenu } from './minute-menu.tsx';
import type { MinuteMenuProps } from './minute-menu.tsx';
import { isWritten } from './minute-order.ts';
import { hasTitle, OpenTitle } from './minute-title.tsx';

export type Opening = { readonly field: 'title' } | { readonly field: 'text'; readonly aim: CaretAim };

export type MinuteArticleProps = {
  readonly minute: Minute;
  readonly number: PrintedNumber | undefined;
  /** "minute 60" or "the note on adjournment": how acts and labels call it. */
  readonly words: string;
  readonly item: Item | undefined;
  readonly itemLabel: string | undefined;
  readonly text: TextDoc;
  readonly lead: Lead;
  readonly labelOf: ReferenceLabels;
  /** Set on the open minute only. */
  readonly writing: { readonly writers: MinuteWriters; readonly editor: RefObject<TextEditorHandle | null>; readonly opening: Opening; readonly happen: Happen; readonly onTaken: (how: 'excluded' | 'in-public', minuteId: string) => void; readonly onFirstKey: (minuteId: string) => void } | null;
  /** What happened at it; the same array while it says the same. */
  readonly happened: readonly HappeningLine[];
  /** Earlier minutes that it approves; the same object while nothing of them changes. */
  readonly toApprove: SetToApprove | undefined;
  readonly onApprove: (set: SetToApprove) => void;
  readonly canWrite: boolean;
  readonly menu: Omit<MinuteMenuProps, 'minute' | 'words'>;
  readonly onOpen: (id: string, opening: Opening) => void;
};

const MinuteNumber = ({ number }: { readonly number: PrintedNumber | undefined }) => (
  <span className={cx(styles.number, number?.provisional === true && styles.provisional)} title={number?.provisional === true ? 'Provisional number' : undefined}>
    {number === undefined ? <VisuallyHidden>Note</VisuallyHidden> : <>{number.provisional && <VisuallyHidden>Provisional number </VisuallyHidden>}{number.label}</>}
  </span>
);

/** A click on words that are a link, or that are being selected, opens nothing. */
const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.target instanceof Element && event.target.closest('a, button, input, textarea') !== null) && document.getSelection()?.isCollapsed !== false;

const ArticleView = ({ minute, number, words, item, itemLabel, text, lead, labelOf, writing, happened, toApprove, onApprove, canWrite, menu, onOpen }: MinuteArticleProps) => {
  const headingId = `minute-${minute.id}`;
  const open = (opening: Opening) => (event: MouseEvent): void => {
    if (canWrite && isPlainClick(event)) onOpen(minute.id, opening);
  };
  const toText = (): void => {
    writing?.editor.current?.focus();
  };
  const isRestricted = minute.kind === 'minute' && accessAtItem(minute.access, item).level !== 'public';
  const title = minute.title === '' ? (minute.kind === 'procedural-note' ? 'Procedural note' : 'Untitled') : minute.title;
  const asksTitle = writing?.opening.field === 'title' && hasTitle(minute);
  return (
    <article id={headingId} className={cx(styles.minute, writing !== null && styles.open)} aria-label={words} data-minute={minute.id}>
      <header className={styles.head}>
        <MinuteNumber number={number} />
        {writing === null ? (
          <h3 className={cx(styles.title, minute.title === '' && styles.untitled)} onClick={open({ field: 'title' })}>{title}</h3>
        ) : (
          <OpenTitle key={`${minute.id} ${minute.kind}`} minute={minute} label={`Title of ${words}`} autoFocus={asksTitle} onLeave={toText} without={<h3 className={cx(styles.title, styles.untitled)}>{title}</h3>} read={<VisuallyHidden><h3>{title}</h3></VisuallyHidden>} />
        )}
        <span className={styles.side}>
          {item !== undefined && <Badge>Item {itemLabel}</Badge>}
          {minute.access.level !== 'public' && <Badge tone="restricted">{minute.access.level === 'exempt' ? 'Exempt' : 'Confidential'}</Badge>}
          {canWrite && writing === null && (
            <IconButton size="small" label={`Write ${words}`} icon={<PenLine aria-hidden="true" />} onPress={() => { onOpen(minute.id, { field: 'text', aim: 'end' }); }} />
          )}
          {canWrite && <MinuteMenu minute={minute} words={words} {...menu} />}
        </span>
      </header>
      <div className={styles.body}>
        {toApprove !== undefined && <ApprovalLine set={toApprove} canWrite={canWrite} onApprove={onApprove} />}
        {writing !== null && <TakenQuestion minute={minute} item={item} onAnswer={(how) => { writing.onTaken(how, minute.id); }} />}
        <MinuteHappenings minute={minute} words={words} lines={happened} canWrite={canWrite} />
        {writing === null ? (
          <div onClick={(event) => { open({ field: 'text', aim: { left: event.clientX, top: event.clientY } })(event); }} className={canWrite ? styles.writable : undefined}>
            {isWritten(text) ? <WrittenText text={text} lead={lead} labelOf={labelOf} /> : <p className={styles.empty}>Nothing written yet.</p>}
          </div>
        ) : (
          <MinuteEditor
            key={minute.id}
            minute={minute}
            writers={writing.writers}
            editor={writing.editor}
            lead={lead}
            labelOf={labelOf}
            label={`Text of ${words}`}
            viewNow={menu.viewNow}
            happen={writing.happen}
            onFirstKey={writing.onFirstKey}
            aim={writing.opening.field === 'text' ? writing.opening.aim : asksTitle ? 'none' : 'end'}
          />
        )}
        {isRestricted && writing !== null && <PublicVersionFields key={`public ${minute.id}`} minute={minute} item={item} words={words} />}
        {isRestricted && writing === null && <PublicVersionRead minute={minute} item={item} words={words} lead={lead} />}
      </div>
    </article>
  );
};

const sameLines = (a: readonly HappeningLine[], b: readonly HappeningLine[]): boolean =>
  a.length === b.length && a.every(({ id, words }, index) => b[index]?.id === id && b[index].words === words);

/** Stays as it is while nothing that it shows has changed, whatever is saved elsewhere. */
const isSame = (a: MinuteArticleProps, b: MinuteArticleProps): boolean =>
  a.writing === b.writing && sameLines(a.happened, b.happened) && a.minute === b.minute && a.text === b.text && a.words === b.words && a.lead === b.lead && a.labelOf === b.labelOf &&
  a.number?.label === b.number?.label && a.number?.provisional === b.number?.provisional &&
  a.item?.id === b.item?.id && a.item?.rev === b.item?.rev && a.itemLabel === b.itemLabel && a.canWrite === b.canWrite && a.toApprove === b.toApprove && a.onApprove === b.onApprove && a.onOpen === b.onOpen &&
  a.menu.isFirst === b.menu.isFirst && a.menu.isLast === b.menu.isLast && a.menu.acts === b.menu.acts;

export const MinuteArticle = memo(ArticleView, isSame);
