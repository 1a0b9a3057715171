// A picture in a text that is not being edited: shown when it comes near, with what is missing and its caption.
import { use, useCallback, useEffect, useRef, useState } from 'react';
import type { Image } from '../../../../shared/model/text.ts';
import { CanvasPicture } from '../../canvas-picture.tsx';
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

type PictureProps = { readonly picture: Image; readonly name?: string | undefined };

/** The caption is what of a picture can be marked and found; without one the picture itself is. */
const Caption = ({ picture: { attrs }, name }: PictureProps) => (attrs.caption.trim() === '' ? null : <figcaption data-block={name}>{attrs.caption}</figcaption>);

const nameOfBox = ({ picture: { attrs }, name }: PictureProps): string | undefined => (attrs.caption.trim() === '' ? name : undefined);

const AddressedPicture = ({ picture, name }: PictureProps) => {
  const { attrs } = picture;
  const { consentWords } = use(Surroundings);
  const { box, url } = useUrl(attrs.sha256);
  const consent = consentWords(attrs.consent);
  const missing = [url === null ? notHereNote : '', lacksWords(attrs) ? lacksWordsNote : ''].filter((words) => words !== '');
  const notes = [...missing, consent?.words ?? ''].join(' ').trim();
  return (
    <figure ref={box} data-image={attrs.sha256} data-block={nameOfBox({ picture, name })} data-size={attrs.size}>
      <img {...(typeof url === 'string' ? { src: url } : {})} alt={attrs.decorative ? '' : attrs.alt} width={attrs.width} height={attrs.height} decoding="async" />
      {notes !== '' && <p data-note="" data-missing={missing.length > 0 || consent?.isMissing === true ? '' : undefined}>{notes}</p>}
      <Caption picture={picture} name={name} />
    </figure>
  );
};

const DrawnPicture = ({ picture, name, bytesOf }: PictureProps & { readonly bytesOf: (sha256: string) => Promise<Uint8Array | null> }) => {
  const { attrs } = picture;
  const [isMissing, setMissing] = useState(false);
  const read = useCallback(() => bytesOf(attrs.sha256), [bytesOf, attrs.sha256]);
  const onMissing = useCallback(() => { setMissing(true); }, []);
  return (
    <figure data-block={nameOfBox({ picture, name })} data-size={attrs.size}>
      <CanvasPicture read={read} alt={attrs.decorative ? '' : attrs.alt} size={attrs} onMissing={onMissing} />
      {isMissing && <p data-note="" data-missing="">{notHereNote}{attrs.alt.trim() === '' ? '' : ` It shows: ${attrs.alt}`}</p>}
      <Caption picture={picture} name={name} />
    </figure>
  );
};

export const WrittenPicture = (props: PictureProps) => {
  const { bytesOf } = use(Surroundings);
  return bytesOf === null ? <AddressedPicture {...props} /> : <DrawnPicture {...props} bytesOf={bytesOf} />;
};
