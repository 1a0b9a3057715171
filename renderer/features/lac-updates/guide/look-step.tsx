// The last step: the update as everybody will see it, and what still keeps something out.
import { Lock } from 'lucide-react';
import type { PaperSection } from '../../../../shared/model/paper.ts';
import { useData } from '../../../data/data-provider.tsx';
import { useToday } from '../../../lib/use-today.ts';
import { usePictureStore } from '../../../saving/use-picture-store.ts';
import { LoadProblem } from '../../../ui/load-problem.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { WrittenText } from '../../../ui/text-editor/written/written-text.tsx';
import { hasContent } from '../update-steps.ts';
import type { Update } from '../use-update.ts';
import { usePublicUpdate } from '../use-public-update.ts';
import styles from './guide.module.css';

const Theme = ({ section, urlOf }: { readonly section: PaperSection; readonly urlOf: (sha256: string) => Promise<string | null> }) => (
  <section>
    <h4 className={styles.theme}>{section.heading}</h4>
    {section.fields.filter(({ value }) => value.trim() !== '').map((field) => <p key={field.key}>{field.label}: {field.value}</p>)}
    <WrittenText text={section.text} urlOf={urlOf} />
  </section>
);

export const LookStep = ({ update }: { readonly update: Update }) => {
  const { context } = useData();
  const today = useToday(context.now);
  const live = usePublicUpdate(update.meeting.id, update.paper.id, today);
  const { urlOf } = usePictureStore();
  if (live.status === 'failed') return <LoadProblem problem={live.problem} />;
  if (live.status === 'loading' || live.value === null) return null;
  const { title, isRestricted, sections, leftOut } = live.value;
  if (isRestricted) return <Notice tone="warning" title={<><Lock aria-hidden="true" /> This update is not for publication, so there is nothing that everybody will see.</>} />;
  const filled = sections.filter((section) => hasContent(section) && !section.notApplicable);
  return (
    <div className={styles.parts}>
      <p className={styles.question}>This is what everybody will see. Young people’s names stand as it was agreed for each.</p>
      {leftOut > 0 && (
        <Notice tone="warning" title={leftOut === 1 ? 'One photograph is left out.' : `${leftOut} photographs are left out.`}>
          <p>Nobody has agreed yet, or the consent no longer holds. Go back to the step and say who agreed.</p>
        </Notice>
      )}
      <article className={styles.page} aria-label="The update as everybody will see it">
        <p className={styles.title}>{title}</p>
        {filled.length === 0 && <p>Nothing is written yet.</p>}
        {filled.map((section) => <Theme key={section.id} section={section} urlOf={urlOf} />)}
      </article>
    </div>
  );
};
