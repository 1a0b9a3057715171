// The short form of what happens at the open minute, one for each kind.
import type { Minute } from '../../../../shared/model/meeting.ts';
import type { Problem } from '../../../../shared/model/result.ts';
import { roomAt } from '../../../../shared/rules/in-the-room.ts';
import { useData } from '../../../data/data-provider.tsx';
import { clockInWords } from '../../../lib/dates-in-words.ts';
import type { MinutesView } from '../screen/use-minutes-view.ts';
import { AddedItemForm } from './added-item-form.tsx';
import { DeclarationForm } from './declaration-form.tsx';
import { factsOf, labelledItems } from './facts-of.ts';
import { FollowUpForm } from './follow-up-form.tsx';
import { happeningActs } from './happening-acts.ts';
import { labelOf } from './happening-words.ts';
import type { HappeningKind } from './happening-words.ts';
import { MovementForm } from './movement-form.tsx';
import { SittingForm } from './sitting-form.tsx';
import { SubstituteForm } from './substitute-form.tsx';
import { TogetherForm } from './together-form.tsx';
import { VoteForm } from './vote-form.tsx';
import { WordsForm } from './words-form.tsx';

/** Those that ask for something first; the others are done at once. */
export type AskedKind = Exclude<HappeningKind, 'exclusion' | 'readmission' | 'in-public' | 'other-order'>;

export type HappeningDialogProps = {
  readonly kind: AskedKind;
  readonly minute: Minute;
  readonly view: MinutesView;
  readonly viewNow: () => MinutesView;
  /** Around the storing of what the form says. */
  readonly record: (store: () => Promise<Problem | null>) => Promise<Problem | null>;
  readonly onClose: () => void;
};

const nothingAsked = { what: '', who: null, to: null, due: { kind: 'next-meeting' } } as const;

export const HappeningDialog = ({ kind, minute, view, viewNow, record, onClose }: HappeningDialogProps) => {
  const { context } = useData();
  const acts = happeningActs(context, viewNow, minute);
  const by = <Said extends unknown[]>(act: (...said: Said) => Promise<Problem | null>) => (...said: Said): Promise<Problem | null> => record(() => act(...said));
  const facts = factsOf(view);
  const now = clockInWords(context.now());
  switch (kind) {
    case 'arrives':
    case 'leaves':
    case 'takes-chair':
    case 'leaves-chair':
      return <MovementForm what={kind} minuteId={minute.id} facts={facts} now={now} people={view.people} save={by(acts.move)} saveNew={by(acts.arriveNew)} onClose={onClose} />;
    case 'substitute':
      return <SubstituteForm attendance={view.attendance} people={view.people} about={null} save={by(acts.substitute)} onClose={onClose} />;
    case 'added-item':
      return <AddedItemForm save={by(acts.addItem)} onClose={onClose} />;
    case 'declaration':
      return <DeclarationForm facts={facts} items={labelledItems(view)} itemId={minute.itemId} announced={view.proceedings.announced} save={by(acts.declare)} onDrop={acts.dropAnnounced} onClose={onClose} />;
    case 'vote':
    case 'recorded-vote':
      return <VoteForm isRecorded={kind === 'recorded-vote'} minuteId={minute.id} facts={facts} save={by(acts.vote)} onClose={onClose} />;
    case 'adjournment':
    case 'close':
      return <SittingForm kind={kind} date={view.meeting.date} now={now} isQuorate={roomAt(facts, minute.id).quorum?.isThere ?? null} save={by(acts.end)} onClose={onClose} />;
    case 'follow-up':
      return <FollowUpForm first={nothingAsked} bodyNoun={view.panel.bodyNoun} save={by(acts.followUp)} onClose={onClose} />;
    case 'chairs-authority':
      return <WordsForm title="Chair’s authority" label="The special circumstances" hint="Why this could not wait; the minutes state them (LGA 1972, section 100B(4))." needed first={minute.chairsReason ?? ''} withDay={false} save={by(acts.chairsReason)} onClose={onClose} />;
    case 'deferral': {
      const save = (words: string, to: string | null): Promise<Problem | null> => acts.take({ how: 'deferred', reason: words, to });
      return <WordsForm title="Deferral" label="Why" hint="Printed with the item; may be left empty." needed={false} first="" withDay save={by(save)} onClose={onClose} />;
    }
    case 'withdrawal':
    case 'not-reached': {
      const how = kind === 'withdrawal' ? 'withdrawn' : kind;
      const save = (words: string): Promise<Problem | null> => acts.take({ how, reason: words, to: null });
      return <WordsForm title={labelOf(kind)} label="Why" hint="Printed with the item; may be left empty." needed={false} first="" withDay={false} save={by(save)} onClose={onClose} />;
    }
    case 'together':
      return <TogetherForm items={labelledItems(view).filter(({ item }) => item.id !== minute.itemId)} chosen={minute.alsoItemIds ?? []} save={by(acts.together)} onClose={onClose} />;
  }
};
