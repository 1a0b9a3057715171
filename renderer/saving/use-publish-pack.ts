// Publishes an agenda with its papers: agenda, public pack and members' pack are made as they go out, the publication is put on record with
// their hashes, and only then are they saved. What stops is told, and nothing was published.
import { useState } from 'react';
import { londonDate } from '../../shared/model/dates.ts';
import type { PackFinding } from '../../shared/documents/pack/pack-finding.ts';
import { mainMeeting } from '../../shared/model/meeting-snapshot.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import type { HouseStyle } from '../../shared/model/panel.ts';
import type { PublicationFacts } from '../../shared/model/publication.ts';
import type { Id, IsoDate } from '../../shared/model/record.ts';
import { failed, ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { publishAgenda } from '../data/commands/publish-agenda.ts';
import { useData } from '../data/data-provider.tsx';
import { readSnapshot } from '../data/snapshot.ts';
import type { FolderToFill } from '../platform/platform.ts';
import { makePackFiles, pagesOf, publishedFiles } from './make-pack-files.ts';
import type { PackFileKind, PackFiles } from './make-pack-files.ts';
import { findingsOfBoth, stoppingFindings } from './stopping-findings.ts';
import { usePackWork } from './use-pack-work.ts';
import type { PackWorkView, RunHow } from './use-pack-work.ts';
import { useSaveFiles } from './use-save-files.ts';

export type PublishPackRequest = {
  readonly meetingId: Id;
  readonly style: HouseStyle;
  /** What goes out: an agenda without papers has no pack. */
  readonly kinds: readonly PackFileKind[];
  /** Where the files are saved at once; null: they are saved later, each by itself. */
  readonly folder: FolderToFill | null;
  readonly withConfidential: boolean;
  /** Papers are still to follow, and the officer publishes without them: their pages say so. */
  readonly withoutExpected: boolean;
  /** Findings that the officer was shown and looked at, by key. */
  readonly seen: readonly string[];
  readonly clearDays: PublicationFacts['clearDays'];
};

/** `saved` null: one could not be written, and the problem says so. */
export type Published = { readonly saved: number | null; readonly of: number };

export type PublishPackWork = PackWorkView & {
  /** Why nothing was published, as the pack has it. */
  readonly stopping: readonly PackFinding[];
  /** Null where it was not published; else how many of its files were saved at once. */
  readonly publish: (request: PublishPackRequest) => Promise<Published | null>;
};

/** The meeting as its files print it: published on that day, so that they say nothing of a draft. */
export const asPublished = (snapshot: MeetingSnapshot, on: IsoDate): MeetingSnapshot => {
  const { id } = mainMeeting(snapshot);
  return { ...snapshot, meetings: snapshot.meetings.map((meeting) => (meeting.id === id ? { ...meeting, agendaState: 'published', agendaPublishedOn: on } : meeting)) };
};

export const usePublishPack = (): PublishPackWork => {
  const { db, context, saves } = useData();
  const saveFiles = useSaveFiles();
  const { run, fail, ...work } = usePackWork('Cancelled. Nothing was published.');
  const [stopping, setStopping] = useState<readonly PackFinding[]>([]);

  const build = async (request: PublishPackRequest, on: IsoDate, how: RunHow): Promise<Result<PackFiles & { readonly madeFrom: MeetingSnapshot }>> => {
    const flushed = await saves.flushAll();
    if (!flushed.ok) return flushed;
    const snapshot = await readSnapshot(db, request.meetingId);
    if (!snapshot.ok) return snapshot;
    const made = await makePackFiles(
      { database: db.name, snapshot: asPublished(snapshot.value, on), style: request.style, builtOn: on, withConfidential: request.withConfidential, files: request.kinds },
      how,
    );
    return made.ok ? ok({ ...made.value, madeFrom: snapshot.value }) : made;
  };

  const record = async (request: PublishPackRequest, on: IsoDate, { files, members, madeFrom }: PackFiles & { readonly madeFrom: MeetingSnapshot }): Promise<Result<unknown>> => {
    const pages = [...pagesOf(members)];
    const facts: PublicationFacts = { kind: 'first', reason: '', changes: [], clearDays: request.clearDays, pages };
    return publishAgenda(context, { meetingId: request.meetingId, on, seen: request.seen, files: { madeFrom, facts, pack: { style: request.style, withConfidential: request.withConfidential, files: await publishedFiles(files) } } });
  };

  const attempt = async (request: PublishPackRequest, how: RunHow): Promise<Result<PackFiles['files']>> => {
    const on = londonDate(context.now());
    const made = await build(request, on, how);
    if (!made.ok) return made;
    const stops = stoppingFindings(findingsOfBoth(made.value.members, made.value.open), request.withoutExpected);
    setStopping(stops);
    if (stops.length > 0) return failed({ code: 'pack-stopped-by-findings', what: 'The pack can’t go out like this. Nothing was published.', remedy: 'Mend what is listed below, and publish again.' });
    // From here on it is published: a cancel that comes now finds it done.
    if (how.signal.aborted) return failed({ code: 'pack-cancelled', what: 'Publishing was cancelled.', remedy: 'Nothing was published; you can start it again.' });
    const recorded = await record(request, on, made.value);
    return recorded.ok ? ok(made.value.files) : recorded;
  };

  const publish = async (request: PublishPackRequest): Promise<Published | null> => {
    setStopping([]);
    const files = await run(2, (how) => attempt(request, how));
    if (files === null) return null;
    const of = files.length;
    if (request.folder === null) return { saved: 0, of };
    const saved = await saveFiles(request.meetingId, files, request.folder, 'Agenda and papers published.');
    if (!saved.ok) fail({ ...saved.problem, what: `The agenda is published, but its files are not all saved: ${saved.problem.what}`, remedy: 'Save them again under “Published before”.' });
    return { saved: saved.ok ? saved.value : null, of };
  };

  return { ...work, stopping, publish };
};
