// Addresses of the screens. Home comes with the first paint; every other screen is fetched when it is first gone to.
import { Navigate, createHashRouter } from 'react-router';
import type { RouteObject } from 'react-router';
import { HomeRoute } from '../home-route.tsx';
import { asPaperRoute, asRoute } from '../meeting/meeting-tab.tsx';
import { NothingHere, RouteProblem } from '../screen-problem.tsx';
import { Shell } from '../shell/shell.tsx';

const ToAgenda = () => <Navigate to="agenda" replace />;

/** The screens below the shell; tests give them to a memory router. */
export const routes: RouteObject[] = [
  {
    path: '/',
    Component: Shell,
    ErrorBoundary: RouteProblem,
    HydrateFallback: () => null,
    children: [
      {
        ErrorBoundary: RouteProblem,
        children: [
          { index: true, Component: HomeRoute },
          { path: 'panels', lazy: async () => ({ Component: (await import('../../features/panels/index.tsx')).PanelsScreen }) },
          { path: 'panels/new', lazy: async () => ({ Component: (await import('../../features/panels/index.tsx')).NewPanelScreen }) },
          { path: 'panels/:panelId', lazy: async () => ({ Component: (await import('../../features/panels/index.tsx')).PanelScreen }) },
          { path: 'panels/:panelId/edit/:part?', lazy: async () => ({ Component: (await import('../../features/panels/index.tsx')).EditPanelScreen }) },
          { path: 'panels/:panelId/meetings/new', lazy: async () => ({ Component: (await import('../../features/meetings/index.tsx')).NewMeetingScreen }) },
          {
            path: 'panels/:panelId/meetings/:meetingId',
            lazy: async () => ({ Component: (await import('../meeting/meeting-layout.tsx')).MeetingLayout }),
            children: [
              { index: true, Component: ToAgenda },
              { path: 'agenda', lazy: async () => ({ Component: asRoute((await import('../../features/agenda/index.tsx')).AgendaTab) }) },
              { path: 'papers', lazy: async () => ({ Component: asRoute((await import('../../features/papers/index.tsx')).PapersTab) }) },
              { path: 'papers/:paperId', lazy: async () => ({ Component: asPaperRoute((await import('../meeting/paper-by-kind.tsx')).PaperByKind) }) },
              { path: 'minutes', lazy: async () => ({ Component: asRoute((await import('../../features/minutes/index.tsx')).MinutesTab) }) },
              { path: 'publish', lazy: async () => ({ Component: asRoute((await import('../../features/publish/index.tsx')).PublishTab) }) },
            ],
          },
          { path: 'panels/:panelId/meetings/:meetingId/show/:paperId', lazy: async () => ({ Component: asPaperRoute((await import('../../features/lac-updates/index.tsx')).PresentUpdateScreen) }) },
          { path: 'follow-ups', lazy: async () => ({ Component: (await import('../../features/follow-ups/index.tsx')).BoardScreen }) },
          { path: 'minute-book', lazy: async () => ({ Component: (await import('../../features/minute-book/index.tsx')).MinuteBookScreen }) },
          { path: 'search', lazy: async () => ({ Component: (await import('../../features/search/index.tsx')).SearchScreen }) },
          { path: 'import', lazy: async () => ({ Component: (await import('../opened-files/import-route.tsx')).ImportRoute }) },
          { path: 'reading', lazy: async () => ({ Component: (await import('../opened-files/reading-route.tsx')).ReadingRoute }) },
          { path: 'reading/:meetingId/:paperId?', lazy: async () => ({ Component: (await import('../../features/reading/index.tsx')).ReaderScreen }) },
          { path: 'settings/:part?', lazy: async () => ({ Component: (await import('../../features/settings/index.tsx')).SettingsScreen }) },
          { path: '*', Component: NothingHere },
        ],
      },
    ],
  },
];

export const createRouter = () => createHashRouter(routes);
