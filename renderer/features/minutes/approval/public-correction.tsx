// A correction of what the public has of a restricted minute: its public title or its public summary, how both will read, and a warning where a name or a figure of the minute would come out.
import type { Minute } from '../../../../shared/model/meeting.ts';
import { correctedSummary } from '../../../../shared/rules/life-cycle/corrected-public.ts';
import { canCorrect } from '../../../../shared/rules/life-cycle/corrected-text.ts';
import { namesFromRestricted, summaryText, type PublicVersion } from '../../../../shared/rules/public-version.ts';
import type { SetToApprove } from '../../../data/approvals.ts';
import { RadioGroup } from '../../../ui/choice.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { Lead } from '../../../ui/text-editor/schema/resolution-lead.ts';
import { WrittenText } from '../../../ui/text-editor/written/written-text.tsx';
import styles from './approval.module.css';
import { CorrectionBox } from './correction-box.tsx';
import { minuteLabel, type PublicDraft } from './corrections-drafted.ts';

type PublicCorrectionProps = {
  readonly name: string;
  readonly draft: PublicDraft;
  readonly set: Pick<SetToApprove, 'minutes' | 'publicVersions'>;
  readonly lead: Lead;
  readonly onChange: (next: PublicDraft) => void;
  readonly onRemove: () => void;
};

const parts = [{ value: 'public-summary', label: 'Public summary' }, { value: 'public-title', label: 'Public title' }] as const;

/** The version as it will read; null: not said yet. */
const corrected = (version: PublicVersion, { of, was, becomes }: PublicDraft): PublicVersion | null => {
  const change = { was: was.trim(), becomes: becomes.trim() };
  if (change.becomes === '') return null;
  if (of === 'public-title') return change.becomes === version.title ? null : { ...version, title: change.becomes };
  return canCorrect(summaryText(version.summary), change) ? { ...version, summary: correctedSummary(version.summary, change) } : null;
};

const Warning = ({ names }: { readonly names: readonly string[] }) => (
  <Notice tone="warning" isAlert title="This stands in the minute that the public does not get">
    <p>{names.map((name) => `“${name}”`).join(', ')}: once approved, everybody can read it. Leave it out unless the panel decided to say it.</p>
  </Notice>
);

const Reads = ({ name, version, isCorrected, lead }: { readonly name: string; readonly version: PublicVersion; readonly isCorrected: boolean; readonly lead: Lead }) => (
  <div className={styles.reads} role="group" aria-label={`${name}: what the public ${isCorrected ? 'will read' : 'has now'}`}>
    <p className={styles.readsTitle}>{isCorrected ? 'The public will read' : 'The public has now'}</p>
    <p><strong>{version.title}</strong></p>
    {version.summary === null || version.summary.trim() === '' ? <p>No summary: the text is left out.</p> : <WrittenText text={summaryText(version.summary)} lead={lead} />}
  </div>
);

export const PublicCorrection = ({ name, draft, set: { minutes, publicVersions }, lead, onChange, onRemove }: PublicCorrectionProps) => {
  const restricted = minutes.filter(({ id }) => publicVersions.has(id));
  const minute: Minute | undefined = restricted.find((each) => minuteLabel(each) === draft.number);
  const version = minute === undefined ? undefined : publicVersions.get(minute.id);
  const after = version === undefined ? null : corrected(version, draft);
  const names = minute === undefined || version === undefined ? [] : namesFromRestricted(draft.becomes, minute, version);
  const isTitle = draft.of === 'public-title';
  const cannot = version !== undefined && !isTitle && draft.was.trim() !== '' && !canCorrect(summaryText(version.summary), { was: draft.was.trim(), becomes: draft.becomes });
  const titleOf = (number: string): string => publicVersions.get(restricted.find((each) => minuteLabel(each) === number)?.id ?? '')?.title ?? '';
  return (
    <CorrectionBox name={name} onRemove={onRemove}>
      <Select
        label="Minute"
        value={draft.number === '' ? null : draft.number}
        options={restricted.map((each) => ({ value: minuteLabel(each), label: `${minuteLabel(each)} ${publicVersions.get(each.id)?.title ?? ''}` }))}
        onChange={(number) => { onChange({ ...draft, number, becomes: isTitle ? titleOf(number) : draft.becomes }); }}
        width="full"
      />
      <RadioGroup label="Corrects its" inline value={draft.of} options={parts} onChange={(of) => { onChange({ ...draft, of, was: '', becomes: of === 'public-title' ? titleOf(draft.number) : '' }); }} />
      {!isTitle && (
        <TextField
          label="As printed"
          hint="A few words, as they stand in one paragraph. Empty: words are added at the end."
          width="full"
          value={draft.was}
          error={cannot ? 'These words don’t stand in one place of that summary.' : null}
          onChange={(was) => { onChange({ ...draft, was }); }}
        />
      )}
      <TextField label={isTitle ? 'Public title as it should read' : 'As it should read'} width="full" value={draft.becomes} onChange={(becomes) => { onChange({ ...draft, becomes }); }} />
      {names.length > 0 && <Warning names={names} />}
      {version !== undefined && <Reads name={name} version={after ?? version} isCorrected={after !== null} lead={lead} />}
    </CorrectionBox>
  );
};
