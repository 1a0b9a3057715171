// Who may see an item: public, exempt by paragraph of Schedule 12A with the public-interest note, or confidential (DOMAIN A1, A2).
import type { Access } from '../../../shared/model/access.ts';
import { exemptDescription } from '../../../shared/phrases/schedule-12a.ts';
import { Checkbox, RadioGroup } from '../../ui/choice.tsx';
import { Fieldset } from '../../ui/form.tsx';
import { RestrictedBanner } from '../../ui/restricted-banner.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import styles from './agenda.module.css';
import type { DraftProblem, ItemDraft } from './item-draft.ts';

const paragraphs = [1, 2, 3, 4, 5, 6, 7] as const;

const levels = [
  { value: 'public', label: 'Public' },
  { value: 'exempt', label: 'Exempt', hint: 'Schedule 12A: the panel decides by resolution' },
  { value: 'confidential', label: 'Confidential', hint: 'Disclosure is forbidden by a government department, statute or court' },
] as const satisfies readonly { value: Access['level']; label: string; hint?: string }[];

export type AccessFieldsProps = {
  readonly draft: ItemDraft;
  readonly onChange: (patch: Partial<ItemDraft>) => void;
  readonly problems: readonly DraftProblem[];
  readonly isDisabled: boolean;
};

const ParagraphChoice = ({ access, error, onChange, isDisabled }: { readonly access: Access; readonly error: string | undefined; readonly onChange: (access: Access) => void; readonly isDisabled: boolean }) => (
  <div role="group" aria-label="Paragraphs of Schedule 12A" className={styles.paragraphs}>
    {error !== undefined && <p className={styles.error}>{error}</p>}
    {paragraphs.map((number) => (
      <Checkbox
        key={number}
        label={`Paragraph ${number}`}
        hint={exemptDescription(number)}
        isDisabled={isDisabled}
        isSelected={access.paragraphs.includes(number)}
        onChange={(selected) => {
          onChange({ ...access, paragraphs: selected ? [...access.paragraphs, number] : access.paragraphs.filter((other) => other !== number) });
        }}
      />
    ))}
  </div>
);

export const AccessFields = ({ draft, onChange, problems, isDisabled }: AccessFieldsProps) => {
  const { access } = draft;
  const problem = (field: DraftProblem['field']): string | undefined => problems.find((each) => each.field === field)?.message;
  const set = (next: Access): void => { onChange({ access: next }); };
  return (
    <Fieldset legend="Who may see it">
      <RadioGroup
        label="Access"
        value={access.level}
        options={levels}
        isDisabled={isDisabled}
        onChange={(level) => { set({ ...access, level }); }}
      />
      {access.level !== 'public' && (
        <>
          <RestrictedBanner level={access.level}>
            <p>The public agenda shows its number, the public title and the paragraphs, nothing else.</p>
          </RestrictedBanner>
          {access.level === 'exempt' && <ParagraphChoice access={access} error={problem('paragraphs')} onChange={set} isDisabled={isDisabled} />}
          <TextArea
            label={access.level === 'exempt' ? 'Public interest' : 'What forbids disclosure'}
            hint="For your record. It never prints."
            width="full"
            rows={2}
            value={access.reason}
            error={problem('access-reason')}
            isDisabled={isDisabled}
            onChange={(reason) => { set({ ...access, reason }); }}
          />
          <TextField
            label="Public title"
            hint="What the public sees in place of the title."
            optional
            width="full"
            value={draft.publicTitle}
            isDisabled={isDisabled}
            onChange={(publicTitle) => { onChange({ publicTitle }); }}
          />
        </>
      )}
    </Fieldset>
  );
};
