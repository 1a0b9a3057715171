// The fields of a panel, for making one and for changing one.
import { Fieldset, SideBySide } from '../../ui/form.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import type { FieldProblem } from '../../ui/error-summary.tsx';
import type { PanelDraft } from './panel-draft.ts';
import { panelFieldIds as ids } from './panel-draft.ts';
import { houseStyles, laws, scopes } from './panel-words.ts';
import { RestartFields } from './restart-fields.tsx';

export type PanelFieldsProps = {
  readonly draft: PanelDraft;
  readonly onChange: (patch: Partial<PanelDraft>) => void;
  readonly problems: readonly FieldProblem[];
};

type Part = PanelFieldsProps & { readonly errorOf: (id: string) => string | undefined };

const withErrors = (props: PanelFieldsProps): Part => ({ ...props, errorOf: (id) => props.problems.find((problem) => problem.fieldId === id)?.message });

/** Name and council: enough to begin with. */
export const PanelNameFields = (props: PanelFieldsProps) => {
  const { draft, onChange, errorOf } = withErrors(props);
  return (
    <>
      <TextField id={ids.name} label="Name of the panel" hint="As it stands at the head of the agenda." value={draft.name} onChange={(name) => { onChange({ name }); }} error={errorOf(ids.name)} />
      <TextField id={ids.councilName} label="Council" value={draft.councilName} onChange={(councilName) => { onChange({ councilName }); }} error={errorOf(ids.councilName)} />
      <SideBySide>
        <TextField id={ids.bodyNoun} label="Minutes call it the" hint="Panel, Committee, Board" width="medium" value={draft.bodyNoun} onChange={(bodyNoun) => { onChange({ bodyNoun }); }} error={errorOf(ids.bodyNoun)} />
        <TextField id={ids.lacCouncilTerm} label="The young people&#8217;s council is the" hint="For the standing item of the agenda" width="medium" value={draft.lacCouncilTerm} onChange={(lacCouncilTerm) => { onChange({ lacCouncilTerm }); }} error={errorOf(ids.lacCouncilTerm)} />
      </SideBySide>
      <RadioGroup label="Which rules of access apply?" value={draft.law} options={laws} onChange={(law) => { onChange({ law }); }} />
    </>
  );
};

/** Everything else: numbers, style, who signs, where and when it usually meets. */
export const PanelHabitFields = (props: PanelFieldsProps) => {
  const { draft, onChange, errorOf } = withErrors(props);
  return (
    <>
      <Fieldset legend="Usual place and time">
        <TextArea label="Place" optional hint="A line each, as printed. A new meeting starts with it." rows={3} value={draft.venueLines} onChange={(venueLines) => { onChange({ venueLines }); }} />
        <SideBySide>
          <TextField label="Postcode" optional width="short" value={draft.postcode} onChange={(postcode) => { onChange({ postcode }); }} />
          <TimeField label="Time" optional value={draft.time} onChange={(time) => { onChange({ time }); }} />
        </SideBySide>
      </Fieldset>
      <Fieldset legend="Who signs the agenda">
        <SideBySide>
          <TextField id={ids.signatoryName} label="Name" optional width="medium" value={draft.signatoryName} onChange={(signatoryName) => { onChange({ signatoryName }); }} error={errorOf(ids.signatoryName)} />
          <TextField label="Post" optional width="medium" value={draft.signatoryPost} onChange={(signatoryPost) => { onChange({ signatoryPost }); }} />
        </SideBySide>
      </Fieldset>
      <Fieldset legend="Minutes and documents">
        <SideBySide>
          <Select label="Minute numbers run" width="medium" value={draft.numberScope} options={scopes} onChange={(numberScope) => { onChange({ numberScope }); }} />
          <TextField
            id={ids.numberFormat}
            label="A minute number looks like"
            hint="{n} is the number, {yy} the year: {n}/{yy} gives 60/18"
            width="medium"
            spellCheck={false}
            value={draft.numberFormat}
            onChange={(numberFormat) => { onChange({ numberFormat }); }}
            error={errorOf(ids.numberFormat)}
          />
        </SideBySide>
        <RestartFields draft={draft} onChange={onChange} error={errorOf(ids.restartDay)} />
        <RadioGroup label="House style of its documents" value={draft.houseStyle} options={houseStyles} onChange={(houseStyle) => { onChange({ houseStyle }); }} />
      </Fieldset>
    </>
  );
};
