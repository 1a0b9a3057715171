// A member as the dialog holds it.
import type { Member } from '../../../shared/model/meeting-snapshot.ts';
import type { DisplayRule, Membership } from '../../../shared/model/panel.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import { memberVotes, votesAtFirst } from '../../../shared/rules/membership.ts';
import type { FieldProblem } from '../../ui/error-summary.tsx';

export type PersonKind = 'councillor' | 'officer' | 'young-person';

export type MemberDraft = {
  /** A person who is here already; null: a new one. */
  readonly personId: string | null;
  readonly name: string;
  readonly kind: PersonKind;
  readonly post: string;
  readonly displayRule: DisplayRule;
  readonly role: Membership['role'];
  readonly voting: boolean;
  /** The officer said so, for this place and this person. */
  readonly votingChosen: boolean;
  /** Separated by semicolons: a role may hold a comma. */
  readonly printedRoles: string;
  readonly representing: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
};

export const newMemberDraft = (role: Membership['role']): MemberDraft => ({
  personId: null, name: '', kind: 'councillor', post: '', displayRule: 'not-named', role, voting: votesAtFirst({ role }, { youngPerson: false }), votingChosen: false, printedRoles: '', representing: '', from: null, to: null,
});

export const memberDraftOf = ({ membership, person }: Member): MemberDraft => ({
  personId: person.id,
  name: person.name,
  kind: person.youngPerson ? 'young-person' : person.councillor ? 'councillor' : 'officer',
  post: person.post ?? '',
  displayRule: person.displayRule,
  role: membership.role,
  voting: memberVotes(membership, person),
  votingChosen: membership.votingChosen ?? false,
  printedRoles: membership.printedRoles.join('; '),
  representing: membership.representing ?? '',
  from: membership.from,
  to: membership.to,
});

/** The draft with what was changed. Whoever becomes a young person, or takes another place, votes as that place does, until the officer says otherwise. */
export const changedDraft = (draft: MemberDraft, patch: Partial<MemberDraft>): MemberDraft => {
  const next = { ...draft, ...patch };
  if (patch.voting !== undefined) return { ...next, votingChosen: true };
  if (next.role === draft.role && next.kind === draft.kind) return next;
  return { ...next, voting: votesAtFirst(next, { youngPerson: next.kind === 'young-person' }), votingChosen: false };
};

const lineOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** "Cllr Farrow" or "Councillor J. Farrow" typed by habit: the title is printed by itself. */
const withoutTitle = (name: string, kind: PersonKind): string =>
  kind === 'councillor' ? name.trim().replace(/^(cllr\.?|councillor)\s+/i, '') : name.trim();

export const personFieldsOf = (draft: MemberDraft) => ({
  name: withoutTitle(draft.name, draft.kind),
  councillor: draft.kind === 'councillor',
  youngPerson: draft.kind === 'young-person',
  post: draft.kind === 'officer' ? lineOrNull(draft.post) : null,
  displayRule: draft.displayRule,
});

export const membershipFieldsOf = (draft: MemberDraft) => ({
  role: draft.role,
  voting: draft.voting,
  votingChosen: draft.votingChosen,
  printedRoles: draft.printedRoles.split(';').map((role) => role.trim()).filter((role) => role !== ''),
  representing: lineOrNull(draft.representing),
  from: draft.from,
  to: draft.to,
});

export const memberFieldIds = { name: 'member-name', to: 'member-to' } as const;

export const memberProblems = (draft: MemberDraft): readonly FieldProblem[] => [
  ...(withoutTitle(draft.name, draft.kind) === '' ? [{ fieldId: memberFieldIds.name, message: 'Enter the name' }] : []),
  ...(draft.from !== null && draft.to !== null && draft.to < draft.from ? [{ fieldId: memberFieldIds.to, message: 'The last day is before the first' }] : []),
];
