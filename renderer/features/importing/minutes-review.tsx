// What was found of one set of minutes: attendance, then minute by minute.
import { useState } from 'react';
import type { ImportedBlock, ImportedMinute, ImportedMinutes, ImportedPerson } from '../../../shared/importing/import-result.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Section } from '../../ui/page.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import type { ReviewProps } from './agenda-review.tsx';
import { blockAs, changeBlock, changeMinute, changeMinutes, peopleAsLines, peopleFromLines, removeMinute } from './edits.ts';
import styles from './importing.module.css';
import { blockTypeOptions } from './words.ts';

type PeopleField = 'present' | 'alsoPresent' | 'apologies';

const peopleLabels: Readonly<Record<PeopleField, string>> = { present: 'Present', alsoPresent: 'Also present', apologies: 'Apologies' };

/** A list of people as lines; it is read back when the field is left, so that typing is never rewritten. */
const PeopleLines = ({ label, people, onPeople }: { readonly label: string; readonly people: readonly ImportedPerson[]; readonly onPeople: (people: readonly ImportedPerson[]) => void }) => {
  const [text, setText] = useState(() => peopleAsLines(people));
  return (
    <TextArea
      label={label}
      hint="One person a line; “Councillor” before a councillor."
      width="full"
      rows={Math.max(2, people.length)}
      value={text}
      onChange={setText}
      onBlur={() => { onPeople(peopleFromLines(text, people)); }}
    />
  );
};

const BlockText = ({ block }: { readonly block: ImportedBlock }) => (
  <div className={styles.block} data-type={block.type}>
    {block.type === 'resolution' && <span className={styles.lead}>Resolved{block.part === null ? '' : ` (${block.part})`}: </span>}
    {(block.type === 'numbered' || block.type === 'lettered') && <span>{block.label} </span>}
    {block.text}
    {block.type === 'resolution' && block.items !== undefined && (
      <ul>
        {block.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    )}
  </div>
);

const BlockFields = ({ block, index, onBlock }: { readonly block: ImportedBlock; readonly index: number; readonly onBlock: (change: (block: ImportedBlock) => ImportedBlock | null) => void }) => (
  <div className={styles.fields}>
    <Select label={`Part ${index + 1}`} width="medium" value={block.type} options={blockTypeOptions} onChange={(type) => { onBlock((before) => blockAs(before, type)); }} />
    <TextArea label={`Text of part ${index + 1}`} width="full" rows={3} value={block.text} onChange={(text) => { onBlock((before) => ({ ...before, text })); }} />
    <Button size="small" onPress={() => { onBlock(() => null); }}>
      Leave part {index + 1} out
    </Button>
  </div>
);

type MinuteReviewProps = {
  readonly minute: ImportedMinute;
  readonly onPatch: (patch: Partial<ImportedMinute>) => void;
  readonly onBlock: (index: number, change: (block: ImportedBlock) => ImportedBlock | null) => void;
  readonly onRemove: () => void;
  readonly onSelect: () => void;
};

const MinuteReview = ({ minute, onPatch, onBlock, onRemove, onSelect }: MinuteReviewProps) => {
  const [isOpen, setOpen] = useState(false);
  const name = minute.label ?? String(minute.number);
  return (
    <li className={styles.found} onFocus={onSelect}>
      <div className={styles.foundHead}>
        <span className={styles.foundNumber}>{name}</span>
        <p className={styles.foundTitle}>{minute.title}</p>
        <Button size="small" variant="quiet" aria-expanded={isOpen} aria-label={`${isOpen ? 'Close' : 'Correct'} minute ${name}`} onPress={() => { setOpen(!isOpen); }}>
          {isOpen ? 'Close' : 'Correct'}
        </Button>
      </div>
      {isOpen ? (
        <div className={styles.fields}>
          <TextField label="Title" width="full" value={minute.title} onChange={(title) => { onPatch({ title }); }} />
          {minute.blocks.map((block, index) => (
            <BlockFields key={index} block={block} index={index} onBlock={(change) => { onBlock(index, change); }} />
          ))}
          <Button size="small" onPress={onRemove}>
            Leave this minute out
          </Button>
        </div>
      ) : (
        minute.blocks.map((block, index) => <BlockText key={index} block={block} />)
      )}
    </li>
  );
};

const youngPeopleLine = ({ youngPeople, youngPeopleSupportedBy }: ImportedMinutes): string | null => {
  if (youngPeople.length === 0) return null;
  const supported = youngPeopleSupportedBy.length === 0 ? '' : `, supported by ${youngPeopleSupportedBy.join(', ')}`;
  return `${youngPeople.length === 1 ? 'One young person' : `${youngPeople.length} young people`} attended${supported}. These minutes print them as they were published; anything new does not name them unless consent is recorded.`;
};

export const MinutesReview = ({ result, onChange, onSelect, set }: ReviewProps & { readonly set: number }) => {
  const minutes = result.minutes[set];
  if (minutes === undefined) return null;
  const patch = (fields: Partial<ImportedMinutes>): void => { onChange(changeMinutes(result, set, fields)); };
  const young = youngPeopleLine(minutes);
  return (
    <Section title="Minutes">
      <div className={styles.fields} onFocus={() => { onSelect({ first: minutes.lines.first, last: minutes.lines.first }); }}>
        <DateField label="Meeting held on" value={minutes.date} onChange={(date) => { patch({ date }); }} />
        <TextField label="In the Chair" width="medium" value={minutes.chair ?? ''} onChange={(chair) => { patch({ chair: chair === '' ? null : chair }); }} />
        {(['present', 'alsoPresent', 'apologies'] as const).map((field) => (
          <PeopleLines key={field} label={peopleLabels[field]} people={minutes[field]} onPeople={(people) => { patch({ [field]: people }); }} />
        ))}
        {young !== null && <p>{young}</p>}
      </div>
      <ol className={styles.foundList} aria-label="Minutes found">
        {minutes.minutes.map((minute, index) => (
          <MinuteReview
            key={`${minute.lines.first}-${minute.number}`}
            minute={minute}
            onSelect={() => { onSelect(minute.lines); }}
            onPatch={(fields) => { onChange(changeMinute(result, set, index, fields)); }}
            onBlock={(block, change) => { onChange(changeBlock(result, { set, minute: index, block }, change)); }}
            onRemove={() => { onChange(removeMinute(result, set, index)); }}
          />
        ))}
      </ol>
      {minutes.proceduralNotes.map((note) => (
        <p key={note.lines.first} className={styles.second}>
          Note {note.afterMinute === null ? 'before the first minute' : `after minute ${note.afterMinute}`}: {note.text}
        </p>
      ))}
    </Section>
  );
};
