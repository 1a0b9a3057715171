// Which addresses a reader of the pack may follow: pages and mail of the open internet, never files, programs, the machine itself or what lies inside an organisation.

/** Names that only an organisation's own network knows (RFC 6762, RFC 8375; names without a dot). */
const innerNames = /(?:^[^.]*$|\.(?:local|localdomain|localhost|internal|intranet|intra|lan|corp|home|private|home\.arpa)$)/i;
/** Numbers that no router of the internet passes on (RFC 1918, RFC 3927, RFC 6598), and the machine itself. */
const innerNumbers = /^(?:0|10|127)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;

const isInner = (host: string): boolean => {
  const name = host.replace(/\.$/, '');
  if (name.startsWith('[')) return /^\[(?:::1?\]|f[cd]|fe[89ab]|::ffff:)/i.test(name);
  return innerNumbers.test(name) || innerNames.test(name) || /^\d+$/.test(name) || /^0x/i.test(name);
};

/** Who is written to, without what the mail would say: a subject or words that nobody sees in the text. */
const mailAddress = (address: string): string | null => (/^mailto:[^?\s]*@/i.test(address) ? address.replace(/[?#].*$/s, '') : null);

/**
 * The address as it is written; null where it must not stay a link. An address with a name or a password in it is one of them (RFC 3986, 3.2.1).
 */
export const safeAddress = (address: string): string | null => {
  const trimmed = address.trim().replace(/[\u0000-\u001f\u007f]/g, '');
  const [, authority] = /^https?:\/\/([^/\s?#\\]+)/i.exec(trimmed) ?? [];
  const kept = authority === undefined ? mailAddress(trimmed) : authority.includes('@') || isInner(authority.replace(/:\d*$/, '')) ? null : trimmed;
  return kept === null ? null : kept.replaceAll(' ', '%20').replaceAll('"', '%22').replaceAll('<', '%3C').replaceAll('>', '%3E');
};
