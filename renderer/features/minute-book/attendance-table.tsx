// Who was at how many meetings, as a real table.
import styles from './minute-book.module.css';
import type { AttendanceCount } from './filter-book.ts';

export const AttendanceTable = ({ counts }: { readonly counts: readonly AttendanceCount[] }) => (
  <div className={styles.scroll} role="region" aria-label="Attendance of members" tabIndex={0}>
    <table className={styles.table}>
      <thead>
        <tr><th scope="col">Member</th><th scope="col">Meetings</th><th scope="col">Present</th><th scope="col">Apologies</th><th scope="col">Absent</th><th scope="col">Share</th></tr>
      </thead>
      <tbody>
        {counts.map(({ name, meetings, present, apologies, absent }) => (
          <tr key={name}>
            <th scope="row">{name}</th><td>{meetings}</td><td>{present}</td><td>{apologies}</td><td>{absent}</td><td>{Math.round((100 * present) / meetings)} %</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
