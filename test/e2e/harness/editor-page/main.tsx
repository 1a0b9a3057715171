// The text editor by itself, as a paper has it: for tests and measurements that need no paper around it.
import '../../../../renderer/ui/styles.css';
import { useMemo, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { idMaker } from '../../../../shared/model/ids.ts';
import { ok } from '../../../../shared/model/result.ts';
import { ToastRegion } from '../../../../renderer/ui/toast-region.tsx';
import type { UnsavedText } from '../../../../renderer/lib/text-writing.ts';
import type { PicturePorts, ReferencePorts } from '../../../../renderer/ui/text-editor/editor/editor-ports.ts';
import { TextEditor } from '../../../../renderer/ui/text-editor/editor/text-editor.tsx';
import type { InsertKind } from '../../../../renderer/ui/text-editor/keys/insert-blocks.ts';
import type { SpellingPorts } from '../../../../renderer/ui/text-editor/spelling/speller.ts';
import { spelling } from '../../../../renderer/workers/spelling-client.ts';
import { everything, longText } from './sample-text.ts';

const drawing = async (): Promise<string> => {
  const canvas = new OffscreenCanvas(1200, 700);
  const pen = canvas.getContext('2d');
  for (const [index, colour] of ['#9db8b0', '#5f7f78', '#c9b68f'].entries()) {
    if (pen === null) break;
    pen.fillStyle = colour;
    pen.fillRect(0, index * 234, 1200, 234);
  }
  return URL.createObjectURL(await canvas.convertToBlob());
};
const shared = drawing();

const pictures: PicturePorts = {
  urlOf: () => shared,
  choose: () => Promise.resolve(ok({ sha256: 'b'.repeat(64), width: 1200, height: 700 })),
  take: () => Promise.resolve(ok({ sha256: 'c'.repeat(64), width: 1200, height: 700 })),
  consentAtFirst: 'not-needed',
  consentWords: (consent) => (consent === 'needed' ? { words: 'Nobody has agreed to this picture yet: it stays out of what is published.', isMissing: true } : null),
};
const references: ReferencePorts = {
  list: () => [{ key: 'other', label: '7.1', words: 'Costs of the homes' }],
  anchorOf: () => new Promise((resolve) => { setTimeout(() => { resolve('018f3a52-7d10-7abc-8def-0000000000b1'); }, 200); }),
  labelOf: (target) => (target.endsWith('b1') ? '7.1' : null),
};
const inserts: readonly InsertKind[] = ['bullets', 'numbered', 'lettered', 'heading', 'quotation', 'table', 'picture', 'reference'];
const newId = idMaker(() => Date.now(), (length) => crypto.getRandomValues(new Uint8Array(length)));

const asked = new URLSearchParams(location.search).get('words');

const EditorPage = () => {
  const [councilWords, setCouncilWords] = useState<readonly string[]>([]);
  const newest = useRef<UnsavedText | null>(null);
  const ports = useMemo((): SpellingPorts => ({ ...spelling(), councilWords, onAddWord: (word) => { setCouncilWords((words) => [...words, word]); } }), [councilWords]);
  const [text] = useState(() => (asked === null ? everything : longText(Number(asked))));
  return (
    <main style={{ padding: 'var(--space-l)', maxInlineSize: 'var(--page)', marginInline: 'auto', background: 'var(--paper)' }}>
      <h1>Report on homes</h1>
      <h2>Sections</h2>
      <h3>3. Findings</h3>
      <TextEditor
        text={text} label="Text of section 3" aim="start" newId={newId} inserts={inserts} pictures={pictures} references={references}
        sectionNumber="3" spelling={ports} wordsElsewhere={1200}
        onChange={(changed) => { newest.current = changed; }}
      />
      <ToastRegion screen="editor" />
    </main>
  );
};

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');
createRoot(place).render(<EditorPage />);
