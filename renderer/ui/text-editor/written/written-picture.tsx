// A picture in a text that is not being edited: shown when it comes near, with what is missing and its caption.
import { use, useEffect, useRef, useState } from 'react';
import type { Image } from '../../../../shared/model/text.ts';
import { lacksWords, lacksWordsNote, notHereNote } from '../schema/picture-words.ts';
import { whenNear } from '../schema/when-near.ts';
import { Surroundings } from './written-surroundings.ts';

/** `undefined` until the store has answered. */
const useUrl = (sha256: string) => {
  const { urlOf } = use(Surroundings);
  const box = useRef<HTMLElement>(null);
  const [found, setFound] = useState<{ readonly sha256: string; readonly url: string | null } | null>(null);
  useEffect(() => {
    if (box.current === null) return undefined;
    let isOver = false;
    const stop = whenNear(box.current, () => {
      void urlOf(sha256).then((url) => { if (!isOver) setFound({ sha256, url }); });
    });
    return () => {
      isOver = true;
      stop();
    };
  }, [urlOf, sha256]);
  return { box, url: found?.sha256 === sha256 ? found.url : undefined };
};

export const WrittenPicture = ({ picture: { attrs }, name }: { readonly picture: Image; readonly name?: string | undefined }) => {
  const { consentWords } = use(Surroundings);
  const { box, url } = useUrl(attrs.sha256);
  const consent = consentWords(attrs.consent);
  const missing = [url === null ? notHereNote : '', lacksWords(attrs) ? lacksWordsNote : ''].filter((words) => words !== '');
  const notes = [...missing, consent?.words ?? ''].join(' ').trim();
  return (
    <figure ref={box} data-image={attrs.sha256} data-block={name} data-size={attrs.size}>
      <img {...(typeof url === 'string' ? { src: url } : {})} alt={attrs.decorative ? '' : attrs.alt} width={attrs.width} height={attrs.height} decoding="async" />
      {notes !== '' && <p data-note="" data-missing={missing.length > 0 || consent?.isMissing === true ? '' : undefined}>{notes}</p>}
      {attrs.caption !== '' && <figcaption>{attrs.caption}</figcaption>}
    </figure>
  );
};
