// The photographs of a step with what is still to be said of them, and which the public won't get.
import { Lock } from 'lucide-react';
import { useState } from 'react';
import { lackInWords } from '../../../../shared/checking/young-people.ts';
import type { PaperSection } from '../../../../shared/model/paper.ts';
import { problemLine } from '../../../../shared/model/result.ts';
import type { Result } from '../../../../shared/model/result.ts';
import type { Image } from '../../../../shared/model/text.ts';
import { consentLack } from '../../../../shared/rules/picture-consent.ts';
import { changePicture } from '../../../data/commands/add-to-section.ts';
import type { PictureEdit } from '../../../data/commands/add-to-section.ts';
import { useData } from '../../../data/data-provider.tsx';
import { usePictureStore } from '../../../saving/use-picture-store.ts';
import { useToday } from '../../../lib/use-today.ts';
import { Button } from '../../../ui/button.tsx';
import { showToast } from '../../../ui/toast-queue.ts';
import type { Update } from '../use-update.ts';
import { AskConsent } from './ask-consent.tsx';
import styles from './photographs.module.css';
import { usePictureUrl } from './use-picture-url.ts';

type PhotographListProps = { readonly update: Update; readonly section: PaperSection; readonly flush: () => Promise<Result<unknown>> };

type CardProps = { readonly urlOf: (sha256: string) => Promise<string | null>; readonly image: Image; readonly position: number; readonly lack: string | null; readonly onConsent: () => void; readonly onRemove: () => void };

const Card = ({ urlOf, image, position, lack, onConsent, onRemove }: CardProps) => {
  const url = usePictureUrl(urlOf, image.attrs.sha256);
  const { alt, decorative, caption } = image.attrs;
  const name = alt.trim() === '' ? `photograph ${position}` : alt.trim();
  return (
    <li className={styles.card} data-out={lack !== null}>
      {url === null ? <span className={styles.gone}>Not here</span> : <img src={url} alt={decorative ? '' : alt} className={styles.small} />}
      <div className={styles.words}>
        <p>{decorative ? 'Decoration' : alt.trim() === '' ? 'Nobody has said yet what can be seen on it.' : alt}</p>
        {caption.trim() !== '' && <p className={styles.quiet}>Under it: {caption}</p>}
        {lack !== null && (
          <p className={styles.out}><Lock aria-hidden="true" /> Left out of what is printed: {lack}.</p>
        )}
        <div className={styles.acts}>
          <Button size="small" onPress={onConsent} aria-label={`Say who agreed: ${name}`}>Say who agreed</Button>
          <Button size="small" variant="quiet" onPress={onRemove} aria-label={`Take out: ${name}`}>Take out</Button>
        </div>
      </div>
    </li>
  );
};

export const PhotographList = ({ update, section, flush }: PhotographListProps) => {
  const { context } = useData();
  const today = useToday(context.now);
  const { urlOf } = usePictureStore();
  const [asked, setAsked] = useState<{ readonly image: Image; readonly index: number } | null>(null);
  const images = section.text.content.filter((block): block is Image => block.type === 'image');
  if (images.length === 0) return null;
  const change = async (edit: Pick<PictureEdit, 'index' | 'sha256' | 'attrs'>): Promise<void> => {
    const flushed = await flush();
    const changed = flushed.ok ? await changePicture(context, { sectionId: section.id, ...edit }) : flushed;
    if (!changed.ok) showToast(problemLine(changed.problem));
  };
  return (
    <section aria-label="Photographs of this step">
      <ul className={styles.cards}>
        {images.map((image, index) => {
          const lack = consentLack(image, update.consents, today);
          return (
            <Card
              key={`${image.attrs.sha256}-${index}`} urlOf={urlOf} image={image} position={index + 1} lack={lack === null ? null : lackInWords(lack)}
              onConsent={() => { setAsked({ image, index }); }}
              onRemove={() => void change({ index, sha256: image.attrs.sha256, attrs: null })}
            />
          );
        })}
      </ul>
      {asked !== null && (
        <AskConsent
          update={update} sha256={asked.image.attrs.sha256} consent={asked.image.attrs.consent} about={asked.image.attrs.alt}
          onClose={(consent) => {
            setAsked(null);
            if (consent !== null) void change({ index: asked.index, sha256: asked.image.attrs.sha256, attrs: { consent } });
          }}
        />
      )}
    </section>
  );
};
