// The reader's screen of one meeting: its copy and where its reader was, then the reader itself.
import { useEffect, useMemo, useState } from 'react';
import { useLocation, useParams, useSearchParams } from 'react-router';
import { problemLine, type Problem, type Result } from '../../../../shared/model/result.ts';
import type { OpenCopy } from '../../../data/reading/open-copy.ts';
import { keepPlaces, placesOf, type PlacesOfMeeting } from '../../../data/reading/reading-places.ts';
import { useData } from '../../../data/data-provider.tsx';
import { storeBeforeClosing } from '../../../data/show-storing.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Opening } from '../../../ui/opening.tsx';
import { PageColumn, PageHeading } from '../../../ui/page.tsx';
import { ProblemNotice } from '../../../ui/notice.tsx';
import { showToast } from '../../../ui/toast-queue.ts';
import { createPlaceKeeper, type PlaceKeeper } from '../pages/place-keeper.ts';
import { GoOn } from './go-on.tsx';
import { Reader } from './reader.tsx';
import { frontSheet, libraryLink, placeLink } from './reader-links.ts';
import { useCopy } from './use-copy.ts';

/** The keeper for the copy that is read; told before anything of it is shown. */
const useKeeperIn = (copy: Result<OpenCopy> | null, keeper: Result<PlaceKeeper> | null): Result<PlaceKeeper> | null => useMemo(() => {
  if (copy?.ok === true && keeper?.ok === true) keeper.value.readIn(copy.value.content.papers, copy.value.bodies);
  return keeper;
}, [copy, keeper]);

/** Null until the places are read. A keeper writes what is left when its meeting is left or the window goes. */
const useKeeper = (meetingId: string): Result<PlaceKeeper> | null => {
  const { context, saves } = useData();
  const [read, setRead] = useState<{ readonly meetingId: string; readonly places: Result<PlacesOfMeeting> } | null>(null);
  useEffect(() => {
    let isOver = false;
    void placesOf(meetingId).then((places) => { if (!isOver) setRead({ meetingId, places }); });
    return () => { isOver = true; };
  }, [meetingId]);
  const { now } = context;
  const keeper = useMemo((): Result<PlaceKeeper> | null => {
    if (read?.meetingId !== meetingId) return null;
    if (!read.places.ok) return read.places;
    const { places, last } = read.places.value;
    return { ok: true, value: createPlaceKeeper({ meetingId, known: places, last: last?.paperId ?? null, now, keep: keepPlaces, onProblem: (problem) => { showToast(problemLine(problem)); } }) };
  }, [read, meetingId, now]);
  useEffect(() => {
    if (keeper?.ok !== true) return undefined;
    const flush = (): void => void keeper.value.flush();
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    const leave = storeBeforeClosing(saves, keeper.value.flush);
    return () => {
      leave();
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
    };
  }, [keeper, saves]);
  return keeper;
};

const Failed = ({ problem }: { readonly problem: Problem }) => (
  <PageColumn>
    <PageHeading title="The papers can’t be opened" />
    <ProblemNotice what={problem.what} safe="Your notes and your other meetings are as they were." remedy={problem.remedy} actions={<LinkButton href={libraryLink}>My meetings</LinkButton>} />
  </PageColumn>
);

/** Nothing came since the reader was in a paper: they go on there. */
const lastIn = ({ kept, content }: OpenCopy, keeper: PlaceKeeper): string | null => {
  const last = keeper.last();
  const place = last === null ? undefined : keeper.placeOf(last);
  return last !== null && content.papers.some(({ id }) => id === last) && (place?.at ?? '') > kept.receivedAt ? last : null;
};

export const ReaderScreen = () => {
  const { meetingId = '', paperId } = useParams();
  const [query] = useSearchParams();
  const { key } = useLocation();
  const copy = useCopy(meetingId);
  const keeper = useKeeperIn(copy, useKeeper(meetingId));
  if (copy === null || keeper === null) return <Opening />;
  if (!copy.ok) return <Failed problem={copy.problem} />;
  if (!keeper.ok) return <Failed problem={keeper.problem} />;
  if (paperId === undefined) {
    const last = lastIn(copy.value, keeper.value);
    return <GoOn to={placeLink(meetingId, { paperId: last ?? frontSheet })} />;
  }
  const [page, block] = [query.get('page'), query.get('block')];
  return <Reader copy={copy.value} keeper={keeper.value} paperId={paperId} target={{ ...(page === null ? {} : { page }), ...(block === null ? {} : { block }) }} arrival={`${paperId} ${key}`} />;
};
