// What the public gets of a restricted minute: written beside the minute that is open, read at the others (LGA 1972 s100C(2); DOMAIN A4).
import type { ReactNode } from 'react';
import type { Item, Minute } from '../../../../shared/model/meeting.ts';
import { publicMinuteTitle, summaryText } from '../../../../shared/rules/public-version.ts';
import { usePublicVersion } from '../../../data/lines/use-public-version.ts';
import type { StoredLine } from '../../../lib/stored-line.ts';
import { LineConflict } from '../../../ui/line-conflict.tsx';
import { TextArea, TextField } from '../../../ui/text-field.tsx';
import { WrittenText } from '../../../ui/text-editor/written/written-text.tsx';
import type { Lead } from '../../../ui/text-editor/schema/resolution-lead.ts';
import styles from './public-version-fields.module.css';

type PublicVersionProps = { readonly minute: Minute; readonly item: Item | undefined; /** "minute 60". */ readonly words: string };

const Line = ({ line, children, noun }: { readonly line: StoredLine; readonly noun: string; readonly children: ReactNode }) => (
  <div onFocus={line.focus} onBlur={line.blur}>
    {children}
    <LineConflict line={line} noun={noun} />
  </div>
);

export const PublicVersionFields = ({ minute, item, words }: PublicVersionProps) => {
  const title = usePublicVersion(minute, 'publicTitle');
  const summary = usePublicVersion(minute, 'publicSummary');
  return (
    <div className={styles.fields} role="group" aria-label={`What the public gets of ${words}`}>
      <Line line={title} noun="public title">
        <TextField label="Public title" hint={`In place of the title. Empty: the public reads “${publicMinuteTitle({ ...minute, publicTitle: null }, item)}”.`} width="full" value={title.value} onChange={title.change} />
      </Line>
      <Line line={summary} noun="public summary">
        <TextArea label="Public summary" hint="In place of the text. Empty: the text is left out." width="full" rows={2} value={summary.value} onChange={summary.change} />
      </Line>
    </div>
  );
};

export const PublicVersionRead = ({ minute, item, words, lead }: PublicVersionProps & { readonly lead: Lead }) => (
  <div className={styles.read} role="group" aria-label={`What the public gets of ${words}`}>
    <p className={styles.label}>The public gets</p>
    <p>{publicMinuteTitle(minute, item)}</p>
    {(minute.publicSummary ?? '').trim() === '' ? <p className={styles.label}>No summary: the text is left out.</p> : <WrittenText text={summaryText(minute.publicSummary)} lead={lead} />}
  </div>
);
