// The panel's young people: how each prints, and what they agreed to. Who is on this list is nobody's business but the office's (DOMAIN A6).
import { Lock, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Consent, Contributor } from '../../../shared/model/contributor.ts';
import type { Panel } from '../../../shared/model/panel.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import { problemLine } from '../../../shared/model/result.ts';
import { deleteConsent, listConsents, withdrawConsent } from '../../data/consents-repository.ts';
import { deleteContributor, listContributors } from '../../data/contributors-repository.ts';
import { useData } from '../../data/data-provider.tsx';
import { useLive } from '../../data/use-live.ts';
import { useToday } from '../../lib/use-today.ts';
import { offerUndo } from '../../saving/offer-undo.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { MoreButton } from '../../ui/menu.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page.tsx';
import { showToast } from '../../ui/toast-queue.ts';
import { ConsentDialog } from './consent-dialog.tsx';
import styles from './panels.module.css';
import { consentWords, printsAs, stateOfConsent } from './young-people-words.ts';
import { YoungPersonDialog } from './young-person-dialog.tsx';

type RowProps = {
  readonly panel: Panel;
  readonly contributor: Contributor;
  readonly consents: readonly Consent[];
  readonly today: IsoDate;
  readonly onEdit: () => void;
  readonly onConsent: () => void;
};

const ConsentRow = ({ consent, panel, today }: { readonly consent: Consent; readonly panel: Panel; readonly today: IsoDate }) => {
  const { context } = useData();
  const words = consentWords(consent);
  const { tone, state } = stateOfConsent(consent, today);
  const withdraw = async (): Promise<void> => {
    const done = await withdrawConsent(context, { panelId: panel.id, id: consent.id, on: today });
    if (!done.ok) showToast(problemLine(done.problem));
    else offerUndo(context, panel.id, 'Consent withdrawn: nothing made from now on shows it');
  };
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <span>{words}</span>
        {state !== null && <span><Badge tone={tone}>{state}</Badge></span>}
      </span>
      {consent.withdrawnOn === null && <Button size="small" variant="quiet" onPress={() => void withdraw()}>Withdraw</Button>}
      <MoreButton
        label={`More for the consent: ${words}`}
        acts={[{ id: 'off', label: 'Take off', hint: 'For one noted by mistake.', onAction: () => void deleteConsent(context, { panelId: panel.id, id: consent.id }) }]}
      />
    </li>
  );
};

const YoungPerson = ({ panel, contributor, consents, today, onEdit, onConsent }: RowProps) => {
  const { context } = useData();
  const remove = async (): Promise<void> => {
    const removed = await deleteContributor(context, { panelId: panel.id, id: contributor.id });
    if (!removed.ok) showToast(problemLine(removed.problem));
    else offerUndo(context, panel.id, 'Off the list: from now on that name prints wherever it is written');
  };
  return (
    <li>
      <div className={styles.row}>
        <span className={styles.words}>
          <span className={styles.name}>{contributor.name}</span>
          <span className={styles.quiet}>Prints as “{printsAs(contributor, consents, panel.lacCouncilTerm, today)}”</span>
        </span>
        <Button size="small" variant="quiet" onPress={onConsent}>Note a consent</Button>
        <Button size="small" variant="quiet" onPress={onEdit}>Edit</Button>
        <MoreButton
          label={`More for ${contributor.name}`}
          acts={[{ id: 'remove', label: 'Take off the list', hint: 'Their name then prints wherever it is written.', onAction: () => void remove() }]}
        />
      </div>
      {consents.length > 0 && (
        <ul className={styles.consents} aria-label={`Consents of ${contributor.name}`}>
          {consents.map((consent) => <ConsentRow key={consent.id} consent={consent} panel={panel} today={today} />)}
        </ul>
      )}
    </li>
  );
};

type Open = { readonly what: 'young-person'; readonly contributor: Contributor | null } | { readonly what: 'consent'; readonly contributor: Contributor };

export const YoungPeopleEditor = ({ panel }: { readonly panel: Panel }) => {
  const { db, context } = useData();
  const today = useToday(context.now);
  const live = useLive(async () => ({ contributors: await listContributors(db, panel.id), consents: await listConsents(db, panel.id) }), [db, panel.id]);
  const [open, setOpen] = useState<Open | null>(null);
  if (live.status !== 'ready') return null;
  const { contributors, consents } = live.value;
  const several = consents.filter(({ contributorId }) => contributorId === null);
  const close = (): void => { setOpen(null); };
  return (
    <>
      <Section
        title="Young people"
        actions={<Button variant="primary" icon={<Plus aria-hidden="true" />} onPress={() => { setOpen({ what: 'young-person', contributor: null }); }}>Add a young person</Button>}
      >
        <Notice title={<><Lock aria-hidden="true" className={styles.lock} /> This list is never printed and never goes to readers.</>}>
          <p>Wherever one of these names is written, in any paper or minute, it prints as it says here.</p>
        </Notice>
        {contributors.length === 0 ? (
          <p className={styles.quiet}>Nobody yet. Add each young person whose name may be written, so that it can’t go out by accident.</p>
        ) : (
          <ul className={styles.rows}>
            {contributors.map((contributor) => (
              <YoungPerson
                key={contributor.id} panel={panel} contributor={contributor} today={today}
                consents={consents.filter(({ contributorId }) => contributorId === contributor.id)}
                onEdit={() => { setOpen({ what: 'young-person', contributor }); }}
                onConsent={() => { setOpen({ what: 'consent', contributor }); }}
              />
            ))}
          </ul>
        )}
      </Section>
      {several.length > 0 && (
        <Section title="Pictures with several people">
          <ul className={styles.rows}>{several.map((consent) => <ConsentRow key={consent.id} consent={consent} panel={panel} today={today} />)}</ul>
        </Section>
      )}
      {open?.what === 'young-person' && <YoungPersonDialog panel={panel} contributor={open.contributor} onClose={close} />}
      {open?.what === 'consent' && <ConsentDialog panel={panel} contributor={open.contributor} today={today} onClose={close} />}
    </>
  );
};
