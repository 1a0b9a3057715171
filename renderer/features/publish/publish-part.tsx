// One thing that can be published: what stands in its way, its Word file, publishing and taking back.
import { FileText, Send, Undo2 } from 'lucide-react';
import type { Finding } from '../../../shared/checking/finding.ts';
import type { Audience } from '../../../shared/documents/document-options.ts';
import { dayInWords } from '../../lib/dates-in-words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Actions, Section } from '../../ui/page.tsx';
import { FindingWay } from './finding-way.tsx';
import { FindingsList } from './findings-list.tsx';
import { MustBeSeen } from './must-be-seen.tsx';
import styles from './publish.module.css';
import { useLookedAt } from './use-looked-at.ts';
import { useFocusOnceOut } from './use-focus-once-out.ts';
import type { PublishView } from './use-publish.ts';

export type What = 'agenda' | 'minutes';

export const partNames: Readonly<Record<What, string>> = { agenda: 'Agenda', minutes: 'Minutes' };

const stateWords = (what: What, { meeting }: PublishView): { readonly words: string; readonly isPublished: boolean } => {
  const [state, on] = what === 'agenda' ? [meeting.agendaState, meeting.agendaPublishedOn] : [meeting.minutesState, meeting.minutesPublishedOn];
  if (state === 'approved') return { words: 'Approved as a correct record', isPublished: true };
  if (state === 'published') return { words: on === null ? 'Published' : `Published on ${dayInWords(on)}`, isPublished: true };
  return { words: state === 'draft' ? 'Draft' : 'Not started', isPublished: false };
};

/** What published means from now on; it takes focus when that has just come about, lest the next press takes it back. */
const outWords: Readonly<Record<What, string>> = {
  agenda: 'It stays as it went out. What comes after is published as a change, with its reason.',
  minutes: 'They stay as they went out, with their numbers.',
};

export type PartProps = {
  readonly what: What;
  readonly view: PublishView;
  readonly findings: readonly Finding[];
  readonly onSave: (audience: Audience) => void;
  /** @param seen the findings that were looked at, by key */
  readonly onPublish: (seen: readonly string[]) => void;
  readonly onTakeBack: () => void;
  readonly isBusy: boolean;
  /** It was published and is open for a change, which is published in its own section. */
  readonly isChanging: boolean;
  /** The agenda was withdrawn and is not published again yet. */
  readonly isWithdrawn: boolean;
  readonly children?: React.ReactNode;
};

/** Nothing of minutes that nobody started stands in the way of anything yet. */
const NoMinutes = ({ view: { meeting } }: Pick<PartProps, 'view'>) => (
  <Section title={partNames.minutes} actions={<Badge tone="accent">Not started</Badge>}>
    {(meeting.calledOff ?? null) === null
      ? <p>There are no minutes yet. <FindingWay place={{ at: 'minutes' }} meeting={meeting} /></p>
      : <p>This meeting is {meeting.calledOff?.kind}, so it has no minutes. Let it take place again under Notices and calendar, if it is held.</p>}
  </Section>
);

export const PublishPart = ({ what, view, findings, onSave, onPublish, onTakeBack, isBusy, isChanging, isWithdrawn, children }: PartProps) => {
  const { words, isPublished } = isChanging ? { words: isWithdrawn ? 'Withdrawn' : 'Published, a change in preparation', isPublished: false } : stateWords(what, view);
  const isEmpty = what === 'agenda' ? view.items.length === 0 : !view.hasMinutes;
  const seen = view.mustBeSeen[what];
  const lookedAt = useLookedAt(seen);
  const out = useFocusOnceOut(isPublished);
  const canTakeBack = isPublished && !(what === 'minutes' && view.meeting.minutesState === 'approved');
  if (what === 'minutes' && isEmpty) return <NoMinutes view={view} />;
  return (
    <Section title={partNames[what]} actions={<Badge tone={isPublished ? 'good' : isChanging && isWithdrawn ? 'warn' : 'accent'}>{words}</Badge>}>
      {isPublished && <p ref={out} tabIndex={-1} className={styles.second}>{outWords[what]}</p>}
      <div className={styles.facts}>
        {children}
        {!isPublished && !isChanging && (findings.length > 0 || seen.length === 0) && <FindingsList findings={findings} meeting={view.meeting} allWell={`Nothing is missing: the ${what} can be published.`} />}
        {!isPublished && !isChanging && seen.length > 0 && <MustBeSeen findings={seen} meeting={view.meeting} isSeen={lookedAt.isSeen} onChange={lookedAt.onChange} />}
      </div>
      <Actions>
        <Button icon={<FileText aria-hidden="true" />} isDisabled={isEmpty} isPending={isBusy} onPress={() => { onSave('public'); }}>
          Save {what} as Word
        </Button>
        {view.isRestricted && (
          <Button isDisabled={isEmpty} isPending={isBusy} onPress={() => { onSave('members'); }}>
            Save the members’ version
          </Button>
        )}
        {!isPublished && !isChanging && (
          <Button variant="primary" icon={<Send aria-hidden="true" />} isDisabled={isEmpty || !lookedAt.isSeen} isPending={isBusy} onPress={() => { onPublish(lookedAt.keys); }}>
            Publish {what}
          </Button>
        )}
        {canTakeBack && (
          <Button variant="quiet" icon={<Undo2 aria-hidden="true" />} onPress={onTakeBack}>
            Take back to draft
          </Button>
        )}
      </Actions>
      {!isPublished && !isEmpty && <p className={styles.second}>Until it is published, the Word file says DRAFT and today’s date on each page.</p>}
    </Section>
  );
};
