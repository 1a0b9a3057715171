// The words of which the rules of asking are made: papers, what is done with them, what somebody is to do, and who somebody is.

/** What is asked for on paper. */
export const paper = String.raw`(?:report|update|paper|briefing|note|presentation|information|figure|data|breakdown|detail|response|feedback|copy|copies|evidence|summary|summaries|statement|timetable|action plan|plan|list|letter|finding|outcome|result|analysis|clarification|answer|repl(?:y|ie)|estimate|quotation|costing|explanation|confirmation|strategy|scorecard|statistic|number|case stud(?:y|ie)|minute|map|schedule|assurance|recommendation|proposal|progress|position|item|matter|issue)s?`;

/** What is done with it. */
export const handed = String.raw`(?:submitted|provided|presented|brought|given|made|circulated|sent|shared|reported|supplied|produced|prepared|forwarded|emailed|e-mailed|fed back|obtained|distributed|issued|tabled|added|included|appended|attached|compiled|collated|resubmitted|re-submitted)`;

/** The same of anything: what else can be handed over is to come as surely as a paper. */
export const handedOver = String.raw`(?:reported|submitted|re-?submitted|provided|presented|brought|circulated|sent|shared|supplied|produced|forwarded|distributed|issued|compiled|collated)`;

/** What is done with a matter that is not over yet: in a resolution, "be" before one of these asks for it. What only disposes of it (noted, approved, endorsed) is not here. */
export const workedOn = String.raw`(?:monitored|reviewed|re-?assessed|evaluated|assessed|examined|investigated|explored|looked (?:at|into)|audited|tracked|revisited|re-?considered|scrutinised|analysed|benchmarked|piloted|trialled|surveyed|established|set up|formed|convened|organised|arranged|scheduled|held|developed|drafted|drawn up|prepared|updated|revised|amended|sought|obtained|commissioned|conducted|undertaken|delivered|rolled out|carried out|completed|implemented|progressed|pursued|chased|followed up|raised|taken up|contacted|consulted|engaged|notified|informed|briefed|kept (?:fully )?(?:informed|updated|advised|up to date)|kept under (?:regular |close )?review|(?:re-?)?checked|re-?issued|clarified|identified|collected|gathered|published|publicised|promoted|reminded|invited|written to|returned|escalated|displayed|translated|replaced|repaired)`;

/** What somebody is to do; the verbs that are nothing but verbs. */
export const acts = String.raw`(?:provide|circulate|look (?:into|at|again at)|contact|arrange|bring|send|feed back|confirm|speak (?:to|with)|talk to|investigate|follow(?: this| that| it| these| them)? up|write to|liaise|ask|let|consider|explore|forward|email|e-mail|clarify|take (?:this|that|it|these|them) (?:back|forward|up)|invite|meet (?:with|up with)|make (?:enquiries|inquiries|arrangements|representations|contact)|submit|produce|prepare|ensure|find out|pass|furnish|bring forward|pursue|inform|notify|seek|obtain|supply|set up|establish|convene|organise|come back|get back to|bring back|carry out|undertake|examine|assess|evaluate|re-?consider|investigate|revise|collate|compile|gather|monitor|remind|recommend|publicise|complete|develop|attend|give|work with|consult|advise|reply|respond|add|include|implement|identify|escalate|lobby|press)`;

/** Words that are also nouns: "the quarterly report be received" asks nobody to report. */
export const actsOrNouns = String.raw`(?:report|check|raise|share|review|update|visit|discuss|draft|present|chase|brief|survey|audit|table|plan|note down|continue to (?:monitor|report|review|provide|update|keep)|keep|receive|be (?:given|provided|supplied|kept|sent))`;

/** A person by title and name. */
export const titled = String.raw`(?:Councillors?|Cllrs?\.?|Coun\.?|Alderman|Mr|Mrs|Miss|Ms|Mx|Dr|Prof|Rev)\.? (?:\p{Lu}\. ?)*\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?:,? and (?:(?:Councillor|Cllr\.?|Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}'’-]+)?`;
/** What a body or somebody does there and then, and verbs that are no order. */
export const disposing = String.raw`(?:be|is|are|was|were|note|receive|welcome|support|endorse|approve|agree|thank|congratulate|recognise|acknowledge|accept|adopt|express|record|commend|appreciate|appoint|elect|nominate|adjourn|exclude|resolve|place on record|wish|pay tribute|take the chair|had|have|and|of|for|in|on|to|at|by|with|or|who|that|which|do|did|would|will|could|can|may|should)\b`;

const posts = String.raw`(?:Chair|Chairs|Chairman|Chairperson|Vice-Chair|Director|Manager|Officer|Officers|Lead|Leader|Clerk|Team|Service|Services|Secretary|Governance|Adviser|Advisor|Department|Directorate|Board|Trust|Council|Committee|Cabinet|Forum|Partnership|Commissioner|Coordinator|Co-ordinator|Champion|Headteacher|Nurse|Solicitor|Executive|Member|Members|Group|Panel|Librarian|Engineer|Surveyor|Treasurer|Worker|Workers|Head of [\p{Lu}][\p{L}'’-]*(?: (?:and |of |for )?\p{Lu}[\p{L}'’-]*)*)`;
const post = String.raw`(?:[Tt]he |[Aa]ll |[Bb]oth )?(?:(?:\p{Lu}[\p{L}'’-]*|and|of|for|to the|the),? )*?${posts}(?: (?:for|of) (?:the )?\p{Lu}[\p{L}'’-]*(?:(?:,| and|, and| of)? \p{Lu}[\p{L}'’-]*)*)?`;

/** Somebody by title and name, by a post, or as a body. Case counts: where it does not, a run of words would be looked through in every way there is. */
export const agent = String.raw`(?:${titled}|${post}(?: and ${post})?|(?:[Tt]he )?(?:relevant |appropriate |lead |responsible )?[Oo]fficers?|[Mm]embers)`;

/** Somebody in the narrative: also two names, or a pronoun. Case counts. */
export const somebody = String.raw`(${agent}|\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+|She|He|They)`;
