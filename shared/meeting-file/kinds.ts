// What an `.orderpaper` file can hold (DESIGN section 4) and under which entry. A kind without an entry is known by name only.

export const meetingFileKinds = ['meeting', 'paper', 'reading', 'supplement', 'notes', 'reply', 'backup'] as const;
export type MeetingFileKind = (typeof meetingFileKinds)[number];

/** Kinds that this version writes and reads. */
export type OwnKind = 'meeting' | 'paper' | 'reply' | 'backup';

export const payloadEntries: Readonly<Record<OwnKind, string>> = { meeting: 'meeting.json', paper: 'paper.json', reply: 'reply.json', backup: 'backup.json' };

/** The kind in words: "a meeting", "a reading copy". */
export const kindWords: Readonly<Record<MeetingFileKind, string>> = {
  meeting: 'a meeting',
  paper: 'one paper',
  reading: 'a reading copy',
  supplement: 'a supplement',
  notes: "a reader's notes",
  reply: "a councillor's apologies or interest",
  backup: 'a backup',
};
