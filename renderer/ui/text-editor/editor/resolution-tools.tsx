// While the caret stands in a resolution: resolved by this meeting, or recommended to another body, to which, and how it was passed.
import { useEditorState } from '@tiptap/react';
import type { Editor } from '@tiptap/core';
import { RadioGroup } from '../../choice.tsx';
import { TextField } from '../../text-field.tsx';
import { resolutionPlace } from '../keys/resolution-place.ts';
import type { ResolutionKind } from '../schema/resolution-lead.ts';
import styles from './text-editor.module.css';

type Here = { readonly pos: number; readonly kind: ResolutionKind; readonly recipient: string; readonly manner: string };

const hereOf = ({ editor }: { readonly editor: Editor }): Here | null => {
  const { $from } = editor.state.selection;
  const place = resolutionPlace($from);
  if (place === null) return null;
  const { kind, recipient, manner } = $from.node(place.resolution).attrs;
  return {
    pos: $from.before(place.resolution),
    kind: kind === 'recommended' ? 'recommended' : 'resolved',
    recipient: typeof recipient === 'string' ? recipient : '',
    manner: typeof manner === 'string' ? manner : '',
  };
};

const kinds = [
  { value: 'resolved', label: 'Resolved' },
  { value: 'recommended', label: 'Recommended to another body' },
] as const;

export const ResolutionTools = ({ editor }: { readonly editor: Editor }) => {
  const here = useEditorState({ editor, selector: hereOf });
  if (here === null) return null;
  const change = (attrs: { readonly kind?: ResolutionKind; readonly recipient?: string | null; readonly manner?: string | null }): void => {
    const node = editor.state.doc.nodeAt(here.pos);
    if (node?.type.name === 'resolution') editor.view.dispatch(editor.state.tr.setNodeMarkup(here.pos, null, { ...node.attrs, ...attrs }));
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
    </div>
  );
};
