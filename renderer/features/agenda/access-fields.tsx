// Who may see an item, with the title that the public sees of a restricted one.
import { AccessChoice } from '../../ui/access-choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { DraftProblem, ItemDraft } from './item-draft.ts';

export type AccessFieldsProps = {
  readonly draft: ItemDraft;
  readonly onChange: (patch: Partial<ItemDraft>) => void;
  readonly problems: readonly DraftProblem[];
  readonly isDisabled: boolean;
};

export const AccessFields = ({ draft, onChange, problems, isDisabled }: AccessFieldsProps) => {
  const problem = (field: DraftProblem['field']): string | undefined => problems.find((each) => each.field === field)?.message;
  return (
    <AccessChoice
      access={draft.access}
      onChange={(access) => { onChange({ access }); }}
      consequence="The public agenda shows its number, the public title and the paragraphs, nothing else."
      problems={{ paragraphs: problem('paragraphs'), reason: problem('access-reason') }}
      isDisabled={isDisabled}
    >
      <TextField
        label="Public title"
        hint="What the public sees in place of the title."
        optional
        width="full"
        value={draft.publicTitle}
        isDisabled={isDisabled}
        onChange={(publicTitle) => { onChange({ publicTitle }); }}
      />
    </AccessChoice>
  );
};
