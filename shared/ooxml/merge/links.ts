// Which addresses a reader of the pack may follow: pages and mail, never files, programs or the machine itself.

/** The address as it is written; null where it must not stay a link. */
export const safeAddress = (address: string): string | null => {
  const trimmed = address.trim().replace(/[\u0000-\u001f\u007f]/g, '');
  if (!/^(https?:\/\/[^/\s]|mailto:)/i.test(trimmed)) return null;
  if (/^https?:\/\/(?:[^/@]*@)?(localhost|127\.|0\.0\.0\.0|\[::1\])/i.test(trimmed)) return null;
  return trimmed.replaceAll(' ', '%20').replaceAll('"', '%22').replaceAll('<', '%3C').replaceAll('>', '%3E');
};
