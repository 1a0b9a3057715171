// One photograph of a step: what can be seen on it, whether it may be printed, and what can be done with it.
import { Lock } from 'lucide-react';
import type { Image } from '../../../../shared/model/text.ts';
import { Button } from '../../../ui/button.tsx';
import type { AgreedWords } from './agreed-words.ts';
import styles from './photographs.module.css';
import { usePictureUrl } from './use-picture-url.ts';

export type PhotographCardProps = {
  readonly urlOf: (sha256: string) => Promise<string | null>;
  readonly image: Image;
  /** From 1. */
  readonly position: number;
  readonly agreed: AgreedWords;
  readonly onDescribe: () => void;
  readonly onConsent: () => void;
  readonly onRemove: () => void;
};

const seenWords = ({ alt, decorative }: Image['attrs']): string =>
  decorative ? 'Decoration' : alt.trim() === '' ? 'Nobody has said yet what can be seen on it.' : alt;

export const PhotographCard = ({ urlOf, image, position, agreed, onDescribe, onConsent, onRemove }: PhotographCardProps) => {
  const url = usePictureUrl(urlOf, image.attrs.sha256);
  const { alt, decorative, caption } = image.attrs;
  const name = alt.trim() === '' ? `photograph ${position}` : alt.trim();
  const isDescribed = decorative || alt.trim() !== '';
  const describe = isDescribed ? 'Change its words' : 'Say what can be seen';
  const consent = agreed.isMissing ? 'Say who agreed' : 'Change who agreed';
  return (
    <li className={styles.card} data-out={agreed.isMissing}>
      {url === null ? <span className={styles.gone}>Not here</span> : <img src={url} alt={decorative ? '' : alt} className={styles.small} />}
      <div className={styles.words}>
        <p>{seenWords(image.attrs)}</p>
        {caption.trim() !== '' && <p className={styles.quiet}>Under it: {caption}</p>}
        <p className={agreed.isMissing ? styles.out : styles.quiet}>{agreed.isMissing && <Lock aria-hidden="true" />} {agreed.words}</p>
        <div className={styles.acts}>
          <Button size="small" variant={isDescribed ? 'quiet' : 'secondary'} onPress={onDescribe} aria-label={`${describe}: ${name}`}>{describe}</Button>
          <Button size="small" variant={agreed.isMissing ? 'secondary' : 'quiet'} onPress={onConsent} aria-label={`${consent}: ${name}`}>{consent}</Button>
          <Button size="small" variant="quiet" onPress={onRemove} aria-label={`Take out: ${name}`}>Take out</Button>
        </div>
      </div>
    </li>
  );
};
