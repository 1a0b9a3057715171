// The LAC Council update: written step by step, and shown on a whole screen. Both are fetched when they are first opened.
import { lazy, Suspense } from 'react';

type Props = { readonly meetingId: string; readonly paperId: string };

const Guide = lazy(async () => ({ default: (await import('./guide/guide-screen.tsx')).GuideScreen }));
const Presenting = lazy(async () => ({ default: (await import('./present/present-screen.tsx')).PresentScreen }));

/** The screen of a paper of kind `lac-update`. */
export const LacUpdateScreen = (props: Props) => (
  <Suspense fallback={null}>
    <Guide {...props} />
  </Suspense>
);

/** The same paper, one theme a screen. */
export const PresentUpdateScreen = (props: Props) => (
  <Suspense fallback={null}>
    <Presenting {...props} />
  </Suspense>
);
