// Makes a link of the selected words, changes it, or takes it away.
import { useState } from 'react';
import type { Editor } from '@tiptap/core';
import { isLink } from '../../../../shared/model/text.ts';
import { Button } from '../../button.tsx';
import { Dialog } from '../../dialog.tsx';
import { TextField } from '../../text-field.tsx';
import { backToText } from './place-caret.ts';

/** "example.org" becomes "https://example.org", "a@b.org" becomes "mailto:a@b.org". */
export const fullAddress = (typed: string): string => {
  const address = typed.trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return address;
  return /^[^\s@/]+@[^\s@/]+$/.test(address) ? `mailto:${address}` : `https://${address}`;
};

type LinkDialogProps = { readonly editor: Editor; readonly onClose: () => void };

export const LinkDialog = ({ editor, onClose }: LinkDialogProps) => {
  const present: unknown = editor.getAttributes('link')['href'];
  const [address, setAddress] = useState(typeof present === 'string' ? present : '');
  const [error, setError] = useState<string | null>(null);
  const save = (): void => {
    const href = fullAddress(address);
    if (address.trim() === '' || !isLink(href)) {
      setError('Enter a web address (https://…) or a mail address.');
      return;
    }
    editor.chain().extendMarkRange('link').setMark('link', { href }).run();
    onClose();
  };
  const remove = (): void => {
    editor.chain().extendMarkRange('link').unsetMark('link').run();
    onClose();
  };
  return (
    <Dialog
      title="Link"
      isOpen
      onClose={onClose}
      giveFocus={() => { backToText(editor); }}
      actions={
        <>
          {typeof present === 'string' && <Button onPress={remove}>Remove link</Button>}
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form="link-form">Make link</Button>
        </>
      }
    >
      <form id="link-form" onSubmit={(event) => { event.preventDefault(); save(); }}>
        <TextField label="Where the link leads" hint="A web address or a mail address." value={address} onChange={setAddress} error={error} autoFocus spellCheck={false} />
      </form>
    </Dialog>
  );
};
