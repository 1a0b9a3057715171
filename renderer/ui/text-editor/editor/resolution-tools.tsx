// While the caret stands in a resolution: resolved by this meeting, or recommended to another body, to which, and how it was passed.
import { useEditorState } from '@tiptap/react';
import type { Editor } from '@tiptap/core';
import { resolutionOutcomes } from '../../../../shared/model/text.ts';
import type { ResolutionOutcome } from '../../../../shared/model/text.ts';
import { outcomeOf, outcomeWords } from '../../../../shared/rules/resolution-outcome.ts';
import type { Outcome } from '../../../../shared/rules/resolution-outcome.ts';
import { RadioGroup } from '../../choice.tsx';
import { Select } from '../../select.tsx';
import { TextField } from '../../text-field.tsx';
import { resolutionPlace } from '../keys/resolution-place.ts';
import type { ResolutionKind } from '../schema/resolution-lead.ts';
import styles from './text-editor.module.css';

type Part = { readonly pos: number; /** "as-words": nobody said otherwise. */ readonly outcome: ResolutionOutcome | 'as-words'; /** What its words say. */ readonly proposed: Outcome | null };

type Here = { readonly pos: number; readonly part: Part; readonly kind: ResolutionKind; readonly recipient: string; readonly manner: string };

const hereOf = ({ editor }: { readonly editor: Editor }): Here | null => {
  const { $from } = editor.state.selection;
  const place = resolutionPlace($from);
  if (place === null) return null;
  const { kind, recipient, manner } = $from.node(place.resolution).attrs;
  const part = $from.node(place.part);
  const said: unknown = part.attrs['outcome'];
  return {
    pos: $from.before(place.resolution),
    part: {
      pos: $from.before(place.part), outcome: resolutionOutcomes.find((outcome) => outcome === said) ?? 'as-words',
      proposed: outcomeOf(part.textBetween(0, part.content.size, '\n', '\n'), kind === 'recommended'),
    },
    kind: kind === 'recommended' ? 'recommended' : 'resolved',
    recipient: typeof recipient === 'string' ? recipient : '',
    manner: typeof manner === 'string' ? manner : '',
  };
};

const otherWords = 'Another decision';

const kinds = [
  { value: 'resolved', label: 'Resolved' },
  { value: 'recommended', label: 'Recommended to another body' },
] as const;

const outcomeOptions = (proposed: Outcome | null) => [
  { value: 'as-words', label: `As the words say: ${proposed === null ? otherWords.toLocaleLowerCase('en-GB') : outcomeWords[proposed].toLocaleLowerCase('en-GB')}` } as const,
  ...resolutionOutcomes.map((outcome) => ({ value: outcome, label: outcome === 'other' ? otherWords : outcomeWords[outcome] })),
];

export const ResolutionTools = ({ editor }: { readonly editor: Editor }) => {
  const here = useEditorState({ editor, selector: hereOf });
  if (here === null) return null;
  const change = (attrs: { readonly kind?: ResolutionKind; readonly recipient?: string | null; readonly manner?: string | null }): void => {
    const node = editor.state.doc.nodeAt(here.pos);
    if (node?.type.name === 'resolution') editor.view.dispatch(editor.state.tr.setNodeMarkup(here.pos, null, { ...node.attrs, ...attrs }));
  };
  const decide = (outcome: Part['outcome']): void => {
    const node = editor.state.doc.nodeAt(here.part.pos);
    if (node?.type.name === 'resolutionPart') editor.view.dispatch(editor.state.tr.setNodeMarkup(here.part.pos, null, { ...node.attrs, outcome: outcome === 'as-words' ? null : outcome }));
  };
  return (
    <div className={styles.resolution}>
      <RadioGroup label="This resolution is" inline value={here.kind} options={kinds} onChange={(kind) => { change(kind === 'resolved' ? { kind, recipient: null } : { kind }); }} />
      {here.kind === 'recommended' && (
        <TextField label="To which body" width="medium" value={here.recipient} onChange={(recipient) => { change({ recipient: recipient === '' ? null : recipient.slice(0, 500) }); }} />
      )}
      <TextField
        label="How it was passed"
        optional
        hint="Such as: by 5 votes to 2"
        width="medium"
        value={here.manner}
        onChange={(manner) => { change({ manner: manner === '' ? null : manner.slice(0, 200) }); }}
      />
      <Select label="Outcome of this part" hint="For the minute book and the year index" width="medium" value={here.part.outcome} options={outcomeOptions(here.part.proposed)} onChange={decide} />
    </div>
  );
};
