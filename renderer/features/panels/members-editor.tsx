// The membership, in the order in which it prints; those whose term has ended stay in the history.
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Member } from '../../../shared/model/meeting-snapshot.ts';
import type { Panel } from '../../../shared/model/panel.ts';
import { problemLine } from '../../../shared/model/result.ts';
import { inForce } from '../../../shared/rules/membership.ts';
import { useData } from '../../data/data-provider.tsx';
import { deleteMembership, listMembers, moveMember } from '../../data/people-repository.ts';
import { useLive } from '../../data/use-live.ts';
import { shortDayInWords } from '../../lib/dates-in-words.ts';
import { useToday } from '../../lib/use-today.ts';
import { offerUndo } from '../../saving/offer-undo.ts';
import { Button } from '../../ui/button.tsx';
import { MoreButton } from '../../ui/menu.tsx';
import { Section } from '../../ui/page.tsx';
import { ReorderList } from '../../ui/reorder-list.tsx';
import { showToast } from '../../ui/toast-queue.ts';
import { MemberDialog } from './member-dialog.tsx';
import { memberLabel, roleWords } from './member-words.ts';
import styles from './panels.module.css';

type Row = Member & { readonly id: string };

type RowWordsProps = { readonly row: Row; readonly onEdit: () => void; readonly onRemove: () => void };

const RowWords = ({ row, onEdit, onRemove }: RowWordsProps) => {
  const { membership, person } = row;
  const term = [membership.from === null ? null : `from ${shortDayInWords(membership.from)}`, membership.to === null ? null : `until ${shortDayInWords(membership.to)}`];
  return (
    <div className={styles.row}>
      <span className={styles.words}>
        <span className={styles.name}>{memberLabel(person)}</span>
        <span className={styles.quiet}>{[roleWords(membership, person), ...term].filter((word) => word !== null && word !== '').join(', ')}</span>
      </span>
      <Button size="small" variant="quiet" onPress={onEdit}>
        Edit
      </Button>
      <MoreButton
        label={`More for ${memberLabel(person)}`}
        acts={[
          { id: 'edit', label: 'Edit, or end the term', onAction: onEdit },
          { id: 'remove', label: 'Take off the list', hint: 'For one entered by mistake; who leaves gets a last day instead.', onAction: onRemove },
        ]}
      />
    </div>
  );
};

export const MembersEditor = ({ panel }: { readonly panel: Panel }) => {
  const { db, context } = useData();
  const today = useToday(context.now);
  const live = useLive(() => listMembers(db, panel.id), [db, panel.id]);
  const [edited, setEdited] = useState<Member | 'new' | null>(null);
  if (live.status !== 'ready') return null;
  const rows = live.value.map((member): Row => ({ ...member, id: member.membership.id }));
  const now = rows.filter(({ membership }) => membership.to === null || membership.to >= today);
  const past = rows.filter((row) => !now.includes(row));

  const move = async (id: string, position: number): Promise<void> => {
    const target = now[position];
    if (target === undefined) return;
    const others = rows.filter((row) => row.id !== id);
    const before = now.filter((row) => row.id !== id)[position];
    const moved = await moveMember(context, { panelId: panel.id, id, index: before === undefined ? others.length : others.indexOf(before) });
    if (!moved.ok) showToast(problemLine(moved.problem));
  };
  const remove = async (row: Row): Promise<void> => {
    const removed = await deleteMembership(context, { panelId: panel.id, id: row.id });
    if (!removed.ok) showToast(problemLine(removed.problem));
    else offerUndo(context, panel.id, `${memberLabel(row.person)} is off the list`);
  };
  const row = (member: Row) => (
    <RowWords row={member} onEdit={() => { setEdited(member); }} onRemove={() => void remove(member)} />
  );

  return (
    <>
      <Section
        title="Members now"
        actions={
          <Button variant="primary" icon={<Plus aria-hidden="true" />} onPress={() => { setEdited('new'); }}>
            Add a member
          </Button>
        }
      >
        {now.length === 0 ? (
          <p className={styles.quiet}>Nobody yet. The agenda prints the membership in the order of this list.</p>
        ) : (
          <ReorderList label="Members" items={now} textOf={(member) => memberLabel(member.person)} onMove={(id, position) => void move(id, position)}>
            {row}
          </ReorderList>
        )}
      </Section>
      {past.length > 0 && (
        <Section title="Former members">
          <ul className={styles.members}>
            {past.map((member) => (
              <li key={member.id}>{row(member)}</li>
            ))}
          </ul>
        </Section>
      )}
      {edited !== null && (
        <MemberDialog panel={panel} member={edited === 'new' ? null : edited} isFirst={!now.some(({ membership }) => membership.role === 'chair' && inForce(membership, today))} onClose={() => { setEdited(null); }} />
      )}
    </>
  );
};
