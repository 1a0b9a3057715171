// How large a page is shown: as wide as there is room, or at a step of its own size.
import type { PageSize } from '../../lib/pdf-view.ts';

export type Zoom = 'fit' | number;

const steps = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3] as const;
/** Wider than this a page that fits is only harder to read. */
const widestFit = 1.5;
const narrowestFit = 0.2;

/** Shown size over own size. @param room CSS pixels across */
export const scaleOf = (zoom: Zoom, page: PageSize, room: number): number =>
  zoom === 'fit' ? Math.min(widestFit, Math.max(narrowestFit, room / page.width)) : zoom;

/** The next step from what is shown now. */
export const steppedZoom = (shown: number, by: 1 | -1): number => {
  const next = by === 1 ? steps.find((step) => step > shown + 0.01) : [...steps].reverse().find((step) => step < shown - 0.01);
  return next ?? (by === 1 ? 3 : 0.5);
};

/** "125 %". */
export const zoomWords = (scale: number): string => `${Math.round(scale * 100)} %`;
