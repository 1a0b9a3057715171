// What the text editor is made of: the schema, the upkeep of resolutions, Word's keys, paste and "/".
import { Dropcursor, Gapcursor } from '@tiptap/extensions';
import type { Extensions } from '@tiptap/core';
import type { NewId } from '../../../../shared/model/ids.ts';
import { InsertKey } from '../keys/insert-key.ts';
import { WordKeys } from '../keys/word-keys.ts';
import { PasteCleaner } from '../paste/paste-cleaner.ts';
import type { Pasted } from '../paste/paste-cleaner.ts';
import type { Lead } from '../schema/resolution-lead.ts';
import { ResolutionUpkeep } from '../schema/resolution-upkeep.ts';
import { textNodes } from '../schema/text-schema.ts';

export type EditorPorts = {
  readonly lead: Lead;
  readonly newId: NewId;
  readonly onInsertMenu: () => void;
  readonly onPasteCleaned: (pasted: Pasted) => void;
};

export const editorExtensions = ({ lead, newId, onInsertMenu, onPasteCleaned }: EditorPorts): Extensions => [
  ...textNodes(lead),
  ResolutionUpkeep.configure({ newId }),
  WordKeys,
  InsertKey.configure({ onOpen: onInsertMenu }),
  PasteCleaner.configure({ onCleaned: onPasteCleaned }),
  Dropcursor.configure({ color: false, class: 'drop-cursor' }),
  Gapcursor,
];
