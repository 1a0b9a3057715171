// A line at the head of each page: what it is in bold, and in plain letters what it says in brackets behind that, which is as long as an Act has it.

/** "Not for publication: ... (information relating to ...)" in two. */
export const headLine = (line: string): { readonly lead: string; readonly rest: string } => {
  const [, lead = line, rest = ''] = /^([^(]+ )(\(.*\))$/s.exec(line) ?? [];
  return { lead, rest };
};
