// Photographs on their way into a step: one that is chosen is stored with its words only; one that is dropped or pasted, before the text names it.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { PreparedPicture } from '../../../../shared/attachments/pictures/prepare-picture.ts';
import { londonDate } from '../../../../shared/model/dates.ts';
import type { PaperSection } from '../../../../shared/model/paper.ts';
import type { Problem, Result } from '../../../../shared/model/result.ts';
import type { Image } from '../../../../shared/model/text.ts';
import { useData } from '../../../data/data-provider.tsx';
import { usePictureStore } from '../../../saving/use-picture-store.ts';
import type { PicturePorts } from '../../../ui/text-editor/editor/editor-ports.ts';
import type { Update } from '../use-update.ts';
import { agreedWords } from './agreed-words.ts';

/** The question who agreed, open until it is answered. */
export type Asking = { readonly sha256: string; readonly consent: string; readonly answer: (consent: string | null) => void };

export type Photographs = {
  readonly ports: PicturePorts;
  readonly isBusy: boolean;
  readonly problem: Problem | null;
  /** Asks for a file; what comes of it is in `added`, and nowhere else yet. */
  readonly choose: () => void;
  readonly added: PreparedPicture | null;
  readonly done: () => void;
  readonly asking: Asking | null;
};

/** A picture that was put in a moment ago and is not saved yet. */
const notStored = { words: 'Left out of what is printed: nobody has agreed to it yet.', isMissing: true };

type Options = { readonly update: Update; readonly section: PaperSection; readonly flush: () => Promise<Result<unknown>> };

export const usePhotographs = ({ update, section, flush }: Options): Photographs => {
  const { context } = useData();
  const store = usePictureStore();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [added, setAdded] = useState<PreparedPicture | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const newest = useRef({ update, section, now: context.now });
  useEffect(() => {
    newest.current = { update, section, now: context.now };
  });

  const choose = async (): Promise<void> => {
    if (isBusy) return;
    setProblem(null);
    setBusy(true);
    const flushed = await flush();
    const picked = flushed.ok ? await store.prepare() : flushed;
    setBusy(false);
    if (picked === null) return;
    if (picked.ok) setAdded(picked.value);
    else setProblem(picked.problem);
  };
  const ports = useMemo((): PicturePorts => ({
    ...store,
    consentAtFirst: 'needed',
    consentWords: (consent) => {
      if (consent === 'not-needed') return { words: 'Nobody can be recognised.', isMissing: false };
      const { now } = newest.current;
      const image = newest.current.section.text.content.find((block): block is Image => block.type === 'image' && block.attrs.consent === consent);
      return image === undefined ? notStored : agreedWords(image, newest.current.update.consents, londonDate(now()));
    },
    askConsent: (consent, sha256) => new Promise((resolve) => {
      setAsking({ sha256, consent, answer: (value) => { setAsking(null); resolve(value); } });
    }),
  }), [store]);

  return { ports, isBusy, problem, choose: () => void choose(), added, done: () => { setAdded(null); }, asking };
};
