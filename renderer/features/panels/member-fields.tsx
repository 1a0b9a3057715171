// The fields of a member.
import type { DisplayRule, Person } from '../../../shared/model/panel.ts';
import { Checkbox, RadioGroup } from '../../ui/choice.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DateField } from '../../ui/date-field.tsx';
import type { FieldProblem } from '../../ui/error-summary.tsx';
import { SideBySide } from '../../ui/form.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { memberFieldIds as ids } from './member-draft.ts';
import type { MemberDraft, PersonKind } from './member-draft.ts';
import { roleNames } from '../../lib/role-names.ts';

const kinds: readonly { readonly value: PersonKind; readonly label: string }[] = [
  { value: 'councillor', label: 'Councillor' },
  { value: 'officer', label: 'Somebody else' },
  { value: 'young-person', label: 'Young person' },
];

/** How a young person may print; `term` is what the panel calls the young people's council. */
export const displayRules = (term: string): readonly { readonly value: DisplayRule; readonly label: string; readonly hint: string }[] => [
  { value: 'not-named', label: 'Not named', hint: `Prints as \u201cyoung people from the ${term}\u201d.` },
  { value: 'role-only', label: 'By role only', hint: 'Prints what they do, never who they are.' },
  { value: 'first-name', label: 'First name', hint: 'With consent only.' },
  { value: 'as-agreed', label: 'As agreed', hint: 'As the young person and who has parental responsibility agreed.' },
];

const roleOrder = ['chair', 'joint-chair', 'vice-chair', 'member', 'co-opted', 'adviser', 'substitute-pool'] as const;
const roles = roleOrder.map((value) => ({ value, label: roleNames[value] }));

export type MemberFieldsProps = {
  readonly draft: MemberDraft;
  readonly onChange: (patch: Partial<MemberDraft>) => void;
  readonly problems: readonly FieldProblem[];
  readonly people: readonly Person[];
  readonly isNew: boolean;
  readonly lacCouncilTerm: string;
};

export const MemberFields = ({ draft, onChange, problems, people, isNew, lacCouncilTerm }: MemberFieldsProps) => {
  const errorOf = (id: string): string | undefined => problems.find((problem) => problem.fieldId === id)?.message;
  const known = draft.personId !== null && isNew;
  const choose = (id: string | null): void => {
    const person = people.find((other) => other.id === id);
    if (person === undefined) return;
    onChange({
      personId: person.id, name: person.name, post: person.post ?? '', displayRule: person.displayRule,
      kind: person.youngPerson ? 'young-person' : person.councillor ? 'councillor' : 'officer',
    });
  };
  return (
    <>
      {isNew ? (
        <ComboBox
          id={ids.name}
          label="Name"
          hint="Without Cllr. Somebody who is on another panel can be chosen from the list."
          text={draft.name}
          onTextChange={(name) => { onChange(known ? { name, personId: null } : { name }); }}
          options={people.map((person) => ({ id: person.id, label: person.name, hint: person.post ?? (person.councillor ? 'Councillor' : '') }))}
          onChoose={choose}
          allowsOwnWords
          autoFocus
          error={errorOf(ids.name)}
        />
      ) : (
        <TextField id={ids.name} label="Name" hint="Without Cllr." autoFocus value={draft.name} onChange={(name) => { onChange({ name }); }} error={errorOf(ids.name)} spellCheck={false} />
      )}
      <RadioGroup label="Who is this?" inline value={draft.kind} options={kinds} onChange={(kind) => { onChange({ kind }); }} isDisabled={known} />
      {draft.kind === 'officer' && <TextField label="Post" optional value={draft.post} onChange={(post) => { onChange({ post }); }} />}
      {draft.kind === 'young-person' && (
        <RadioGroup label="In documents" value={draft.displayRule} options={displayRules(lacCouncilTerm)} onChange={(displayRule) => { onChange({ displayRule }); }} isDisabled={known} />
      )}
      <Select
        label="Place on the panel"
        width="medium"
        value={draft.role}
        options={roles}
        onChange={(role) => { onChange({ role }); }}
      />
      <Checkbox label="Has a vote" isSelected={draft.voting} onChange={(voting) => { onChange({ voting }); }} />
      <TextField label="Also printed in brackets" optional hint="Several are separated by semicolons: Deputy Leader; Portfolio holder" value={draft.printedRoles} onChange={(printedRoles) => { onChange({ printedRoles }); }} />
      <TextField label="Represents" optional value={draft.representing} onChange={(representing) => { onChange({ representing }); }} />
      <SideBySide>
        <DateField label="First day" optional value={draft.from} onChange={(from) => { onChange({ from }); }} />
        <DateField id={ids.to} label="Last day" optional value={draft.to} onChange={(to) => { onChange({ to }); }} error={errorOf(ids.to)} />
      </SideBySide>
    </>
  );
};
