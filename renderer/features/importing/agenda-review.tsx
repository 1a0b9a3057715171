// What was found of the agenda: read first, corrected on demand.
import { useState } from 'react';
import type { ImportedAgenda, ImportedItem, ImportResult, LineRange } from '../../../shared/importing/import-result.ts';
import { placeInLine } from '../../../shared/phrases/when-and-where.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { SideBySide } from '../../ui/form.tsx';
import { Section } from '../../ui/page.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { changeAgenda, changeItem, removeItem } from './edits.ts';
import styles from './importing.module.css';
import { itemKindOptions, itemKindWords } from './words.ts';

export type ReviewProps = {
  readonly result: ImportResult;
  readonly onChange: (result: ImportResult) => void;
  readonly onSelect: (lines: LineRange) => void;
};

const pagesWords = ({ pages }: ImportedItem): string => {
  if (pages === null) return '';
  return pages.start === pages.end ? `page ${pages.start}` : `pages ${pages.start} to ${pages.end}`;
};

const about = (item: ImportedItem): string =>
  [itemKindWords(item.kind), pagesWords(item), item.exempt ? `exempt ${item.exemptParagraphs.join(', ')}` : '', item.note === null ? '' : 'urgent']
    .filter((part) => part !== '')
    .join(', ');

const ItemFields = ({ item, onPatch, onRemove }: { readonly item: ImportedItem; readonly onPatch: (patch: Partial<ImportedItem>) => void; readonly onRemove: () => void }) => (
  <div className={styles.fields}>
    <TextField label="Title" width="full" value={item.title} onChange={(title) => { onPatch({ title }); }} />
    <Select label="Kind" width="medium" value={item.kind} options={itemKindOptions} onChange={(kind) => { onPatch({ kind }); }} />
    <TextArea
      label="Lines under the title"
      hint="One a line."
      width="full"
      rows={2}
      value={item.subLines.join('\n')}
      onChange={(text) => { onPatch({ subLines: text === '' ? [] : text.split('\n') }); }}
    />
    <Button size="small" onPress={onRemove}>
      Leave this item out
    </Button>
  </div>
);

const ItemReview = ({ item, onPatch, onRemove, onSelect }: { readonly item: ImportedItem; readonly onPatch: (patch: Partial<ImportedItem>) => void; readonly onRemove: () => void; readonly onSelect: () => void }) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={styles.found} onFocus={onSelect}>
      {item.note !== null && <p className={styles.second}>{item.note.text}</p>}
      <div className={styles.foundHead}>
        <span className={styles.foundNumber}>{item.label ?? item.number}</span>
        <div>
          <p className={styles.foundTitle}>{item.title}</p>
          {item.subLines.map((line) => (
            <p key={line} className={styles.second}>
              {line}
            </p>
          ))}
          <p className={styles.second}>{about(item)}</p>
        </div>
        <Button size="small" variant="quiet" aria-expanded={isOpen} aria-label={`${isOpen ? 'Close' : 'Correct'} item ${item.label ?? item.number}`} onPress={() => { setOpen(!isOpen); }}>
          {isOpen ? 'Close' : 'Correct'}
        </Button>
      </div>
      {isOpen && <ItemFields item={item} onPatch={onPatch} onRemove={onRemove} />}
    </li>
  );
};

const HeadFields = ({ agenda, onPatch }: { readonly agenda: ImportedAgenda; readonly onPatch: (patch: Partial<ImportedAgenda>) => void }) => (
  <>
    <TextField label="Panel" width="full" value={agenda.body ?? ''} onChange={(body) => { onPatch({ body: body === '' ? null : body }); }} />
    <SideBySide>
      <DateField label="Date" value={agenda.date} onChange={(date) => { onPatch({ date }); }} />
      <TimeField label="Time" value={agenda.time} onChange={(time) => { onPatch({ time }); }} />
    </SideBySide>
    <TextField
      label="Venue"
      hint="Lines separated by commas."
      width="full"
      value={placeInLine(agenda.venue)}
      onChange={(text) => {
        const parts = text.split(',').map((part) => part.trimStart());
        const last = parts.at(-1)?.trim() ?? '';
        const isPostcode = /^[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}$/i.test(last);
        onPatch({ venue: { lines: isPostcode ? parts.slice(0, -1) : parts, postcode: isPostcode ? last : null } });
      }}
    />
  </>
);

export const AgendaReview = ({ result, onChange, onSelect }: ReviewProps) => {
  const { agenda } = result;
  if (agenda === null) return null;
  return (
    <Section title="Agenda">
      <div className={styles.fields} onFocus={() => { onSelect({ first: agenda.lines.first, last: agenda.lines.first }); }}>
        <HeadFields agenda={agenda} onPatch={(patch) => { onChange(changeAgenda(result, patch)); }} />
      </div>
      <ol className={styles.foundList} aria-label="Agenda items found">
        {agenda.items.map((item, index) => (
          <ItemReview
            key={`${item.lines.first}-${item.label ?? item.number}`}
            item={item}
            onSelect={() => { onSelect(item.lines); }}
            onPatch={(patch) => { onChange(changeItem(result, index, patch)); }}
            onRemove={() => { onChange(removeItem(result, index)); }}
          />
        ))}
      </ol>
      <MembersReview result={result} onChange={onChange} />
    </Section>
  );
};

const MembersReview = ({ result, onChange }: Omit<ReviewProps, 'onSelect'>) => {
  const { agenda } = result;
  if (agenda === null) return null;
  const { members } = agenda.membership;
  return (
    <>
      <h3 className={styles.subheading}>Membership</h3>
      {members.length === 0 ? (
        <p>No membership was found.</p>
      ) : (
        <ul className={styles.members}>
          {members.map((member, index) => (
            <li key={index} className={styles.member}>
              <TextField
                label={`${member.councillor ? 'Councillor' : 'Member'} ${index + 1}`}
                width="medium"
                value={member.name}
                onChange={(name) => { onChange(changeAgenda(result, { membership: { members: members.map((each, other) => (other === index ? { ...each, name } : each)) } })); }}
              />
              <span className={styles.second}>{member.rolesAsPrinted ?? member.roles.join(', ')}</span>
            </li>
          ))}
        </ul>
      )}
      <SideBySide>
        <TextField
          label="Signed by"
          width="medium"
          value={agenda.signatory?.name ?? ''}
          onChange={(name) => { onChange(changeAgenda(result, { signatory: { name, post: agenda.signatory?.post ?? '' } })); }}
        />
        <TextField
          label="Post"
          width="medium"
          value={agenda.signatory?.post ?? ''}
          onChange={(post) => { onChange(changeAgenda(result, { signatory: { name: agenda.signatory?.name ?? '', post } })); }}
        />
      </SideBySide>
    </>
  );
};
