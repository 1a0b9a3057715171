// Names of parts and targets of relationships (ECMA-376 part 2, 9.1.1 and 9.3): compared without case, resolved like addresses.

const decoded = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a stray % that is not an escape
  }
};

/** The key under which a part is looked up: no leading slash, no escapes, lower case. */
export const partKey = (name: string): string => decoded(name).replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

/** The part that `target` names when it stands in the relationships of `source` ("" for the package), without leading slash. */
export const resolveTarget = (source: string, target: string): string => {
  const path = (target.split(/[?#]/)[0] ?? '').replaceAll('\\', '/');
  const folder = path.startsWith('/') ? '' : source.slice(0, source.lastIndexOf('/') + 1);
  const segments: string[] = [];
  for (const segment of `${folder}${path}`.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
};

/** Where the relationships of a part are kept ("" for the package itself). */
export const relationshipsPart = (source: string): string => {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
};
