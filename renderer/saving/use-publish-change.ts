// Opens a published agenda for a change and publishes it: the pages of all papers are counted in workers before either, as both fix them.
import { useState } from 'react';
import { londonDate } from '../../shared/model/dates.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import type { PublishedPages } from '../../shared/model/publication.ts';
import type { Id } from '../../shared/model/record.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { openAgendaChange } from '../data/commands/prepare-change.ts';
import { publishChange } from '../data/commands/publish-change.ts';
import { standingAgendaRows } from '../data/agenda-publications.ts';
import { useData } from '../data/data-provider.tsx';
import { readSnapshot } from '../data/snapshot.ts';
import { makePackInWorker } from '../workers/pack-client.ts';

export type ChangeToPublish = { readonly meetingId: Id; readonly reason: string; readonly words: ReadonlyMap<Id, string>; readonly seen: readonly string[] };

export type PublishChangeWork = {
  readonly isBusy: boolean;
  readonly open: (meetingId: Id) => Promise<Result<unknown>>;
  readonly publish: (change: ChangeToPublish) => Promise<Result<unknown>>;
};

export const usePublishChange = (): PublishChangeWork => {
  const { db, context, saves } = useData();
  const [isBusy, setBusy] = useState(false);

  const pagesOf = async (snapshot: MeetingSnapshot): Promise<Result<readonly PublishedPages[]>> => {
    const counted = await makePackInWorker({
      database: db.name, snapshot, style: snapshot.panel.houseStyle, builtOn: londonDate(context.now()), withConfidential: true, audience: 'members', counted: null, files: [],
    });
    if (!counted.ok) return counted.problem.code === 'no-papers' ? ok([]) : counted;
    return ok(counted.value.papers.map(({ id, itemId, range }) => ({ id, itemId, span: range })));
  };

  const busy = async <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
    setBusy(true);
    try {
      const flushed = await saves.flushAll();
      return flushed.ok ? await work() : flushed;
    } finally {
      setBusy(false);
    }
  };

  const open = async (meetingId: Id): Promise<Result<unknown>> => {
    const [first] = await standingAgendaRows(db, meetingId);
    const frozen = first === undefined ? await readSnapshot(db, meetingId) : ok(first.snapshot);
    if (!frozen.ok) return frozen;
    const pages = (first?.facts?.pages ?? []).length > 0 ? ok([]) : await pagesOf(frozen.value);
    return pages.ok ? openAgendaChange(context, { meetingId, on: londonDate(context.now()), pages: pages.value }) : pages;
  };

  const publish = async ({ meetingId, ...change }: ChangeToPublish): Promise<Result<unknown>> => {
    const snapshot = await readSnapshot(db, meetingId);
    if (!snapshot.ok) return snapshot;
    const pages = await pagesOf(snapshot.value);
    return pages.ok ? publishChange(context, { meetingId, on: londonDate(context.now()), pages: pages.value, ...change }) : pages;
  };

  return { isBusy, open: (meetingId) => busy(() => open(meetingId)), publish: (change) => busy(() => publish(change)) };
};
