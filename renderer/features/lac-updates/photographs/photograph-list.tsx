// The photographs of a step with what is still to be said of them, and which the public won't get.
import { useState } from 'react';
import type { PaperSection } from '../../../../shared/model/paper.ts';
import { problemLine } from '../../../../shared/model/result.ts';
import type { Result } from '../../../../shared/model/result.ts';
import type { Image } from '../../../../shared/model/text.ts';
import { changePicture } from '../../../data/commands/add-to-section.ts';
import type { PictureEdit } from '../../../data/commands/add-to-section.ts';
import { useData } from '../../../data/data-provider.tsx';
import { offerUndo } from '../../../saving/offer-undo.ts';
import { usePictureStore } from '../../../saving/use-picture-store.ts';
import { useToday } from '../../../lib/use-today.ts';
import { showToast } from '../../../ui/toast-queue.ts';
import type { Update } from '../use-update.ts';
import { agreedWords } from './agreed-words.ts';
import { AskConsent } from './ask-consent.tsx';
import { DescribePhotograph } from './describe-photograph.tsx';
import { PhotographCard } from './photograph-card.tsx';
import styles from './photographs.module.css';

type PhotographListProps = { readonly update: Update; readonly section: PaperSection; readonly flush: () => Promise<Result<unknown>> };

type Place = Pick<PictureEdit, 'index' | 'sha256'>;
type Asked = { readonly what: 'consent' | 'words'; readonly image: Image; readonly index: number };

export const PhotographList = ({ update, section, flush }: PhotographListProps) => {
  const { context } = useData();
  const today = useToday(context.now);
  const { urlOf } = usePictureStore();
  const [asked, setAsked] = useState<Asked | null>(null);
  const images = section.text.content.filter((block): block is Image => block.type === 'image');
  if (images.length === 0) return null;
  const change = async (place: Place, attrs: PictureEdit['attrs']): Promise<boolean> => {
    const flushed = await flush();
    const changed = flushed.ok ? await changePicture(context, { sectionId: section.id, ...place, attrs }) : flushed;
    if (!changed.ok) showToast(problemLine(changed.problem));
    return changed.ok;
  };
  const takeOut = async (place: Place): Promise<void> => {
    if (!(await change(place, null))) return;
    offerUndo(context, update.meeting.id, 'The photograph is taken out.');
  };
  const answer = (attrs: PictureEdit['attrs']): void => {
    setAsked(null);
    if (asked !== null && attrs !== null) void change({ index: asked.index, sha256: asked.image.attrs.sha256 }, attrs);
  };
  return (
    <section aria-label="Photographs of this step">
      <ul className={styles.cards}>
        {images.map((image, index) => (
          <PhotographCard
            key={`${image.attrs.sha256}-${index}`} urlOf={urlOf} image={image} position={index + 1} agreed={agreedWords(image, update.consents, today)}
            onDescribe={() => { setAsked({ what: 'words', image, index }); }}
            onConsent={() => { setAsked({ what: 'consent', image, index }); }}
            onRemove={() => void takeOut({ index, sha256: image.attrs.sha256 })}
          />
        ))}
      </ul>
      {asked?.what === 'words' && <DescribePhotograph image={asked.image} urlOf={urlOf} onClose={answer} />}
      {asked?.what === 'consent' && (
        <AskConsent
          update={update} sha256={asked.image.attrs.sha256} consent={asked.image.attrs.consent} about={asked.image.attrs.alt}
          onClose={(consent) => { answer(consent === null ? null : { consent }); }}
        />
      )}
    </section>
  );
};
