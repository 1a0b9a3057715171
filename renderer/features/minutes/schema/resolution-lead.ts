// The lead of a resolution on screen.
import type { ResolutionKind } from './resolution.ts';

/** "Resolved:-", or for a recommendation "Recommended to Cabinet:-". */
export const resolutionLead = (kind: ResolutionKind, recipient: string | null): string =>
  kind === 'resolved' ? 'Resolved:-' : recipient === null || recipient.trim() === '' ? 'Recommended:-' : `Recommended to ${recipient}:-`;
