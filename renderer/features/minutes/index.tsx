// The Minutes tab: attendance, and one editor for each minute. Fetched with its editor when it is first opened.
import { lazy, Suspense } from 'react';

const MinutesScreen = lazy(async () => ({ default: (await import('./screen/minutes-screen.tsx')).MinutesScreen }));

export const MinutesTab = ({ meetingId }: { readonly meetingId: string }) => (
  <Suspense fallback={null}>
    <MinutesScreen key={meetingId} meetingId={meetingId} />
  </Suspense>
);
