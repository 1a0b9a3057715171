// The printed front sheet, live: the same words that the Word file is made from, laid out as the house style lays them.
import { londonDate } from '../../../shared/model/dates.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { agendaSheet } from '../../../shared/documents/agenda/agenda-sheet.ts';
import type { AgendaLine } from '../../../shared/documents/agenda/agenda-lines.ts';
import styles from './front-sheet.module.css';

const Line = ({ line }: { readonly line: AgendaLine }) => (
  <li className={styles.item}>
    {line.note !== null && <p className={styles.note}>{line.note}</p>}
    <div className={styles.line}>
      <span className={styles.number}>{line.label}.</span>
      <span className={styles.title}>{line.title}</span>
      {line.pages !== null && <span className={styles.pages}>{line.pages}</span>}
    </div>
    {[...line.subLines, ...(line.presenter === null ? [] : [line.presenter])].map((text) => (
      <p key={text} className={styles.under}>
        {text}
      </p>
    ))}
    {line.resolution.map((text) => (
      <p key={text} className={styles.under}>
        {text}
      </p>
    ))}
    {line.marking !== null && <p className={styles.marking}>{line.marking}</p>}
    {line.withdrawn !== null && <p className={styles.marking}>{line.withdrawn}</p>}
  </li>
);

export const FrontSheetPreview = ({ snapshot, today }: { readonly snapshot: MeetingSnapshot; /** Milliseconds since 1970. */ readonly today: number }) => {
  const sheet = agendaSheet(snapshot, { builtOn: londonDate(today) });
  return (
    <article className={styles.sheet} data-style={snapshot.panel.houseStyle} aria-label="The printed front sheet">
      {sheet.pageHead.map((text) => (
        <p key={text} className={styles.head}>
          {text}
        </p>
      ))}
      <p className={styles.panel}>{sheet.panelName}</p>
      <dl className={styles.details}>
        {sheet.details.map(({ label, text }) => (
          <div key={label} className={styles.detail}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.heading}>{sheet.heading}</p>
      {sheet.publication !== null && (
        <div className={styles.membership}>
          <p className={styles.membershipHeading}>{sheet.publication.standing}</p>
          {sheet.publication.entries.map(({ lead, changes, reason }) => (
            <div key={lead}>
              <p>{lead}</p>
              <ul>{changes.map((text) => <li key={text}>{text}</li>)}</ul>
              {reason !== null && <p>{reason}</p>}
            </div>
          ))}
        </div>
      )}
      <ol className={styles.items}>
        {sheet.lines.map((line) => (
          <Line key={line.itemId} line={line} />
        ))}
      </ol>
      {sheet.membership !== null && (
        <div className={styles.membership}>
          <p className={styles.membershipHeading}>{sheet.membership.heading}</p>
          <p>{sheet.membership.sentence}</p>
        </div>
      )}
      <div className={styles.signatory}>
        {sheet.signatory.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </article>
  );
};
