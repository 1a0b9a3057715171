// Presenting: one theme a screen, over the whole window; arrow keys move, Escape ends. Only what everybody may see is ever here.
import { ArrowLeft, ArrowRight, Maximize, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useNavigate } from 'react-router';
import type { Image } from '../../../../shared/model/text.ts';
import { useData } from '../../../data/data-provider.tsx';
import { usePictureStore } from '../../../saving/use-picture-store.ts';
import { useToday } from '../../../lib/use-today.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { LoadProblem } from '../../../ui/load-problem.tsx';
import { Notice, ProblemNotice } from '../../../ui/notice.tsx';
import { WrittenText } from '../../../ui/text-editor/written/written-text.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { usePublicUpdate } from '../use-public-update.ts';
import { usePictureUrl } from '../photographs/use-picture-url.ts';
import styles from './present.module.css';
import { slidesOf } from './slides.ts';
import type { Slide } from './slides.ts';

type UrlOf = (sha256: string) => Promise<string | null>;

const Photograph = ({ image, urlOf }: { readonly image: Image; readonly urlOf: UrlOf }) => {
  const url = usePictureUrl(urlOf, image.attrs.sha256);
  return (
    <figure className={styles.photograph}>
      {url !== null && <img src={url} alt={image.attrs.decorative ? '' : image.attrs.alt} />}
      {image.attrs.caption !== '' && <figcaption>{image.attrs.caption}</figcaption>}
    </figure>
  );
};

const Shown = ({ slide, urlOf }: { readonly slide: Slide; readonly urlOf: UrlOf }) => {
  if (slide.kind === 'title') {
    return slide.text === null ? null : <div className={styles.summary}><WrittenText text={slide.text} /></div>;
  }
  return (
    <div className={styles.body} data-pictures={slide.pictures.length > 0}>
      <div className={styles.words}>
        <WrittenText text={slide.text} />
        {slide.quotations.map((quotation, index) => (
          <div key={index} className={styles.quotation}><WrittenText text={{ type: 'doc', content: [quotation] }} /></div>
        ))}
      </div>
      {slide.pictures.length > 0 && (
        <div className={styles.photographs}>
          {slide.pictures.map((image, index) => <Photograph key={`${image.attrs.sha256}-${index}`} image={image} urlOf={urlOf} />)}
        </div>
      )}
    </div>
  );
};

/** How far an arrow key moves words that are longer than the screen, in pixels. */
const lineOfScreen = 80;

type SlidesProps = { readonly slides: readonly Slide[]; readonly onClose: () => void };

const Slides = ({ slides, onClose }: SlidesProps) => {
  const [place, setPlace] = useState(0);
  const { urlOf } = usePictureStore();
  const at = Math.min(place, slides.length - 1);
  const frame = useRef<HTMLElement>(null);
  const screen = useRef<HTMLDivElement>(null);
  const slide = slides[at];
  const go = (to: number): void => { setPlace(Math.max(0, Math.min(slides.length - 1, to))); };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const to = { ArrowRight: at + 1, PageDown: at + 1, ArrowLeft: at - 1, PageUp: at - 1, Home: 0, End: slides.length - 1 }[event.key];
      const down = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (to !== undefined) go(to);
      else if (down !== undefined) screen.current?.scrollBy({ top: down * lineOfScreen });
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => { window.removeEventListener('keydown', onKey); };
  });
  if (slide === undefined) return null;
  return (
    <ModalOverlay className={styles.overlay ?? ''} isOpen onOpenChange={(open) => { if (!open) onClose(); }}>
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.frame ?? ''} aria-label={`Showing ${slides[0]?.title ?? ''}`} ref={frame}>
          <div className={styles.screen} ref={screen}>
            <h1 className={slide.kind === 'title' ? styles.title : styles.heading}>{slide.title}</h1>
            <Shown slide={slide} urlOf={urlOf} />
          </div>
          <div className={styles.bar}>
            <Button icon={<ArrowLeft aria-hidden="true" />} isDisabled={at === 0} onPress={() => { go(at - 1); }}>Back</Button>
            <span role="status"><VisuallyHidden>{slide.title}, </VisuallyHidden>{at + 1} of {slides.length}</span>
            <Button icon={<ArrowRight aria-hidden="true" />} isDisabled={at === slides.length - 1} onPress={() => { go(at + 1); }}>Next</Button>
            <IconButton label="Fill the whole screen" icon={<Maximize aria-hidden="true" />} onPress={() => void frame.current?.requestFullscreen()} />
            <IconButton label="Stop showing" keys="Esc" icon={<X aria-hidden="true" />} onPress={onClose} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};

export const PresentScreen = ({ meetingId, paperId }: { readonly meetingId: string; readonly paperId: string }) => {
  const { context } = useData();
  const today = useToday(context.now);
  const navigate = useNavigate();
  const live = usePublicUpdate(meetingId, paperId, today);
  const back = (): void => void navigate(-1);
  if (live.status === 'loading') return null;
  if (live.status === 'failed') return <LoadProblem problem={live.problem} />;
  if (live.value === null) return <ProblemNotice what="This update is no longer here." safe="Nothing else was changed." remedy="Go back to the Papers tab." />;
  const { title, sections, isRestricted } = live.value;
  if (isRestricted) {
    return (
      <Notice tone="warning" title="This update is not for publication, so it is not shown on a big screen." actions={<Button onPress={back}>Back</Button>}>
        <p>Change its access on its own screen if that is wrong.</p>
      </Notice>
    );
  }
  return <Slides slides={slidesOf(title, sections)} onClose={back} />;
};
