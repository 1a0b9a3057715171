// What in the words of minutes asks for something (DOMAIN M5). Each rule is a line of the list; the officer confirms what they find.
import { acts, actsOrNouns, agent, disposing, handed, handedOver, paper, somebody, titled, workedOn } from './asking-words.ts';

export type Asking = {
  readonly id: string;
  /** Where it looks: a part of a resolution, the narrative, or both. */
  readonly where: 'resolution' | 'narrative' | 'both';
  readonly pattern: RegExp;
  /** Group of the pattern that names who is to do it; absent: nobody does, unless a "by" does. */
  readonly who?: number;
  /** Group that names to whom it goes, or was handed. */
  readonly to?: number;
  /** Handed to another body, whose answer is awaited. */
  readonly otherBody?: true;
  /** A wish or a question: "if" and "every year" in it are the wish's own, and no date of an answer. */
  readonly isWish?: true;
};

/** Words up to the end of the sentence or of its clause. */
const within = '[^.;]*?';
/** What had been done before the meeting is over. */
const notBefore = String.raw`(?<!\b(?:had|has|have|having|previously|already|been|not|never)(?: (?:\p{L}+ly|also|once|long|then|often|first))? )`;
/** What somebody is expected, hoped or said to do is no wish of theirs: "was expected to see a fall". */
const ownVerb = String.raw`${notBefore}(?<!\b(?:was|were|is|are|be) (?:\p{L}+ly )?)`;
/** What a request is for that is met there and then: "asked officers to introduce the report". */
const thereAndThen = String.raw`(?:comment|introduce|note|attend|ask|speak|respond|address|present|question|join|leave|sit|stand|vote|consider|outline|explain|describe|talk|say)`;
/** In a sentence that has a verb of its own, "to provide" is no order: "Officers to provide support had been found". */
const verbless = String.raw`(?!(?:(?!\b(?:that|which|who|whether|how|what|if|when|where|why|once|as|after|until|before)\b)[^.;])*\b(?:had|has|have|was|were|is|are|would|will|could)\b)`;

export const askingRules: readonly Asking[] = [
  { id: 'action-of', where: 'both', pattern: new RegExp(String.raw`^\s*(?:Agreed |AGREED )?(?:Action|ACTION|Task|TASK)(?:s|S)?(?: [Pp]oints?)?\s*(?:\d+\s*)?[:–-]\s*(${agent}|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}) to\b`, 'u'), who: 1 },
  { id: 'action', where: 'both', pattern: /^\s*(?:agreed )?(?:action|task)(?: points?)?s?\s*(?:\d+\s*)?(?:\(([^)]{2,60})\)\s*)?[:–-]\s*\S/iu, who: 1 },
  { id: 'recommended', where: 'both', pattern: /\b(?!(?:it|they|this)\b)((?:the )?\p{L}[\p{L}'’ -]{2,80}?)\s+be\s+recommended\s+(?:to|that)\b/iu, to: 1, otherBody: true },
  { id: 'recommend-to', where: 'both', pattern: /\b(?:be recommended|recommends?|recommended)\b(?: for approval)? to (?:the )?(\p{Lu}[\p{L}'’-]*(?:(?:,| and|, and| of| for)? \p{Lu}[\p{L}'’-]*)*)/u, to: 1, otherBody: true },
  { id: 'provided-with', where: 'resolution', pattern: new RegExp(String.raw`^(${agent})\s+(?:be (?:provided|supplied|issued|presented|furnished|notified|informed|advised|briefed|updated|given|sent|shown|kept)\b|receive\b)`, 'u'), to: 1 },
  { id: 'kept-informed', where: 'narrative', pattern: new RegExp(String.raw`\b(?:that |and )?(${agent}) (?:would|will|should|to) (?:also )?be (?:provided|supplied|issued|notified|informed|advised|briefed|updated|given|sent|kept)\b`, 'u'), to: 1 },
  { id: 'asked-of', where: 'both', pattern: /^(.{2,120}?)\s+be (?:requested|asked|invited|instructed|urged|encouraged|commissioned|authorised|tasked|required)(?: with| to)\b/iu, who: 1 },
  { id: 'delegated', where: 'resolution', pattern: /\bbe (?:delegated|given delegated authority) to (?:the )?([^.;,]{3,120}?)(?=,| to\b| in consultation\b|[.;]|$)/iu, who: 1 },
  { id: 'paper-to-come', where: 'both', pattern: new RegExp(String.raw`\b${paper}\b(?:(?!\b(?:was|were|had|has|have|could|might)\b)[^.;])*?\b(?:(?:would|will|shall|should|must|to)? ?(?:also )?be (?:also )?(?:(?:brought|reported|referred) back|${handed})|to be ${handed})\b(?! (?:and |that )?(?:be )?noted)`, 'iu') },
  { id: 'paper-follows', where: 'both', pattern: new RegExp(String.raw`\b${paper}\b[^.;,]{0,80}?\b(?:would|will|to) (?:then )?(?:follow|come (?:back )?to|be available|return to)\b`, 'iu') },
  { id: 'comes-back', where: 'both', pattern: /\b(?:come|be brought|brought|report|reported|be referred|bring|return)s?(?: \p{L}+){0,4}? back to (?:the|this|its|a)\b|\b(?:this|the) \p{L}+(?: \p{L}+){0,5} return to (?:the|this)\b|\bcome (?:back )?to (?:the|this|a) (?:panel|committee|board|next|future|meeting)\b/iu },
  { id: 'referred', where: 'both', pattern: /\b(?:be|was|were) (?:referred|remitted) (?:back )?to (?:the )?([^.;,]{3,120}?)(?= for\b| with\b| to\b|[.;,]|$)/iu, to: 1, otherBody: true },
  { id: 'and-sent', where: 'resolution', pattern: /^(?:and|for|then)?\s*(?:be )?(?:submitted|forwarded|recommended|presented|sent|circulated|shared|referred|submission)\b(?: for (?:approval|adoption|decision))? (?:to|with) (?:the )?([^.;,]{3,120}?)(?= for\b| with\b| to\b| at\b|[.;,]|$)/iu, to: 1 },
  { id: 'and-asked', where: 'resolution', pattern: /^(?:be )?(?:requested|asked|instructed|invited|encouraged) to\b/iu },
  { id: 'next-shows', where: 'resolution', pattern: /^(?:the |any |each |all )?(?:next|future|annual|quarterly|subsequent|forthcoming|further)[^.;]{0,60}?\b(?:reports?|updates?|scorecards?|plans?|papers?|presentations?|briefings?) (?:also )?(?:show|include|contain|set out|give|cover|address|focus|have|provide|explain|compare|list)\b/iu },
  { id: 'on-an-agenda', where: 'both', pattern: /\bbe (?:placed|included|added|put|brought|considered|discussed|listed|deferred|resubmitted)\b[^.;]*\b(?:agenda|next meeting|future meeting|(?:a|the) later meeting|subsequent meeting|meeting (?:in|on|to be held|after next)|work programme|forward plan|future (?:reports?|scorecards?|agendas?))\b/iu },
  { id: 'deferred', where: 'resolution', pattern: /\b(?:be|is) deferred\b/iu },
  { id: 'write', where: 'both', pattern: /\b(?:(?:would|will|to|should) (?:also )?write|that \p{L}[\p{L}'’ -]{2,60}? writes?|letter be sent|letter be written|letter (?:would|will) be (?:sent|written))\b(?: on behalf of [^.;]*?)? to (?:the )?([^.;,]{3,80}?)(?= (?:to|for|about|with|asking|expressing|seeking|requesting|on)\b|[.;,]|$)/iu, to: 1 },
  { id: 'sought-from', where: 'resolution', pattern: /\bbe sought (?:from|of) (?:the )?([^.;,]{3,120}?)(?= for\b| with\b| to\b| on\b|[.;,]|$)/iu, to: 1, otherBody: true },
  { id: 'worked-on', where: 'resolution', pattern: new RegExp(String.raw`\bbe (?:\p{L}+ly |further |also )?(?:${workedOn}|${handedOver})\b`, 'iu') },
  { id: 'kept-in', where: 'resolution', pattern: /\bbe (?:added|included|reflected|built|incorporated|reported|recorded) (?:in|into|to) (?:the |all |every |any )?(?:next|future|annual|quarterly|forthcoming|later|improvement|action|risk|work|revised|final)\b/iu },
  { id: 'body-acts', where: 'resolution', pattern: new RegExp(String.raw`^(?:[^,]{0,80}, )?((?:the |all )?[\p{L}'’ ,()&/-]{2,90}?)\s+(?:also )?(?<!\bto )(?<!\b(?:the|a|an|and|of|for|this|further) )${acts}\b`, 'iu'), who: 1 },
  { id: 'post-acts', where: 'resolution', pattern: new RegExp(String.raw`^(?:[^,]{0,80}, )?((?:${agent}|(?:the |all )?(?:young people|carers|social workers|schools|staff|governors|partners))(?: \([^)]{2,60}\)|,[^,]{2,80},)?) (?:also )?${actsOrNouns}\b(?!['’])(?! (?:be|by|of)\b)`, 'u'), who: 1 },
  { id: 'agent-acts', where: 'resolution', pattern: new RegExp(String.raw`^(${agent}|(?:the |all )?(?:young people|carers|social workers|schools|staff|governors|partners))(?: \([^)]{2,60}\)|,[^,]{2,80},)* (?:also |jointly |urgently )?(?!${disposing})(?:\p{Ll}+[^\Ws]|discuss|address|assess|process|press)\b(?![^.;]*\bbe\b)`, 'u'), who: 1 },
  { id: 'on-condition', where: 'resolution', pattern: new RegExp(String.raw`\bsubject to (?:a|an|further|regular|the)\b[^.;]{0,80}\b${paper}\b`, 'iu') },
  { id: 'stays-on', where: 'both', pattern: /\b(?:remain|stay|be kept|be retained|continue) (?:as |on )(?:an? |the )?(?:standing )?(?:agenda|item|work programme)\b/iu },
  { id: 'undertook', where: 'narrative', pattern: new RegExp(String.raw`([^.;]{0,120}?)\b(?<!\b(?:had|has|have|previously|already) )(?:undertook|agreed|offered|promised|committed|volunteered|would (?:undertake|endeavour))(?: that (?:he|she|they|officers?))?,?(?: [^,.;]{3,60},)? to (?!(?:the|a|an|this|that|these|it|his|her|their)\b)`, 'iu'), who: 1 },
  { id: 'was-asked', where: 'narrative', pattern: new RegExp(String.raw`(?:^|[,:] |\band |\bthat )(${agent}|\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+) (?:was|were) (?:asked|requested|tasked|instructed|invited) (?:to|with)\b(?! (?:comment|consider the|note|introduce|ask|raise|respond to questions|attend the meeting|question))`, 'u'), who: 1 },
  { id: 'agreed-that', where: 'narrative', pattern: new RegExp(String.raw`\b(?<!\b(?:had|has|have|previously|already)(?: been)? )(?:agreed|undertook|promised|resolved|requested|instructed)(?: by [^,.;]{3,60})? that,? (${agent}|he|she|they|it|[^,.;]{2,60}?) (?:would |should |to |will )?(?:also )?(?:${acts}|${actsOrNouns}|write|report back)\b(?!['’])(?! (?:was|were|had|is)\b)`, 'u'), who: 1 },
  { id: 'would-be', where: 'narrative', pattern: new RegExp(String.raw`\b(?:would|will|to) (?:also |then |subsequently |all )?be (?:${handed.slice(3, -1)}|raised|looked (?:at|into)|investigated|considered (?:at|by)|taken (?:back|forward|up)|followed up|arranged|reviewed|(?:re-?)?checked|re-?issued|confirmed (?:to|with|at|by|in)|pursued|invited|contacted|asked|explored|clarified|notified|informed|kept informed|updated|added to|monitored|re-?visited|chased|put (?:to|on))\b`, 'iu') },
  { id: 'would', where: 'narrative', pattern: new RegExp(String.raw`(?:^|, (?:and|who) |\bbut |\bthat |^In (?:reply|response|answer),? )${somebody}(?:,[^,]{2,80},)? (?:(?:also |further )?(?:said|stated|confirmed|advised|reported|added|indicated|replied|explained|undertook|agreed|promised|answered)(?: that)? (?:she|he|they|officers|the \p{L}+) )?(?:would|will|was to|were to) (?:also |then |now )?(?:${acts}|${actsOrNouns}|write)\b(?!ing)`, 'u'), who: 1 },
  { id: 'told-to', where: 'narrative', pattern: new RegExp(String.raw`^${somebody}(?: \([^)]{2,80}\)|,[^,]{2,80},)? (?:is |are |was |were )?to (?:also )?(?:${acts}|${actsOrNouns}|write|chase|count|draw up|speak)\b${verbless}`, 'u'), who: 1 },
  { id: 'to-be', where: 'narrative', pattern: new RegExp(String.raw`^(?!(?:the )?(?:need|plans?|decision|way|work|money|funding) to\b)[^.;,:]{3,120}? to be (?:${handed.slice(3, -1)}|${workedOn.slice(3, -1)}|added|placed|put)\b${verbless}`, 'iu') },
  { id: 'asked-somebody', where: 'narrative', isWish: true, pattern: new RegExp(String.raw`(?<!\b(?:had|has|have|previously|already) )\b(?:asked|requested) (${agent})(?:,[^,]{2,80},)? (?:(?:if|whether) [^.;]*?\b(?:could|would|might)|to (?:${acts}|${actsOrNouns}|write|help|support))\b`, 'u'), who: 1 },
  { id: 'asked-that', where: 'narrative', isWish: true, pattern: new RegExp(String.raw`(?:^|(?:^|[,;] (?:and )?|\band )(?:(${titled})|(?:[^.;,]|, [^.;,]{2,80},)*?) (?:also |further |then |had also )?)(?<!\b(?:had|has|have|previously|already|been|was|were|be|as|not) )\b(?:requested|asked|sought)\b (?!(?:and|by|to(?! (?:have|see|receive|be)\b)|questions?|how|what|why|when|where|who|which|clarification (?:and|was)|about|a (?:further )?(?:question|supplementary))\b)(?!(?:[^.;]*?\b(?:and (?:was|were) (?:given|told|informed|advised|assured)|and received|which (?:was|were) (?:given|provided))\b))(?:that\b|for\b|to (?:have|see|receive|be)\b|(?:a|an|further|more|the|some|regular|additional|detailed|written|up-to-date|assurance that [^.;]*?\b(?:would|will)|confirmation|sight|copies|figures|details|data|statistics|information|examples|feedback|evidence)\b|[^.;]*?\b(?:if|whether|to)\b[^.;]*?\b(?:could|would|might|be|support|help|provide)\b)`, 'u'), to: 1 },
  { id: 'was-requested', where: 'narrative', isWish: true, pattern: new RegExp(String.raw`\b(?:${paper}|request)\b[^.;,]{0,100}? (?:was|were) (?:also )?(?:requested|asked for|sought|made (?:for|by \p{L}[^.;]*? for|that))\b(?!${within}\band (?:was|were|given|provided|received)\b)`, 'iu') },
  { id: 'it-was-asked', where: 'narrative', isWish: true, pattern: /\bit was (?:also |further )?(?:requested|asked) (?:that|if|whether)\b/iu },
  { id: 'offered', where: 'narrative', pattern: new RegExp(String.raw`^([^.;,]{2,80}?) (?<!\b(?:had|has|have|was|were) )(?:offered|promised) (?:the |all )?(?:[Mm]embers|Panel|Committee|Councillors?|young people)[^.;]{0,40}? (?:a|an|some|further|more|to)\b`, 'u'), who: 1 },
  { id: 'would-like', where: 'narrative', isWish: true, pattern: new RegExp(String.raw`${notBefore}\b(?:would like|would welcome|would appreciate|wished|wanted(?= to (?:see|know|receive|be told|be kept)\b)) (?:to (?:see|receive|have|know|hear|understand|be (?:kept|told|given|sent))\b|(?:the|their|a|an|further|more|some)\b[^.;]*\bto\b|(?:a|an|further|more)\b)`, 'iu') },
  { id: 'suggested', where: 'narrative', isWish: true, pattern: new RegExp(String.raw`(?:\bit was (?:also |further )?|(?<!\b(?:had|has|have|previously|already|been|was|were) )\b)(?:suggested|proposed) (?:that )?(?:a|an|the|this|further|more|all|each)\b[^.;]*? (?:should |could )?be (?:${workedOn}|${handedOver})\b`, 'iu') },
  { id: 'helpful', where: 'narrative', isWish: true, pattern: new RegExp(String.raw`\bit (?:would|might) be (?:most |very |really )?(?:helpful|useful|good|beneficial|valuable|appreciated|interesting|of (?:\p{L}+ )?(?:help|use|benefit|interest|assistance|value|service|advantage|comfort)) (?:if|to (?:have|see|receive|know|hear|understand|be (?:told|given|sent|kept))\b)|\b${paper}\b[^.;,]{0,80}? would be (?:most |very |really )?(?:helpful|useful|welcome|appreciated|of (?:\p{L}+ )?(?:help|use|interest|assistance|value|benefit))\b`, 'iu') },
  { id: 'keen-to', where: 'narrative', isWish: true, pattern: new RegExp(String.raw`${notBefore}\b(?:keen|anxious|eager) (?:to (?:see|have|receive|know|learn|understand|be (?:told|given|sent|kept))\b|for (?:(?:a|an|the|more|further)\b|[^.;]{2,80}? to (?:be|have|see|receive|know|get)\b)|that [^.;]*?\bbe\b)`, 'iu') },
  { id: 'needed-sight', where: 'narrative', isWish: true, pattern: new RegExp(String.raw`${notBefore}\b(?:needed|required|wanted|awaited|looked for|hoped for|wished for) (?:sight|copies|(?:\p{Ll}+ )?(?:confirmation|information|assurances?|reassurance|clarification|feedback|evidence)\b|(?:a|an|the|more|further|some) (?:\p{L}+ ){0,2}${paper})\b`, 'iu') },
  { id: 'expected-to', where: 'narrative', isWish: true, pattern: new RegExp(String.raw`${ownVerb}\b(?:(?:expected|hoped) to (?:see|receive|have|hear|know|be (?:told|given|sent|kept))|(?:looked|was looking|were looking) forward to (?:seeing|receiving|having|hearing|being (?:told|given|sent|kept)))\b`, 'iu') },
  { id: 'looked-to', where: 'narrative', isWish: true, pattern: new RegExp(String.raw`${notBefore}\blooked to (${agent}) (?:to|for)\b`, 'u'), who: 1 },
  { id: 'hoped-that', where: 'narrative', isWish: true, pattern: new RegExp(String.raw`${notBefore}\bhoped (?:that )?(${agent}) (?:would|could|might)\b(?! have\b)`, 'u'), who: 1 },
  { id: 'gave-word', where: 'narrative', pattern: new RegExp(String.raw`([^.;]{2,120}?) ${notBefore}\b(?:gave|renewed|repeated) (?:his|her|their|its|a|an|the)(?: \p{L}+)? (?:word|undertaking|promise|assurance|commitment|pledge|guarantee)s? (?:that|to)\b`, 'iu'), who: 1 },
  { id: 'wondered', where: 'narrative', isWish: true, pattern: new RegExp(String.raw`${notBefore}\b(?:wondered|queried|enquired|inquired|questioned) (?:if|whether) [^.;]*?\b(?:could|might|would be possible|should)\b`, 'iu') },
  { id: 'urged', where: 'narrative', isWish: true, pattern: new RegExp(String.raw`${ownVerb}\b(?:urged|encouraged|begged|pressed|implored|called (?:on|upon)|appealed to|invited|directed|instructed|reminded) (${agent}|[^.;,]{2,60}?) to (?!${thereAndThen}\b)\p{Ll}`, 'u'), who: 1 },
  { id: 'and-would', where: 'narrative', pattern: new RegExp(String.raw`^${somebody} (?:(?:(?!\b(?:if|that|which|how|when)\b)[^.;]){2,120}?,? and (?:she |he |they )?(?:would|will) (?:also |then |now )?(?:${acts}|${actsOrNouns}|write)\b|[^.;]{2,120}?,? and would (?!(?:be|have|not|never|like|stay|remain|keep|find|make|take|need|want)\b)\p{Ll}+ (?:it|them|this|these|those|him|her)\b)`, 'u'), who: 1 },
  { id: 'wish-said', where: 'narrative', isWish: true, pattern: new RegExp(String.raw`${notBefore}\bexpressed (?:a|an|the|their|his|her|its) (?:\p{L}+ )?(?:wish|desire|request|interest) (?:to|that|for|in (?:seeing|receiving|having|hearing|meeting|visiting))\b`, 'iu') },
  { id: 'impressed-upon', where: 'narrative', isWish: true, pattern: new RegExp(String.raw`${notBefore}\b(?:impressed (?:up)?on|stressed to|emphasised to|made (?:it )?(?:clear|plain) to) (${agent}) [^.;]{0,40}?\b(?:need|importance|wish|urgency) (?:for|to|of)\b`, 'u'), who: 1 },
  { id: 'plea', where: 'narrative', isWish: true, pattern: new RegExp(String.raw`${notBefore}\b(?:made|put forward|put in|renewed|repeated|submitted|tabled|presented) (?:a|an|the|their|his|her|another) (?:\p{L}+ )?(?:plea|request|appeal|call) (?:for|that|to)\b(?!${within}\b(?:which|and) (?:was|were|had)\b)`, 'iu') },
  { id: 'took-away', where: 'narrative', pattern: new RegExp(String.raw`^([^.;,]{2,80}?) ${notBefore}(?:(?:took|accepted|was given|were given) (?:an|the) (?:action|task)s? (?:to|of)\b|took (?:away|back) (?:the|a|this|that) (?:question|query|point|matter|issue|request|idea|suggestion)\b|took (?:the|this|that) (?:question|query|point|matter|issue|request|idea|suggestion) (?:away|back|up with)\b)`, 'iu'), who: 1 },
  { id: 'left-with', where: 'narrative', pattern: new RegExp(String.raw`\b(?:was|were|be) left (?:with|to) (${agent}) (?:to|for)\b`, 'u'), who: 1 },
  { id: 'charged-with', where: 'narrative', pattern: new RegExp(String.raw`(?:^|\band |\bthat )(${agent}) (?:was|were) (?:charged|entrusted) with \p{L}+ing\b`, 'u'), who: 1 },
  { id: 'pressed-for', where: 'narrative', isWish: true, pattern: new RegExp(String.raw`${notBefore}\b(?:pressed|pushed|appealed|called)(?: ${agent})? for (?:a|an|the|more|further|some|clear|better|early)\b(?! (?:vote|division|break|adjournment|recess)\b)`, 'iu') },
  { id: 'would-be-found', where: 'narrative', pattern: new RegExp(String.raw`\b(?:an? |the )(?:\p{L}+ )?(?:answer|explanation|solution|date|reply|replacement|way) (?:would|will) be (?:found|given|worked out|sought|agreed|set)\b`, 'iu') },
  { id: 'find-helpful', where: 'narrative', isWish: true, pattern: /\bwould find (?:a|an|the|more|further|some) [^.;]{2,80}? (?:helpful|useful|of (?:help|use|interest))\b/iu },
  { id: 'said-would', where: 'narrative', pattern: new RegExp(String.raw`^${somebody} (?:also |further )?(?:said|stated|confirmed|replied|answered|promised|added|agreed)(?: that)? (?:she|he|they|officers) would (?!(?:be|have|not|never|like|prefer|expect|hope|want|need|welcome|support|agree|say|rather|miss)\b)\p{Ll}+`, 'u'), who: 1 },
  { id: 'held-that', where: 'narrative', isWish: true, pattern: new RegExp(String.raw`${notBefore}\b(?:felt|thought(?: it (?:right|best|proper))?|considered(?: it (?:right|best|proper))?|insisted|urged|argued|maintained|of the (?:view|opinion)|right|best) that [^.;]*? (?:(?:should )?be (?:${workedOn}|${handed})|should (?:receive|have|see|get|be (?:told|given|sent|shown|kept))(?! (?:been|had)\b))\b`, 'iu') },
  { id: 'would-you', where: 'narrative', isWish: true, pattern: new RegExp(String.raw`^(?:Would|Could|Can|Will) (${agent}) (?:please )?(?:${acts}|${actsOrNouns})\b[^?]*\?$`, 'u'), who: 1 },
  { id: 'reminded-of', where: 'narrative', pattern: new RegExp(String.raw`${notBefore}\breminded (${agent}) (?:that|of)\b[^.;]*\b(?:outstanding|overdue|awaited|still to (?:come|be)|not (?:yet )?(?:come|arrived|been))\b`, 'u'), who: 1 },
  { id: 'promise-made', where: 'narrative', pattern: /\b(?:promise|undertaking|commitment|plea|appeal) (?:was|were) (?:made|given) (?:to|that|for)\b(?![^.;]*\b(?:which|and) (?:was|were|had)\b)/iu },
  { id: 'could-it-be', where: 'narrative', isWish: true, pattern: new RegExp(String.raw`^(?:could|can|might|would it be possible for) (?:the |these |those |a |an |some |more |further )?(?:\p{L}+ ){0,3}?${paper}\b[^?]*\?$`, 'iu') },
  { id: 'could-we', where: 'narrative', isWish: true, pattern: /^(?:could|can|might) (?:the |all )?(?:panel|committee|board|members?|young people|we)(?: please)? (?:have|see|receive|be (?:given|provided|sent|kept|told))\b(?! (?:done|been|had|known)\b)/iu },
  { id: 'invitation', where: 'narrative', isWish: true, pattern: /\bshould (?:contact|inform|let|email|e-mail|notify|write to|speak to|get in touch|forward|send|tell|be (?:sent|forwarded|emailed|e-mailed|submitted|returned|directed|passed) to)\b/iu },
];

/** Opens a resolution that also disposes of something: what it asks for stands behind. */
export const disposal = /^(?:(?!\b(?:recommend|request|ask|invite)(?:s|ed)?\b)[^.;])*?\bbe (?:received|noted|approved|welcomed|endorsed|agreed|accepted|adopted|supported|ratified|acknowledged|confirmed|thanked)(?:(?:,| and|, and) (?:be )?(?:received|noted|approved|welcomed|endorsed|agreed|accepted|adopted|supported|ratified))*\b/iu;

/** What only looks like it: what has been done, what is reported of others, what is merely noted. */
export const notAsking: readonly RegExp[] = [
  /\b(?:and|which|this|as) (?:had|has|have) (?:been |now |since |already |duly )*(?:done(?: so| that| it)?|kept|honoured|fulfilled|met)\b/iu,
  /\b(?:sought|requested|asked for|made|gave|undertook|promised|agreed)\b[^.;]{0,60}\b(?:last (?:year|month|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|in (?:earlier|previous) years)\b(?![^.;]*\b(?:would|will|should)\b)/iu,
  /\b(?:asked|requested|sought|wished|wanted|keen|pressed|urged|invited)\b[^.;]*,? (?:and|which) (?:\p{L}+ ){0,3}(?:was|were) (?:duly |then |later |promptly |now )?(?:sent|given|provided|shown|handed|told|supplied|tabled|shared|answered|granted|put up)\b(?![^.;]*\b(?:would|will|should)\b)/iu,
  /\bapproved as a correct record\b/iu,
  /\b(?:had|has|have) (?:already |now |since |also )?been (?:requested|asked|provided|circulated|submitted|made|sent|shared|presented|brought|given|reported|received)\b(?![^.]*\bwould\b)/iu,
  /\bpress and (?:the )?public be excluded\b|\bexclude(?:d)? the press and public\b/iu,
  /\b(?:further|future|next) meetings?\b[^.;]*\bbe held\b/iu,
  /\b(?<!\bletters? of )(?:thanks|appreciation|congratulations|condolences|best wishes)\b[^.;]*\bbe (?:conveyed|placed on record|recorded|extended|passed on|sent)\b(?![^.;]*\band (?:also )?that\b)/iu,
];
