// What can be seen on a photograph, for somebody who can't see it, and the words under it: asked when it is added and whenever they are changed.
import { Checkbox } from '../../../ui/choice.tsx';
import type { FieldProblem } from '../../../ui/error-summary.tsx';
import { TextArea, TextField } from '../../../ui/text-field.tsx';

export type Seen = { readonly alt: string; readonly decorative: boolean; readonly caption: string };

const altId = 'photograph-alt';

/** What is missing, with the id of its field. */
export const seenProblems = ({ alt, decorative }: Seen): readonly FieldProblem[] => (!decorative && alt.trim() === '' ? [{ fieldId: altId, message: 'Say what can be seen' }] : []);

/** As the picture holds it. */
export const tidySeen = ({ alt, decorative, caption }: Seen): Seen => ({ alt: decorative ? '' : alt.trim(), decorative, caption: caption.trim() });

type SeenFieldsProps = { readonly seen: Seen; readonly onChange: (patch: Partial<Seen>) => void; readonly problems: readonly FieldProblem[] };

export const SeenFields = ({ seen, onChange, problems }: SeenFieldsProps) => (
  <>
    {!seen.decorative && (
      <TextArea
        id={altId} label="What can you see on it?" hint="For somebody who can’t see it. One sentence is enough: four people paint a wall blue. No names." width="full" rows={2} autoFocus
        value={seen.alt} onChange={(alt) => { onChange({ alt }); }} error={problems.find(({ fieldId }) => fieldId === altId)?.message}
      />
    )}
    <Checkbox label="It is only decoration" hint="A pattern or a drawing that says nothing that the words don’t." isSelected={seen.decorative} onChange={(decorative) => { onChange({ decorative }); }} />
    <TextField label="Words under the photograph" optional width="full" value={seen.caption} onChange={(caption) => { onChange({ caption }); }} />
  </>
);
