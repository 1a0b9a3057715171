// Looked at before anything else of the program: an older Node fails somewhere in the middle with a word that tells nobody what to do.

/** The oldest Node that has all that we call; a test holds it against package.json. */
export const oldestNode = '22.22.0';

const parts = (version: string): readonly number[] => version.split('.').map(Number);

/** @param version as Node gives it: "20.19.5" */
export const isOldNode = (version: string): boolean => {
  const [is, least] = [parts(version), parts(oldestNode)];
  const at = least.findIndex((part, index) => part !== is[index]);
  return at >= 0 && (is[at] ?? 0) < (least[at] ?? 0);
};

if (isOldNode(process.versions.node)) {
  process.stderr.write(`Orderpaper needs Node ${oldestNode} or newer, and this is Node ${process.versions.node}. Install a newer one from https://nodejs.org and call it again.\n`);
  process.exit(2);
}
