// The screen of an attached file: what it is and what is inside, its acts, and the file itself.
import { Download, FileUp } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-aria-components';
import { useNavigate } from 'react-router';
import { restrictionMarking } from '../../../../../shared/phrases/sentences/exempt-sentences.ts';
import { phraseBook } from '../../../../../shared/phrases/phrase-book.ts';
import { useData } from '../../../../data/data-provider.tsx';
import { updatePaper } from '../../../../data/papers-repository.ts';
import { problemLine } from '../../../../../shared/model/result.ts';
import { useCommands } from '../../../../lib/commands/use-commands.tsx';
import { meetingLink, paperLink } from '../../../../lib/meeting-links.ts';
import { useToday } from '../../../../lib/use-today.ts';
import { accessWords } from '../../../../ui/access-words.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { Button } from '../../../../ui/button.tsx';
import { MoreButton } from '../../../../ui/menu.tsx';
import type { MenuAct } from '../../../../ui/menu.tsx';
import { Sheet } from '../../../../ui/page.tsx';
import { RestrictedBanner } from '../../../../ui/restricted-banner.tsx';
import { showToast } from '../../../../ui/toast-queue.ts';
import { DetailsDialog } from '../../dialogs/details-dialog.tsx';
import { leastAt } from '../../paper-access.ts';
import type { PaperView } from '../../paper/use-paper-view.ts';
import { agendaIsPublished, belongsWords, titleWords } from '../../paper-words.ts';
import { FindingsLine } from '../attach/findings.tsx';
import { attachmentMenu } from '../attachment-acts.tsx';
import { addedWords, fileFacts } from '../file-words.ts';
import { useFileActs } from '../use-file-acts.tsx';
import { usePeople } from '../use-people.ts';
import { FilePreview } from './file-preview.tsx';
import styles from './preview.module.css';

const Facts = ({ view }: { readonly view: PaperView }) => {
  const { paper, access, item, itemLabel, above, meeting } = view;
  const belongs = belongsWords(paper);
  return (
    <p className={styles.facts}>
      {paper.file !== undefined && <span>{paper.file.fileName}</span>}
      {paper.file !== undefined && <span>{fileFacts(paper.file)}</span>}
      {paper.file !== undefined && <span>Attached {addedWords(paper.file)}</span>}
      {item !== null && <span>Item {itemLabel}, <Link href={meetingLink(meeting, 'papers')} className={styles.link ?? ''}>{item.title}</Link></span>}
      {belongs !== null && above !== null && <span>{belongs} of <Link href={paperLink(meeting, above.id)} className={styles.link ?? ''}>{titleWords(above)}</Link></span>}
      <Badge tone={access.level === 'public' ? 'plain' : 'restricted'}>{accessWords(access)}</Badge>
    </p>
  );
};

export const AttachmentDesk = ({ view }: { readonly view: PaperView }) => {
  const { context } = useData();
  const navigate = useNavigate();
  const today = useToday(context.now);
  const { meeting, panel, items, paper, access, above } = view;
  const isFixed = meeting.agendaState === 'published';
  const { acts, dialog } = useFileActs(meeting, [paper], isFixed);
  const { consents } = usePeople(panel.id);
  const [isEditing, setEditing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { heading.current?.focus({ preventScroll: true }); }, []);
  const mayChange = (): true | string => (isFixed ? agendaIsPublished : true);
  useCommands([
    { id: 'file.back', group: 'Go to', label: 'Back to the papers', keys: 'Alt+Left', perform: () => void navigate(meetingLink(meeting, 'papers')) },
    { id: 'file.copy', group: 'File', label: 'Save a copy of the file', keys: 'Ctrl+S', perform: () => { acts.saveCopy(paper); } },
    { id: 'file.replace', group: 'Edit', label: 'Replace the file by a newer one', keys: null, allowed: mayChange, perform: () => { acts.replace(paper); } },
    { id: 'file.details', group: 'Edit', label: 'Title and access of the paper …', keys: null, allowed: mayChange, perform: () => { setEditing(true); } },
  ]);
  const { level } = access;
  const menu: readonly MenuAct[] = [
    { id: 'details', label: 'Title and access …', isDisabled: isFixed, onAction: () => { setEditing(true); } },
    ...attachmentMenu(paper, isFixed, acts).filter(({ id }) => id !== 'file-open' && id !== 'file-copy' && id !== 'file-replace'),
  ];
  return (
    <div className={styles.screen} data-restricted={level !== 'public'}>
      <Sheet>
        <header className={styles.head}>
          <div className={styles.titleRow}>
            <h2 className={styles.title} tabIndex={-1} ref={heading}>{titleWords(paper)}</h2>
            <div className={styles.actions}>
              {paper.file !== undefined && <Button icon={<Download aria-hidden="true" />} onPress={() => { acts.saveCopy(paper); }}>Save a copy</Button>}
              {!isFixed && <Button variant="quiet" icon={<FileUp aria-hidden="true" />} onPress={() => { acts.replace(paper); }}>{paper.file === undefined ? 'Attach the file' : 'Replace'}</Button>}
              <MoreButton label={`More for ${titleWords(paper)}`} acts={menu} />
            </div>
          </div>
          <Facts view={view} />
          {level !== 'public' && (
            <RestrictedBanner level={level}>
              <p>{restrictionMarking(access, panel.law, phraseBook(panel.houseStyle))}</p>
            </RestrictedBanner>
          )}
          {paper.file !== undefined && <FindingsLine file={paper.file} />}
        </header>
        {paper.file === undefined ? <p className={styles.opening}>No file yet. Attach it when it has come.</p> : <FilePreview file={paper.file} consents={consents} today={today} />}
      </Sheet>
      {dialog}
      {isEditing && (
        <DetailsDialog
          paper={paper} least={leastAt({ items, papers: above === null ? [] : [above] }, { itemId: paper.itemId, appendixTo: paper.belongsTo?.as === 'appendix' ? paper.belongsTo.paperId : null })}
          onClose={() => { setEditing(false); }}
          onSave={(patch) => {
            setEditing(false);
            void updatePaper(context, { meetingId: meeting.id, id: paper.id, rev: paper.rev, patch }).then((saved) => { if (!saved.ok) showToast(problemLine(saved.problem)); });
          }}
        />
      )}
    </div>
  );
};
