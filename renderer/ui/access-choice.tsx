// Who may see something: public, exempt by paragraph of Schedule 12A with the public-interest note, or confidential (DOMAIN A1, A2).
import type { ReactNode } from 'react';
import type { Access, AccessLevel } from '../../shared/model/access.ts';
import { exemptDescription } from '../../shared/phrases/schedule-12a.ts';
import styles from './access-choice.module.css';
import { accessLabels } from './access-words.ts';
import { Checkbox, RadioGroup } from './choice.tsx';
import { Fieldset } from './form.tsx';
import { RestrictedBanner } from './restricted-banner.tsx';
import { TextArea } from './text-field.tsx';

const paragraphs = [1, 2, 3, 4, 5, 6, 7] as const;

const levels = [
  { value: 'public', label: accessLabels.public },
  { value: 'exempt', label: accessLabels.exempt, hint: 'Schedule 12A: the panel decides by resolution' },
  { value: 'confidential', label: accessLabels.confidential, hint: 'Disclosure is forbidden by a government department, statute or court' },
] as const satisfies readonly { value: AccessLevel; label: string; hint?: string }[];

export type AccessChoiceProps = {
  readonly access: Access;
  readonly onChange: (access: Access) => void;
  /** Said under a restricted choice: what of it the public will see. */
  readonly consequence: string;
  readonly problems: { readonly paragraphs?: string | undefined; readonly reason?: string | undefined };
  readonly isDisabled: boolean;
  /** Further fields of something restricted. */
  readonly children?: ReactNode;
};

type ParagraphChoiceProps = Pick<AccessChoiceProps, 'access' | 'onChange' | 'isDisabled'> & { readonly error: string | undefined };

const ParagraphChoice = ({ access, error, onChange, isDisabled }: ParagraphChoiceProps) => (
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

export const AccessChoice = ({ access, onChange, consequence, problems, isDisabled, children }: AccessChoiceProps) => (
  <Fieldset legend="Who may see it">
    <RadioGroup label="Access" value={access.level} options={levels} isDisabled={isDisabled} onChange={(level) => { onChange({ ...access, level }); }} />
    {access.level !== 'public' && (
      <>
        <RestrictedBanner level={access.level}>
          <p>{consequence}</p>
        </RestrictedBanner>
        {access.level === 'exempt' && <ParagraphChoice access={access} error={problems.paragraphs} onChange={onChange} isDisabled={isDisabled} />}
        <TextArea
          label={access.level === 'exempt' ? 'Public interest' : 'What forbids disclosure'}
          hint="For your record. It never prints."
          width="full"
          rows={2}
          value={access.reason}
          error={problems.reason}
          isDisabled={isDisabled}
          onChange={(reason) => { onChange({ ...access, reason }); }}
        />
        {children}
      </>
    )}
  </Fieldset>
);
