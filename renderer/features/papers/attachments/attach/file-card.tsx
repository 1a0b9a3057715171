// One file that can be attached: its title, what is inside it, whether it is here already; of a picture what must be said of it.
import { publicAccess } from '../../../../../shared/model/access.ts';
import type { Access } from '../../../../../shared/model/access.ts';
import type { Consent, Contributor } from '../../../../../shared/model/contributor.ts';
import { Checkbox } from '../../../../ui/choice.tsx';
import type { FieldProblem } from '../../../../ui/error-summary.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import styles from '../attachments.module.css';
import { BytesPicture } from '../bytes-picture.tsx';
import { fileFacts } from '../file-words.ts';
import { titleId } from './attach-draft.ts';
import type { Duplicate, FileDraft } from './attach-draft.ts';
import { FileAccess } from './file-access.tsx';
import { Findings } from './findings.tsx';
import { PictureFields } from './picture-fields.tsx';

export type FileCardProps = {
  readonly draft: FileDraft;
  /** Several files, or one that is here already: each can be left out. */
  readonly canLeaveOut: boolean;
  /** The paper that was expected has its title. */
  readonly withTitle: boolean;
  /** Its title takes the focus: Enter then attaches. */
  readonly autoFocus?: boolean;
  /** What its place allows at least. */
  readonly least?: Access;
  readonly people: readonly Pick<Contributor, 'id' | 'name'>[];
  readonly consents: readonly Consent[];
  readonly problems: readonly FieldProblem[];
  readonly onChange: (draft: FileDraft) => void;
};

const duplicateWords = (duplicate: Duplicate): string =>
  duplicate.of === 'paper' ? `The very same file is attached already, as “${duplicate.title}”.` : `The very same file is in this list already, as “${duplicate.fileName}”.`;

export const FileCard = ({ draft, canLeaveOut, withTitle, autoFocus = false, least = publicAccess, people, consents, problems, onChange }: FileCardProps) => {
  const { id, inspected, title, isChosen, picture, access, duplicate } = draft;
  const { file, bytes } = inspected;
  return (
    <section className={styles.card} aria-labelledby={`${id}-name`} data-chosen={isChosen}>
      <div className={styles.cardHead}>
        {(file.format === 'jpeg' || file.format === 'png') && <BytesPicture bytes={bytes} format={file.format} alt="" className={styles.small} pixels={file.pixels} />}
        <div>
          <h3 id={`${id}-name`} className={styles.fileName}>{file.fileName}</h3>
          <p className={styles.quiet}>{fileFacts(file)}</p>
        </div>
      </div>
      {duplicate !== null && <Notice tone="warning" title={duplicateWords(duplicate)} />}
      {canLeaveOut && <Checkbox label="Attach this file" isSelected={isChosen} onChange={(chosen) => { onChange({ ...draft, isChosen: chosen }); }} />}
      {isChosen && (
        <>
          {withTitle && (
            <TextField
              id={titleId(id)} label="Title" hint="As it prints on the agenda." width="full" value={title} autoFocus={autoFocus}
              error={problems.find(({ fieldId }) => fieldId === titleId(id))?.message} onChange={(words) => { onChange({ ...draft, title: words }); }}
            />
          )}
          <Findings file={file} />
          {picture !== null && <PictureFields id={id} draft={picture} people={people} consents={consents} problems={problems} onChange={(next) => { onChange({ ...draft, picture: next }); }} />}
          {access !== null && <FileAccess id={id} access={access} least={least} problems={problems} onChange={(next) => { onChange({ ...draft, access: next }); }} />}
        </>
      )}
    </section>
  );
};
