// Where minute numbers begin again: after the annual meeting, on a day of each year, or never.
import { SideBySide } from '../../ui/form.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { asksForRestart, months } from './number-restart.ts';
import { panelFieldIds as ids } from './panel-draft.ts';
import type { PanelDraft } from './panel-draft.ts';
import { restarts } from './panel-words.ts';

export type RestartFieldsProps = {
  readonly draft: PanelDraft;
  readonly onChange: (patch: Partial<PanelDraft>) => void;
  readonly error: string | undefined;
};

/** Asked where numbers run on at all. */
export const RestartFields = ({ draft, onChange, error }: RestartFieldsProps) => {
  if (!asksForRestart(draft)) return null;
  return (
    <>
      <Select label="Numbers begin again at 1" width="medium" value={draft.numberRestart} options={restarts} onChange={(numberRestart) => { onChange({ numberRestart }); }} />
      {draft.numberRestart === 'date' && (
        <SideBySide>
          <TextField id={ids.restartDay} label="Day they begin again" width="short" value={draft.restartDay} onChange={(restartDay) => { onChange({ restartDay }); }} error={error} />
          <Select label="Month they begin again" width="medium" value={draft.restartMonth} options={months} onChange={(restartMonth) => { onChange({ restartMonth }); }} />
        </SideBySide>
      )}
    </>
  );
};
