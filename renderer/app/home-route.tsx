// Home with what the reader's feature has for it, fetched only where there are copies to read.
import { Suspense, lazy } from 'react';
import { HomeScreen } from '../features/home/index.tsx';

const ComingCopies = lazy(async () => ({ default: (await import('../features/reading/library/coming-copies.tsx')).ComingCopies }));
const MyMeetings = lazy(async () => ({ default: (await import('./opened-files/reading-route.tsx')).ReadingHome }));

export const HomeRoute = () => (
  <Suspense fallback={null}>
    <HomeScreen comingCopies={<Suspense fallback={null}><ComingCopies /></Suspense>} myMeetings={<MyMeetings />} />
  </Suspense>
);
