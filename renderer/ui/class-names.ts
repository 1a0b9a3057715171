// Joins class names; CSS Modules give `string | undefined` under strict index access.

/** The given names that are set, joined by a space. */
export const cx = (...names: readonly (string | false | null | undefined)[]): string => names.filter(Boolean).join(' ');
