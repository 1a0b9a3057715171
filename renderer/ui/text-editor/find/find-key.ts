// Ctrl+F finds and Ctrl+H replaces, as in Word.
import { Extension } from '@tiptap/core';

export const FindKey = Extension.create<{ readonly onFind: (mode: 'find' | 'replace') => void }>({
  name: 'findKey',
  addOptions: () => ({ onFind: () => undefined }),
  addKeyboardShortcuts() {
    const { onFind } = this.options;
    const ask = (mode: 'find' | 'replace') => () => {
      onFind(mode);
      return true;
    };
    return { 'Mod-f': ask('find'), 'Mod-h': ask('replace') };
  },
});
