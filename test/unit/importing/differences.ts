// Compares an import with what a careful reader expects; only fields that are expected are compared.

const words = (value: unknown): string => (typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value) ?? 'nothing'));

/** One line for each difference, with the path of the field; an empty list when all is as expected. */
export const differences = (expected: unknown, found: unknown, path = ''): readonly string[] => {
  if (Array.isArray(expected)) {
    if (!Array.isArray(found)) return [`${path}: expected a list, found ${words(found)}`];
    const many = expected.length === found.length ? [] : [`${path}: expected ${expected.length} entries, found ${found.length}: ${words(found).slice(0, 400)}`];
    return [...many, ...expected.flatMap((entry: unknown, at) => (at < found.length ? differences(entry, found[at], `${path}[${at}]`) : []))];
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof found !== 'object' || found === null) return [`${path}: expected ${words(expected).slice(0, 200)}, found ${words(found)}`];
    return Object.entries(expected).flatMap(([key, value]) => differences(value, Object.entries(found).find(([name]) => name === key)?.[1], path === '' ? key : `${path}.${key}`));
  }
  return expected === found ? [] : [`${path}: expected ${words(expected)}, found ${words(found)}`];
};
