// Adds a member or changes one; a person who is on another panel is the same record (DOMAIN M7).
import { useState } from 'react';
import type { Member } from '../../../shared/model/meeting-snapshot.ts';
import type { Panel } from '../../../shared/model/panel.ts';
import type { Problem, Result } from '../../../shared/model/result.ts';
import { useData } from '../../data/data-provider.tsx';
import { addMember, listPeople, updateMembership, updatePerson } from '../../data/people-repository.ts';
import { useLive } from '../../data/use-live.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Form } from '../../ui/form.tsx';
import { ProblemNotice } from '../../ui/notice.tsx';
import { MemberFields } from './member-fields.tsx';
import { changedDraft, memberDraftOf, memberProblems, membershipFieldsOf, newMemberDraft, personFieldsOf } from './member-draft.ts';
import type { MemberDraft } from './member-draft.ts';

export type MemberDialogProps = {
  readonly panel: Panel;
  /** Null: a new one. */
  readonly member: Member | null;
  /** Nobody chairs yet: the new one probably does. */
  readonly isFirst: boolean;
  readonly onClose: () => void;
};

export const MemberDialog = ({ panel, member, isFirst, onClose }: MemberDialogProps) => {
  const { db, context } = useData();
  const [draft, setDraft] = useState(() => (member === null ? newMemberDraft(isFirst ? 'chair' : 'member') : memberDraftOf(member)));
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<Problem | null>(null);
  const people = useLive(() => listPeople(db), [db]);
  const problems = attempt === 0 ? [] : memberProblems(draft);

  const store = async (): Promise<Result<unknown>> => {
    if (member === null) {
      const person = draft.personId === null ? personFieldsOf(draft) : { id: draft.personId };
      return addMember(context, { panelId: panel.id, person, ...membershipFieldsOf(draft) });
    }
    const person = await updatePerson(context, { id: member.person.id, rev: member.person.rev, patch: personFieldsOf(draft), panelId: panel.id });
    if (!person.ok) return person;
    // What an import had printed in brackets holds only until the roles are changed here.
    const fields = membershipFieldsOf(draft);
    const sameRoles = fields.printedRoles.join() === member.membership.printedRoles.join();
    return updateMembership(context, {
      id: member.membership.id, rev: member.membership.rev, panelId: panel.id, patch: sameRoles ? fields : { ...fields, rolesAsPrinted: null },
    });
  };
  const save = async (): Promise<void> => {
    setAttempt(attempt + 1);
    if (memberProblems(draft).length > 0) return;
    const stored = await store();
    if (stored.ok) onClose();
    else setFailure(stored.problem);
  };
  const change = (patch: Partial<MemberDraft>): void => {
    setDraft(changedDraft(draft, patch));
  };

  const verb = member === null ? 'Add member' : 'Save member';
  return (
    <Dialog title={member === null ? `Add a member to the ${panel.name}` : 'Edit member'} isOpen onClose={onClose}>
      <ErrorSummary title="Not saved yet" problems={problems} attempt={attempt} />
      {failure !== null && <ProblemNotice what={failure.what} safe="What you typed is still here." remedy={failure.remedy} />}
      <Form label={verb} onSubmit={() => void save()}>
        <MemberFields draft={draft} onChange={change} problems={problems} people={people.status === 'ready' ? people.value : []} isNew={member === null} lacCouncilTerm={panel.lacCouncilTerm} />
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary">
            {verb}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};
