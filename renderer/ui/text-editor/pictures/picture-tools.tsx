// While a picture is selected: what it shows, its caption, its size, whose consent it has. The description is demanded.
import { ImageOff, ImageUp } from 'lucide-react';
import { useEditorState } from '@tiptap/react';
import type { KeyboardEvent, RefObject } from 'react';
import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { problemLine } from '../../../../shared/model/result.ts';
import { Button } from '../../button.tsx';
import { Checkbox, RadioGroup } from '../../choice.tsx';
import { cx } from '../../class-names.ts';
import { TextField } from '../../text-field.tsx';
import { showToast } from '../../toast-queue.ts';
import type { PicturePorts } from '../editor/editor-ports.ts';
import type { ImageAttrs } from '../schema/image.ts';
import { lacksWords } from '../schema/picture-words.ts';
import styles from '../editor/text-editor.module.css';
import { changePicture, selectedPicture } from './insert-picture.ts';
import { leavePicture } from './picture-keys.ts';
import { backToText } from '../editor/place-caret.ts';

const sizes = [
  { value: 'full', label: 'Full width' },
  { value: 'half', label: 'Half' },
  { value: 'third', label: 'A third' },
] as const;

type ConsentProps = { readonly attrs: ImageAttrs; readonly pictures: PicturePorts; readonly onChange: (consent: string) => void };

const Consent = ({ attrs, pictures, onChange }: ConsentProps) => {
  const { consentWords, askConsent } = pictures;
  const said = consentWords?.(attrs.consent) ?? null;
  if (said === null && askConsent === undefined) return null;
  const ask = async (): Promise<void> => {
    const noted = await askConsent?.(attrs.consent, attrs.sha256);
    if (typeof noted === 'string') onChange(noted);
  };
  return (
    <div className={cx(styles.consent, styles.wide)}>
      <span>{said === null ? 'Nobody can be recognised on this picture.' : said.words}</span>
      {askConsent !== undefined && <Button size="small" onPress={() => void ask()}>Note consent</Button>}
    </div>
  );
};

export type PictureToolsProps = { readonly editor: Editor; readonly pictures: PicturePorts; readonly descriptionRef: RefObject<HTMLInputElement | null> };

export const PictureTools = ({ editor, pictures, descriptionRef }: PictureToolsProps) => {
  const here = useEditorState({ editor, selector: ({ editor: { state } }) => selectedPicture(state) });
  if (here === null) return null;
  const { pos, attrs } = here;
  const run = (command: Command): void => { command(editor.state, editor.view.dispatch, editor.view); };
  const change = (changed: Partial<ImageAttrs>): void => { run(changePicture(pos, changed)); };
  const replace = async (): Promise<void> => {
    const chosen = await pictures.choose();
    if (chosen === null) return;
    if (chosen.ok) change({ sha256: chosen.value.sha256, width: chosen.value.width, height: chosen.value.height, consent: pictures.consentAtFirst });
    else showToast(problemLine(chosen.problem));
  };
  const remove = (): void => {
    run((state, dispatch) => { dispatch?.(state.tr.deleteSelection()); return true; });
    backToText(editor);
  };
  const onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    run(leavePicture);
    backToText(editor);
  };
  return (
    <div className={cx(styles.panel, styles.picture)} role="group" aria-label="This picture" onKeyDown={onEscape}>
      <TextField
        label="What the picture shows"
        hint="Read out to those who can't see it."
        width="full"
        inputRef={descriptionRef}
        isDisabled={attrs.decorative}
        value={attrs.alt}
        error={lacksWords(attrs) ? 'Needed before this is published.' : null}
        onChange={(alt) => { change({ alt: alt.slice(0, 4_000) }); }}
      />
      <TextField label="Caption" hint="Printed below it." optional width="full" value={attrs.caption} onChange={(caption) => { change({ caption: caption.slice(0, 4_000) }); }} />
      <Checkbox label="Decorative: it says nothing that the text doesn't" isSelected={attrs.decorative} onChange={(decorative) => { change(decorative ? { decorative, alt: '' } : { decorative }); }} />
      <RadioGroup label="Size" inline value={attrs.size} options={sizes} onChange={(size) => { change({ size }); }} />
      <Consent attrs={attrs} pictures={pictures} onChange={(consent) => { change({ consent }); }} />
      <div className={cx(styles.row, styles.wide)}>
        <Button size="small" variant="quiet" icon={<ImageUp aria-hidden="true" />} onPress={() => void replace()}>Choose another picture</Button>
        <Button size="small" variant="quiet" icon={<ImageOff aria-hidden="true" />} onPress={remove}>Remove picture</Button>
      </div>
    </div>
  );
};
