// What in the words of minutes asks for something (DOMAIN M5). Each rule is a line of the list; the officer confirms what they find.

export type Asking = {
  readonly id: string;
  /** Where it looks: a part of a resolution, the narrative, or both. */
  readonly where: 'resolution' | 'narrative' | 'both';
  readonly pattern: RegExp;
  /** Group of the pattern that names who is to do it; absent: nobody does. */
  readonly who?: number;
  /** Group that names to whom it was handed. */
  readonly to?: number;
  /** Handed to another body, whose answer is awaited. */
  readonly otherBody?: true;
  /** A wish or a question: "if" and "every year" in it are the wish's own, and no date of an answer. */
  readonly isWish?: true;
};

const paper = String.raw`(?:report|update|paper|briefing|note|presentation|information|figures?|data|breakdown|details?|response|feedback|copy|copies|evidence|summary|statement|timetable|action plan|list|letter|findings|outcome|results?|analysis|clarification|answer)s?`;
const handed = String.raw`(?:submitted|provided|presented|brought|given|made|circulated|sent|shared|reported|supplied|produced|prepared|forwarded|emailed|e-mailed|fed back|obtained|distributed|issued|tabled|added|included)`;
const acts = String.raw`(?:provide|circulate|report|look into|contact|arrange|bring|send|feed back|check|confirm|raise|speak to|share|investigate|follow(?: this| that| it)? up|write to|liaise|ask|let|consider|explore|forward|email|e-mail|clarify|take (?:this|that|it) back|invite|meet with|make enquiries|submit|produce|prepare|review|ensure|find out|pass on|pursue|chase|update|visit|discuss|draft|present|inform|notify|seek|obtain|supply)`;
/** Somebody in the narrative: a title and a name, two names, a post, or a pronoun. */
const somebody = String.raw`((?:The |the )?(?:Councillor|Cllr\.?|Mr|Mrs|Ms|Mx|Dr)\.? (?:\p{Lu}\. ?)*[\p{Lu}][\p{L}'’-]+(?: [\p{Lu}][\p{L}'’-]+)?|(?:The |the )[\p{L}, '’-]{0,60}?\b(?:Chair|Vice-Chair|Director|Head of [\p{Lu}][\p{L} '’]*?|Manager|Officer|Officers|Lead|Clerk|Team|Service|Secretary|Governance|Adviser|Advisor|Department|Directorate|Board|Trust|Council)|[\p{Lu}][\p{L}'’-]+ [\p{Lu}][\p{L}'’-]+|Officers|Members|She|He|They|It was agreed that [^,]{2,60}?)`;

export const askingRules: readonly Asking[] = [
  { id: 'action', where: 'both', pattern: /^\s*action(?: point)?s?\s*(?:\d+\s*)?(?:\(([^)]{2,60})\)\s*)?[:–-]\s*\S/iu, who: 1 },
  { id: 'paper-to-come', where: 'both', pattern: new RegExp(String.raw`\b${paper}\b[^.;]*?\b(?:would|will|shall|should|must|to)? ?be ${handed}\b(?! (?:and |that )?(?:be )?noted)`, 'iu') },
  { id: 'requested-to', where: 'both', pattern: /^(?:that,? )?(.{2,120}?)\s+be (?:requested|asked|invited|instructed|urged|encouraged|commissioned|authorised|delegated|tasked)(?: with| to)\b/iu, who: 1 },
  { id: 'referred', where: 'both', pattern: /\b(?:be|was|were) referred (?:back )?to (?:the )?([^.;,]{3,120}?)(?= for\b| with\b| to\b|[.;,]|$)/iu, to: 1, otherBody: true },
  { id: 'on-an-agenda', where: 'both', pattern: /\bbe (?:placed|included|added|put|brought|considered|discussed|listed|deferred|resubmitted)\b[^.;]*\b(?:agenda|next meeting|future meeting|meeting (?:in|on|to be held)|work programme|forward plan)\b/iu },
  { id: 'deferred', where: 'resolution', pattern: /\b(?:be|is) deferred\b/iu },
  { id: 'write', where: 'both', pattern: /\b(?:writes?|letter be sent|letter be written)\b(?: on behalf of [^.;]*?)? to (?:the )?([^.;,]{3,80}?)(?= (?:to|for|about|with|asking|expressing|seeking|requesting|on)\b|[.;,]|$)/iu, to: 1 },
  { id: 'body-acts', where: 'resolution', pattern: new RegExp(String.raw`^that,? (?:[^,]{0,80}, )?((?:the |all )?[\p{L}'’ ,-]{2,90}?)\s+(?:also )?${acts}\b`, 'iu'), who: 1 },
  { id: 'undertook', where: 'narrative', pattern: /([^.;]{0,120}?)\b(?:undertook|agreed|offered|promised|committed|volunteered|was asked|were asked|would (?:undertake|endeavour))(?: that (?:he|she|they|officers?))? to\b/iu, who: 1 },
  { id: 'would-be', where: 'narrative', pattern: new RegExp(String.raw`\b(?:would|will|to) (?:also |then |subsequently )?be (?:${handed.slice(3, -1)}|raised|looked into|investigated|considered|taken back|followed up|arranged|reviewed|checked|confirmed|pursued|invited|contacted|asked|explored|clarified|notified|informed|kept informed|updated|added to|put on)\b`, 'iu') },
  { id: 'would', where: 'narrative', pattern: new RegExp(String.raw`(?:^|, (?:and|who) )${somebody}(?:,[^,]{2,80},)? (?:(?:also |further )?(?:said|stated|confirmed|advised|reported|added|indicated|replied|explained)(?: that)? (?:she|he|they|officers) )?(?:would|will|was to|were to) (?:also |then )?${acts}\b`, 'u'), who: 1 },
  { id: 'asked-that', where: 'narrative', isWish: true, pattern: /\b(?:requested|asked|sought)\b (?!(?:and|by|to|questions?|how|what|why|when|where|who|which|clarification|assurance|about)\b)(?:that\b|for\b|to (?:have|see|receive|be)\b|(?:a|an|further|more|the|some|regular|additional|detailed|written)\b|[^.;]*?\b(?:if|whether|to)\b[^.;]*?\b(?:could|would|might|be|support|help|provide)\b)/iu },
  { id: 'would-like', where: 'narrative', isWish: true, pattern: /\b(?:would like|would welcome|wished) (?:to (?:see|receive|have)\b|(?:the|their|a|an|further|more|some)\b[^.;]*\bto\b|(?:a|an|further|more)\b)/iu },
  { id: 'invitation', where: 'narrative', isWish: true, pattern: /\bshould (?:contact|inform|let|email|e-mail|notify|write to|speak to|get in touch|forward|send|tell)\b/iu },
];

/** What only looks like it: what has been done, what is reported of others, what is merely noted. */
export const notAsking: readonly RegExp[] = [
  /^that (?:the )?(?:contents? of )?(?:the )?(?:report|update|presentation|position|information|minutes)[^.;]*\bbe (?:received|noted|approved|welcomed|endorsed|agreed|received and noted)\b(?![^.]*\b(?:and that|further report|next meeting|be (?:submitted|provided|circulated|presented|brought))\b)/iu,
  /\bapproved as a correct record\b/iu,
  /\b(?:had|has|have) (?:already )?been (?:requested|asked|provided|circulated|submitted|made)\b(?![^.]*\bwould\b)/iu,
  /\bthe press and public be excluded\b/iu,
  /\b(?:further|future|next) meetings?\b[^.;]*\bbe held\b/iu,
];
