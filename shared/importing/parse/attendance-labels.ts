// The words before a list of names in the head of minutes: who was there, who sent apologies.

export type AttendanceGroup =
  | { readonly kind: 'present' | 'also' | 'apologies' | 'young-people' | 'supporters' | 'chair'; readonly rest: string; readonly councillors: boolean }
  | { readonly kind: 'sub-label' | 'remote'; readonly rest: string; readonly councillors: boolean }
  | { readonly kind: 'none' };

const stop = '\\s*(?::\\s*[-–—]*|[-–—]+|;)\\s*';
const label = (words: string, loose = ''): RegExp => new RegExp(`^(?:${words})(?:${stop}|\\s*$${loose})([\\s\\S]*)$`, 'iu');

const noApologies = /^(?:there (?:were|was|are|being) )?no apolog(?:ies|y)\b|^apolog(?:ies|y)(?: for absence)?\s*[:\-–—]*\s*(?:none|nil|there were none|no apologies)\b|\bno apolog(?:ies|y)(?: for absence)? (?:were|was|had been|have been)\b/iu;
const apologiesSentence = /^(?:an )?apolog(?:y|ies)(?: for (?:absence|inability to attend|non-attendance))?(?: (?:was|were|had been|have been))?(?: (?:also|duly))?(?: (?:submitted|received|given|tendered|noted|sent|accepted|made|offered|recorded|reported))?(?: (?:by|from|on behalf of|for(?! (?:absence|inability|non-attendance))))(?: the following(?: members| councillors)?)?\s*[:\-–—]*\s*([\s\S]*)$/iu;
const apologiesLabel = label('apolog(?:y|ies)(?: for (?:absence|inability to attend))?(?: received| submitted)?(?: from| by)?|absent with apologies|members? absent');
const youngLabel = label("(?:children and )?young people(?:['’]s representatives?)?(?: present| in attendance| who attended)?|young representatives?|(?:representatives? (?:of|from) (?:the )?)?(?:lac|looked[- ]after children(?:['’]?s)?|children in care|cicc?|care leavers?|care experienced)\\s*(?:council|forum|group)?(?: representatives?| members?)?(?: present| in attendance)?");
const supportLabel = label('(?:young people )?supported by|supporters?|accompanied by|participation (?:staff|workers?|officers?)');
const alsoLabel = label("(?:(?:also|others?|officers?|council officers?|staff|external|partner|observers?|guests?|invitees?|visitors?|other members?)(?:,? (?:and|&) (?:others?|officers?|partners?|guests?|advisers?))?(?: also)?(?: present| in attendance| attending)?|in attendance|also in attendance|officers|officers and advis[eo]rs|advis[eo]rs?|by invitation|invited|partners|attending)(?: were| was)?");
const remoteLabel = label('(?:(?:councillors|members|attendees|those|also)\\s+)?(?:(?:attending|attended|present|joining|joined|in attendance|participating)\\s+)?\\(?(?:remotely|virtually|online|(?:via|by|on) (?:(?:ms|microsoft) )?(?:teams|zoom|video(?: ?conference| ?link)?))\\)?');
const alsoSentence = /^(?:also (?:present|in attendance|attending)(?: at the meeting)?|in attendance|officers (?:present|in attendance)|(?:the following )?(?:officers?|others?|persons?|people|guests)? ?(?:were|was) also (?:present|in attendance))(?: were| was)?\s*[:;\-–—]*\s+([\s\S]+)$/iu;
const presentLabel = label('(?:committee |panel |board |voting |elected |council )?(?:members?|councillors|cllrs|those|representatives)? ?(?:present|in attendance|attending|attendance)|attendance|attendees|the following (?:members?|councillors?) were present|present at the meeting|members? in attendance');
const presentSentence = /^(?:present|PRESENT)(?: were| was)?\s+((?:The |the )?(?:Councillor|Cllr|Alderman|Mayor|Mr|Mrs|Ms|Miss|Dr)[\s\S]+)$/u;
const chairLabel = label('(?:joint |co-?)?chair(?:man|woman|person)?s?|in the chair|presiding|chaired by');
const councillorLabel = label('councillors?|cllrs?|members?|elected members?|voting members?|panel members?|committee members?|board members?|substitutes?(?: members?)?');
const otherLabel = label('co-?opted(?: members?| representatives?)?|independent(?: members?| persons?)?|(?:parent |church |faith )?governors?(?: representatives?)?|representatives?|non-voting(?: members?)?|other representatives');

/** Which list begins here, with the text after its label; null when the text is no label. */
export const attendanceLabel = (text: string): AttendanceGroup | null => {
  if (noApologies.test(text)) return { kind: 'none' };
  const from = apologiesSentence.exec(text) ?? apologiesLabel.exec(text);
  if (from !== null) return { kind: 'apologies', rest: (from[1] ?? '').trim(), councillors: false };
  const remote = remoteLabel.exec(text);
  if (remote !== null) return { kind: 'remote', rest: (remote[1] ?? '').trim(), councillors: /^(?:councillors|cllrs)\b/i.test(text) };
  const young = youngLabel.exec(text);
  if (young !== null) return { kind: 'young-people', rest: (young[1] ?? '').trim(), councillors: false };
  const support = supportLabel.exec(text);
  if (support !== null) return { kind: 'supporters', rest: (support[1] ?? '').trim(), councillors: false };
  const also = alsoLabel.exec(text) ?? alsoSentence.exec(text);
  if (also !== null) return { kind: 'also', rest: (also[1] ?? '').trim(), councillors: false };
  const present = presentLabel.exec(text) ?? presentSentence.exec(text);
  if (present !== null) return { kind: 'present', rest: (present[1] ?? '').trim(), councillors: /^(?:councillors|cllrs)\b/i.test(text) };
  const chair = chairLabel.exec(text);
  if (chair !== null) return { kind: 'chair', rest: (chair[1] ?? '').trim(), councillors: false };
  const councillors = councillorLabel.exec(text);
  if (councillors !== null) return { kind: 'sub-label', rest: (councillors[1] ?? '').trim(), councillors: /counc|cllr|elected/i.test(text.slice(0, 24)) };
  const other = otherLabel.exec(text);
  return other === null ? null : { kind: 'sub-label', rest: (other[1] ?? '').trim(), councillors: false };
};

/** A label at the start of a line: the list before it is over. */
export const opensList = (text: string): boolean => /^\p{Lu}/u.test(text) && attendanceLabel(text) !== null;

/** The line alone shows that minutes begin here. */
export const isPresentLine = (text: string): boolean => {
  if (/^(?:in|also|others?|officers?)\b/i.test(text) || text.length > 2000) return false;
  const group = attendanceLabel(text);
  return group !== null && group.kind === 'present';
};
