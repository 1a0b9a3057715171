// A picture as it is stored, upright, with what is said of it.
import { lackInWords } from '../../../../../shared/checking/young-people.ts';
import type { Consent } from '../../../../../shared/model/contributor.ts';
import type { AttachedFile } from '../../../../../shared/model/paper.ts';
import { attachedPictureLack } from '../../../../../shared/rules/picture-consent.ts';
import { Notice } from '../../../../ui/notice.tsx';
import { BytesPicture } from '../bytes-picture.tsx';
import styles from './preview.module.css';

export type PicturePreviewProps = {
  readonly file: AttachedFile;
  readonly format: 'jpeg' | 'png';
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly consents: readonly Consent[];
  readonly today: string;
};

export const PicturePreview = ({ file, format, bytes, consents, today }: PicturePreviewProps) => {
  const words = file.picture;
  const lack = attachedPictureLack(file, consents, today);
  return (
    <figure className={styles.figure}>
      {lack !== null && <Notice tone="warning" title={`Left out of what is printed: ${lackInWords(lack)}.`} />}
      <BytesPicture bytes={bytes} format={format} alt={words?.decorative === true ? '' : (words?.alt ?? '')} className={styles.picture} pixels={file.pixels} />
      <figcaption className={styles.caption}>
        {words === undefined || (!words.decorative && words.alt === '') ? 'Nobody has said yet what can be seen on it.' : words.decorative ? 'Decoration: it says nothing that the words don’t.' : `For those who can’t see it: ${words.alt}`}
      </figcaption>
    </figure>
  );
};
