// Where a dropped row ends up.

/**
 * @param ids the rows in order
 * @param id the row that was dragged
 * @param targetId the row that it was dropped at
 * @param place before or after that row; `on` means nothing in a flat list
 * @returns the position from 0 that the row has afterwards; null when it can't be said
 */
export const positionAfterDrop = (ids: readonly string[], id: string, targetId: string, place: 'before' | 'after' | 'on'): number | null => {
  if (place === 'on' || id === targetId || !ids.includes(id)) return null;
  const others = ids.filter((other) => other !== id);
  const target = others.indexOf(targetId);
  if (target < 0) return null;
  return place === 'before' ? target : target + 1;
};
