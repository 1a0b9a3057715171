// The steps beside the one that is open; moving on saves what was typed.
import { ArrowLeft, ArrowRight, PanelsTopLeft, Plus, Presentation } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { agendaLock } from '../../../data/locks.ts';
import { useData } from '../../../data/data-provider.tsx';
import { addSection, listSections } from '../../../data/sections-repository.ts';
import { saveSectionText } from '../../../data/section-text.ts';
import { nameTextVersion } from '../../../data/text-history.ts';
import { useTextWriters } from '../../../data/use-text-writers.ts';
import type { PaperSection } from '../../../../shared/model/paper.ts';
import { problemLine } from '../../../../shared/model/result.ts';
import { paperLink, presentLink } from '../../../lib/meeting-links.ts';
import { useCommands } from '../../../lib/commands/use-commands.tsx';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Sheet } from '../../../ui/page.tsx';
import { RestrictedBanner } from '../../../ui/restricted-banner.tsx';
import { showToast } from '../../../ui/toast-queue.ts';
import { stepsOf } from '../update-steps.ts';
import type { Update } from '../use-update.ts';
import { AboutStep } from './about-step.tsx';
import { FormStep } from './form-step.tsx';
import styles from './guide.module.css';
import { LookStep } from './look-step.tsx';
import { SaveUpdate } from './save-update.tsx';
import { StepList } from './step-list.tsx';
import { UpdateFacts } from './update-facts.tsx';
import { WordsStep } from './words-step.tsx';

const store = {
  save: saveSectionText,
  nameVersion: (context: Parameters<typeof nameTextVersion>[0], input: { readonly id: string; readonly name: string }) => nameTextVersion(context, 'paperSections', input),
};

export const GuideDesk = ({ update }: { readonly update: Update }) => {
  const { db, context, saves } = useData();
  const { paper, meeting, sections } = update;
  const writers = useTextWriters<PaperSection>(store);
  const steps = stepsOf(sections);
  const [search, setSearch] = useSearchParams();
  const [stepId, setStepId] = useState(search.get('step') ?? 'about');
  const at = Math.max(0, steps.findIndex(({ id }) => id === stepId));
  const step = steps[at];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [stepId]);
  const go = (id: string): void => {
    void saves.flushAll();
    setStepId(id);
    // Whoever comes back from the big screen finds the step where they left it.
    setSearch({ step: id }, { replace: true, preventScrollReset: true });
  };
  const goBy = (by: number): void => {
    const next = steps[at + by];
    if (next !== undefined) go(next.id);
  };
  useCommands([
    { id: 'lac-update.next', group: 'Go to', label: 'Next step of the update', keys: 'Ctrl+Alt+Right', inText: true, allowed: () => at < steps.length - 1 || 'This is the last step', perform: () => { goBy(1); } },
    { id: 'lac-update.back', group: 'Go to', label: 'Step before in the update', keys: 'Ctrl+Alt+Left', inText: true, allowed: () => at > 0 || 'This is the first step', perform: () => { goBy(-1); } },
  ]);
  const addTheme = async (): Promise<void> => {
    const rows = await listSections(db, paper.id);
    const guests = rows.findIndex(({ slot }) => slot === 'guests' || slot === 'thanks' || slot === 'contact');
    const after = guests < 0 ? rows.at(-1) : rows[guests - 1];
    const added = await addSection(context, { paper, heading: 'Something else', after: after?.id ?? null });
    if (added.ok) go(added.value.id);
    else showToast(problemLine(added.problem));
  };
  const lock = agendaLock(meeting);
  if (step === undefined) return null;
  return (
    <Sheet>
      <header className={styles.head}>
        <div>
          <h2 className={styles.paper}>{paper.title}</h2>
          <UpdateFacts update={update} />
        </div>
        <div className={styles.adds}>
          <LinkButton icon={<Presentation aria-hidden="true" />} href={presentLink(meeting, paper.id)}>Show on a big screen</LinkButton>
          <SaveUpdate update={update} />
          <LinkButton variant="quiet" icon={<PanelsTopLeft aria-hidden="true" />} href={`${paperLink(meeting, paper.id)}?as=paper`}>Open as a paper</LinkButton>
        </div>
      </header>
      {update.access.level !== 'public' && <RestrictedBanner level={update.access.level} />}
      {lock !== null && <Notice tone="warning" title={lock.problem.what}><p>{lock.problem.remedy}</p></Notice>}
      <div className={styles.desk}>
        <div className={styles.side}>
          <StepList steps={steps} current={step.id} onGo={go} />
          {lock === null && <Button icon={<Plus aria-hidden="true" />} onPress={() => void addTheme()}>Add a theme of your own</Button>}
        </div>
        <section className={styles.step} aria-labelledby="step-title">
          <p className={styles.count}>Step {at + 1} of {steps.length}</p>
          <h3 id="step-title" ref={heading} tabIndex={-1} className={styles.title}>{step.title}</h3>
          {step.kind === 'about' && <AboutStep update={update} section={step.section} writers={writers} isLocked={lock !== null} />}
          {step.kind === 'words' && <WordsStep key={step.id} update={update} section={step.section} writers={writers} isLocked={lock !== null} />}
          {step.kind === 'form' && <FormStep key={step.id} section={step.section} isLocked={lock !== null} />}
          {step.kind === 'look' && <LookStep update={update} />}
          <div className={styles.moves}>
            {at > 0 && <Button icon={<ArrowLeft aria-hidden="true" />} onPress={() => { goBy(-1); }}>Back</Button>}
            {at < steps.length - 1 && <Button variant="primary" icon={<ArrowRight aria-hidden="true" />} onPress={() => { goBy(1); }}>Next: {steps[at + 1]?.title}</Button>}
          </div>
        </section>
      </div>
    </Sheet>
  );
};
