// Beside the paper in the view for the room: who is here and whether that is enough, what the text asks for, and the office's own notes.
import { Check, X } from 'lucide-react';
import { memo, useDeferredValue } from 'react';
import type { Minute } from '../../../../shared/model/meeting.ts';
import { roomAt } from '../../../../shared/rules/in-the-room.ts';
import { useCommands } from '../../../lib/commands/use-commands.tsx';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { factsOf } from '../happenings/facts-of.ts';
import { shownName } from '../happenings/person-field.tsx';
import type { MinutesView } from '../screen/use-minutes-view.ts';
import { OfficerNoteField } from './officer-note-field.tsx';
import styles from './room-aside.module.css';
import { useProposals } from './use-proposals.ts';

type AsideProps = { readonly view: MinutesView; readonly minute: Minute | undefined; readonly onAsk: (kind: 'arrives' | 'leaves' | 'takes-chair', minuteId: string) => void };

export type RoomAsideProps = Pick<AsideProps, 'view'> & {
  readonly openId: string | null;
  /** The same function while the view is open. */
  readonly onAsk: AsideProps['onAsk'];
};

const InTheRoom = ({ view, minute, onAsk }: AsideProps) => {
  const { here, voting, presiding, quorum } = roomAt(factsOf(view), minute?.id ?? null);
  const ask = (kind: Parameters<AsideProps['onAsk']>[0]) => (): void => { if (minute !== undefined) onAsk(kind, minute.id); };
  const unsaid = view.attendance.filter(({ presence }) => presence === 'not-recorded').length;
  return (
    <section className={styles.part} aria-labelledby="room-people">
      <h2 id="room-people" className={styles.heading}>In the room</h2>
      <p>{here.length} here, {voting.length} may vote{unsaid === 0 ? '' : `, ${unsaid} not recorded`}</p>
      {presiding.length === 0
        ? <p><Badge tone="warn">Nobody is in the Chair</Badge></p>
        : <p className={styles.quiet}>In the Chair: {presiding.map(shownName).join(' and ')}</p>}
      {quorum !== null && (
        <p role="status">
          <Badge tone={quorum.isThere ? 'good' : 'warn'}>{quorum.isThere ? `Quorate: ${quorum.there} here, ${quorum.needed} needed` : `No quorum: ${quorum.there} here, ${quorum.needed} needed`}</Badge>
        </p>
      )}
      {presiding.length > 1 && view.panel.jointChairs !== true && (
        <p role="alert"><Badge tone="warn">Two in the Chair</Badge> This panel has no joint Chairs: record who left the Chair, or take one of them out.</p>
      )}
      <div className={styles.acts}>
        <Button size="small" isDisabled={minute === undefined} onPress={ask('arrives')}>Arrival</Button>
        <Button size="small" isDisabled={minute === undefined} onPress={ask('leaves')}>Departure</Button>
        <Button size="small" isDisabled={minute === undefined} onPress={ask('takes-chair')}>Chair</Button>
      </div>
    </section>
  );
};

const Proposals = ({ view, minute }: { readonly view: MinutesView; readonly minute: Minute }) => {
  const { proposed, kept, confirm, dismiss } = useProposals(view, minute);
  const [first] = proposed;
  useCommands([{
    id: 'minutes.keep-follow-up', label: 'Keep the first proposed follow-up', group: 'Meeting', keys: 'Ctrl+Shift+K', inText: true,
    allowed: () => first !== undefined || 'The text of this minute asks for nothing that is not kept already.', perform: () => { if (first !== undefined) void confirm(first); },
  }]);
  return (
    <section className={styles.part} aria-labelledby="room-follow-ups">
      <h2 id="room-follow-ups" className={styles.heading}>Follow-ups</h2>
      {proposed.length === 0 && kept.length === 0 && <p className={styles.quiet}>Nothing that this minute asks for yet.</p>}
      {proposed.length > 0 && (
        <ul className={styles.list} aria-label="Proposed from the text">
          {proposed.map((followUp) => (
            <li key={`${followUp.origin.partId ?? ''} ${followUp.origin.words}`} className={styles.proposal}>
              <span>{followUp.what}</span>
              <span className={styles.acts}>
                <Button size="small" icon={<Check aria-hidden="true" />} onPress={() => void confirm(followUp)} aria-label={`Keep as a follow-up: ${followUp.what}`}>Keep</Button>
                <Button size="small" variant="quiet" icon={<X aria-hidden="true" />} onPress={() => void dismiss(followUp)} aria-label={`Not a follow-up: ${followUp.what}`}>Not one</Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {kept.length > 0 && (
        <ul className={styles.list} aria-label="Kept">
          {kept.map(({ id, what }) => <li key={id} className={styles.kept}><Check aria-hidden="true" /><span>{what}</span></li>)}
        </ul>
      )}
    </section>
  );
};

const PartsView = (props: AsideProps) => (
  <aside className={styles.aside} aria-label="The room">
    <InTheRoom {...props} />
    {props.minute !== undefined && <Proposals key={props.minute.id} view={props.view} minute={props.minute} />}
    {props.minute !== undefined && <OfficerNoteField key={`note-${props.minute.id}`} view={props.view} minute={props.minute} />}
  </aside>
);

const Parts = memo(PartsView);

/** Follows a moment behind the paper: the key that opens a minute, or the save of a text, does not wait for it. What its buttons do they do to the minute that it shows. */
export const RoomAside = ({ view, openId, onAsk }: RoomAsideProps) => {
  const shown = useDeferredValue(view);
  const shownId = useDeferredValue(openId);
  return <Parts view={shown} minute={shown.minutes.find(({ id }) => id === shownId)} onAsk={onAsk} />;
};
