// The reading aids of the reader: choices, ruler, reading aloud, with their commands.
import { useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import type { FlowBlock } from '../../../../shared/meeting-file/reading/reading-flow.ts';
import { useCommands } from '../../../lib/commands/use-commands.tsx';
import type { PdfView } from '../../../lib/pdf-view.ts';
import { AidsDialog } from './aids-dialog.tsx';
import { AloudBar } from './aloud-bar.tsx';
import { Ruler } from './ruler.tsx';
import { useReadAloud } from './use-read-aloud.ts';

export type AidsOptions = {
  readonly view: HTMLElement | null;
  readonly sheet: HTMLElement | null;
  readonly flow: readonly FlowBlock[];
  /** Of a paper of drawn pages: its words are in it. */
  readonly pdf: PdfView | null;
  /** The block at which the reader is. */
  readonly from: () => string | null;
};

const pageOf = (key: string): number => Number(key.replace(/^p:/, ''));

export const useAids = ({ view, sheet, flow, pdf, from }: AidsOptions): { readonly open: () => void; readonly readAloud: () => void; readonly shown: ReactNode } => {
  const [isOpen, setOpen] = useState(false);
  const wordsOf = useCallback(async ({ key, text }: FlowBlock): Promise<string> => (pdf === null ? text : (await pdf.page(pageOf(key))).words()), [pdf]);
  const aloud = useReadAloud(sheet, flow, wordsOf);
  const readAloud = (): void => {
    if (aloud.isOn) aloud.stop();
    else aloud.start(from());
  };
  useCommands([
    { id: 'reading.aids', group: 'View', label: 'Reading aids …', keys: null, perform: () => { setOpen(true); } },
    { id: 'reading.aloud', group: 'View', label: aloud.isOn ? 'Stop reading aloud' : 'Read aloud from here', keys: 'Ctrl+Alt+R', allowed: () => flow.length > 0 || 'Choose a paper first', perform: readAloud },
    { id: 'reading.aloud-next', group: 'View', label: 'Read the next paragraph aloud', keys: 'Ctrl+Alt+Right', allowed: () => aloud.isOn || 'Nothing is read aloud', perform: () => { aloud.step(1); } },
    { id: 'reading.aloud-before', group: 'View', label: 'Read the paragraph before aloud', keys: 'Ctrl+Alt+Left', allowed: () => aloud.isOn || 'Nothing is read aloud', perform: () => { aloud.step(-1); } },
  ]);
  return {
    open: () => { setOpen(true); },
    readAloud,
    shown: (
      <>
        <Ruler view={view} />
        {aloud.isOn && <AloudBar aloud={aloud} />}
        {isOpen && <AidsDialog onClose={() => { setOpen(false); }} />}
      </>
    ),
  };
};
