// The members as a calm list: who chairs first, roles beside the names.
import type { Member } from '../../../shared/model/meeting-snapshot.ts';
import { memberLabel, roleWords } from './member-words.ts';
import styles from './panels.module.css';

export const MemberSentences = ({ members }: { readonly members: readonly Member[] }) =>
  members.length === 0 ? (
    <p className={styles.quiet}>Nobody yet. The agenda prints the membership, and the minutes ask who was present.</p>
  ) : (
    <ul className={styles.members}>
      {members.map(({ membership, person }) => (
        <li key={membership.id} className={styles.member}>
          <span className={styles.name}>{memberLabel(person)}</span>
          <span className={styles.quiet}>{roleWords(membership, person)}</span>
        </li>
      ))}
    </ul>
  );
