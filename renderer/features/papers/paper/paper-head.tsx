// The head of the paper: its title, what it is and belongs to, who may see it, and its acts as a whole.
import { FileText, History, Send } from 'lucide-react';
import { memo } from 'react';
import { Link } from 'react-aria-components';
import type { Audience } from '../../../../shared/documents/document-options.ts';
import { restrictionMarking } from '../../../../shared/phrases/sentences/exempt-sentences.ts';
import { phraseBook } from '../../../../shared/phrases/phrase-book.ts';
import { prepareAChange } from '../../../../shared/rules/published-agenda.ts';
import { meetingLink, paperLink } from '../../../lib/meeting-links.ts';
import { accessWords } from '../../../ui/access-words.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { MenuButton } from '../../../ui/menu.tsx';
import type { MenuAct } from '../../../ui/menu.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { RestrictedBanner } from '../../../ui/restricted-banner.tsx';
import { belongsWords, dueWords, kindWords, titleWords } from '../paper-words.ts';
import styles from './paper.module.css';
import { usePageWords } from '../pages/paper-pages.tsx';
import { PaperTitle } from './paper-title.tsx';
import type { PaperView } from './use-paper-view.ts';

export type PaperHeadProps = {
  readonly view: PaperView;
  readonly today: string;
  readonly canWrite: boolean;
  /** No section is open. */
  readonly atBeginning: boolean;
  readonly isSaving: boolean;
  /** Without an audience: for whoever may have it, by the paper's access. */
  readonly onSave: (audience?: Audience) => void;
  readonly onDetails: () => void;
  readonly onName: () => void;
  readonly onCompare: () => void;
  /** To its author and back. */
  readonly tripActs: readonly MenuAct[];
};

const Facts = ({ view, today }: Pick<PaperHeadProps, 'view' | 'today'>) => {
  const { paper, access, panel, item, itemLabel, above, meeting } = view;
  const belongs = belongsWords(paper);
  const pages = usePageWords(paper);
  const toFollow = paper.toFollow ?? null;
  const due = toFollow === null ? null : dueWords(toFollow.dueOn, today);
  return (
    <p className={styles.facts}>
      <span>{kindWords(paper.kind, panel.lacCouncilTerm)}</span>
      {pages !== null && <span>{pages}</span>}
      {item !== null && <span>Item {itemLabel}, <Link href={meetingLink(meeting, 'papers')} className={styles.link ?? ''}>{item.title}</Link></span>}
      {belongs !== null && above !== null && <span>{belongs} of <Link href={paperLink(meeting, above.id)} className={styles.link ?? ''}>{titleWords(above)}</Link></span>}
      <Badge tone={access.level === 'public' ? 'plain' : 'restricted'}>{accessWords(access)}</Badge>
      {toFollow !== null && due !== null && <Badge tone={due.isOverdue ? 'warn' : 'accent'}>To follow from {toFollow.owner}. {due.words}</Badge>}
    </p>
  );
};

const publicHint = ({ access }: PaperView): string => (access.level === 'public' ? 'Without what is not for publication' : 'This paper is not for publication: write a public version of it');

const HeadView = (props: PaperHeadProps) => {
  const { view, canWrite, atBeginning, isSaving, onSave, onDetails, onName, onCompare, tripActs } = props;
  const { paper, access, panel } = view;
  const { level } = access;
  return (
    <header className={styles.head}>
      <div className={styles.titleRow}>
        {canWrite ? <PaperTitle paper={paper} autoFocus={atBeginning} /> : <h2 className={styles.title}>{titleWords(paper)}</h2>}
        <div className={styles.actions}>
          <MenuButton
            label={isSaving ? 'Making the Word file' : 'Save as Word'}
            icon={<FileText aria-hidden="true" />}
            isDisabled={isSaving}
            acts={[
              { id: 'public', label: 'For the public', hint: publicHint(view), ...(level === 'public' ? { keys: 'Ctrl+S' } : { isDisabled: true }), onAction: () => { onSave('public'); } },
              { id: 'members', label: 'For members', hint: 'With what is not for publication, marked on each page', ...(level === 'public' ? {} : { keys: 'Ctrl+S' }), onAction: () => { onSave('members'); } },
            ]}
          />
          <MenuButton
            label="Versions"
            variant="quiet"
            icon={<History aria-hidden="true" />}
            acts={[
              { id: 'name', label: 'Name this version …', hint: 'Keeps all sections as they are now, for instance “Sent to Chair”', onAction: onName },
              { id: 'compare', label: 'Compare with a named version …', onAction: onCompare },
            ]}
          />
          <MenuButton label="Author" variant="quiet" icon={<Send aria-hidden="true" />} acts={tripActs} />
          {canWrite && <Button variant="quiet" onPress={onDetails}>Access</Button>}
        </div>
      </div>
      <Facts {...props} />
      {level !== 'public' && (
        <RestrictedBanner level={level}>
          <p>{restrictionMarking(access, panel.law, phraseBook(panel.houseStyle))}</p>
        </RestrictedBanner>
      )}
      {!canWrite && (
        <Notice title="The agenda is published, so this paper stays as it is.">
          <p>{prepareAChange}</p>
        </Notice>
      )}
    </header>
  );
};

const sameActs = (a: readonly MenuAct[], b: readonly MenuAct[]): boolean => a.length === b.length && a.every(({ id, isDisabled }, index) => id === b[index]?.id && isDisabled === b[index].isDisabled);

const isSame = (a: PaperHeadProps, b: PaperHeadProps): boolean =>
  a.view.paper === b.view.paper && a.view.meeting === b.view.meeting && a.view.panel === b.view.panel && a.view.item === b.view.item && a.view.above === b.view.above && a.view.itemLabel === b.view.itemLabel &&
  a.today === b.today && a.canWrite === b.canWrite && a.atBeginning === b.atBeginning && a.isSaving === b.isSaving && sameActs(a.tripActs, b.tripActs);

/** Nothing of it changes when a section is saved. Its acts know the paper, and ask what else they need when they are run. */
export const PaperHead = memo(HeadView, isSame);
