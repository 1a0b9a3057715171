// Who may see what is attached: one choice for all files, or one in each file's card.
import type { Access } from '../../../../../shared/model/access.ts';
import { strictest } from '../../../../../shared/rules/access.ts';
import { AccessChoice } from '../../../../ui/access-choice.tsx';
import { accessWords } from '../../../../ui/access-words.ts';
import type { FieldProblem } from '../../../../ui/error-summary.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { accessId } from './attach-draft.ts';

export type FileAccessProps = {
  /** Null: of all of them. */
  readonly id: string | null;
  readonly access: Access;
  /** What its place allows at least. */
  readonly least: Access;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (access: Access) => void;
};

export const FileAccess = ({ id, access, least, problems, onChange }: FileAccessProps) => (
  <div id={accessId(id)}>
    <AccessChoice
      access={access} onChange={onChange} isDisabled={false}
      consequence="The public sees nothing of it: neither its words nor its title. Its pages keep their numbers."
      problems={{ paragraphs: problems.some(({ fieldId }) => fieldId === accessId(id)) ? 'Choose at least one paragraph of Schedule 12A.' : undefined }}
    />
    {strictest(least, access).level !== access.level && <Notice tone="warning" title={`It becomes ${accessWords(least).toLowerCase()}, because what it stands under is.`} />}
  </div>
);
