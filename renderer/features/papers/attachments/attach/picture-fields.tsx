// A picture with the questions that every picture is asked: what can be seen, and who agreed.
import type { Consent, Contributor } from '../../../../../shared/model/contributor.ts';
import { Button } from '../../../../ui/button.tsx';
import { Checkbox } from '../../../../ui/choice.tsx';
import { ConsentQuestionFields } from '../../../../ui/consent-question.tsx';
import type { FieldProblem } from '../../../../ui/error-summary.tsx';
import { TextArea } from '../../../../ui/text-field.tsx';
import { altId } from './picture-draft.ts';
import type { PictureDraft } from './picture-draft.ts';

export type PictureFieldsProps = {
  readonly id: string;
  readonly draft: PictureDraft;
  readonly people: readonly Pick<Contributor, 'id' | 'name'>[];
  readonly consents: readonly Consent[];
  readonly problems: readonly FieldProblem[];
  readonly onChange: (draft: PictureDraft) => void;
};

const recordedWords = (consents: readonly Consent[], id: string): string => {
  const consent = consents.find((each) => each.id === id);
  if (consent === undefined) return 'The consent that it names is not on record any more.';
  const state = consent.withdrawnOn !== null ? 'was withdrawn' : consent.until === null ? 'holds until it is withdrawn' : `holds until ${consent.until}`;
  return `A consent of ${consent.givenOn} is on record; it ${state}.`;
};

export const PictureFields = ({ id, draft, people, consents, problems, onChange }: PictureFieldsProps) => (
  <>
    {!draft.decorative && (
      <TextArea
        id={altId(id)} label="What can you see on it?" hint="For somebody who can’t see it. One sentence is enough. No names." width="full" rows={2}
        value={draft.alt} error={problems.find(({ fieldId }) => fieldId === altId(id))?.message} onChange={(alt) => { onChange({ ...draft, alt }); }}
      />
    )}
    <Checkbox label="It is only decoration" hint="A pattern or a drawing that says nothing that the words don’t." isSelected={draft.decorative} onChange={(decorative) => { onChange({ ...draft, decorative }); }} />
    {draft.onRecord === null ? (
      <ConsentQuestionFields of={`-${id}`} people={people} question={draft.question} problems={problems} onChange={(patch) => { onChange({ ...draft, question: { ...draft.question, ...patch } }); }} />
    ) : (
      <div>
        <p>{recordedWords(consents, draft.onRecord)}</p>
        <Button size="small" onPress={() => { onChange({ ...draft, onRecord: null }); }}>Note another answer</Button>
      </div>
    )}
  </>
);
