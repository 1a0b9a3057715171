// Sentences that ask for something and sentences that don't, as minutes have them. All are invented.
import type { FollowUpDue } from '../../../shared/model/follow-up.ts';

export type Asked = { readonly who?: string | null; readonly to?: string | null; readonly due?: FollowUpDue };

const next: FollowUpDue = { kind: 'next-meeting' };
const every = (months: number): FollowUpDue => ({ kind: 'interval', months });
const on = (date: string): FollowUpDue => ({ kind: 'date', date });
const waits = (text: string): FollowUpDue => ({ kind: 'condition', text });
const of = (text: string): FollowUpDue => ({ kind: 'other-body', text });

/** Parts of resolutions, of a meeting on 3 September 2019. */
export const resolutionsThatAsk: readonly (readonly [string, Asked])[] = [
  ['That quarterly reports on the boating lake be submitted.', { who: null, to: null, due: every(3) }],
  ['Quarterly reports on lockers to be submitted to the Panel.', { due: every(3) }],
  ['That the kennels be brought back to the Panel.', { to: null, due: next }],
  ['That the strategy come back to the Panel once the survey is finished.', { due: waits('once the survey is finished') }],
  ['That Cabinet be recommended to approve the new boathouse.', { who: null, to: 'Cabinet', due: of('Cabinet') }],
  ['That it be recommended to Cabinet that the fee be waived.', { to: 'Cabinet', due: of('Cabinet') }],
  ['That the Panel recommends to Full Council that the pledge be adopted.', { to: 'Full Council', due: of('Full Council') }],
  ['That members be provided with a list of the empty huts.', { who: null, to: 'members', due: next }],
  ['That Councillor Amble be sent the costs of the ferry.', { who: null, to: 'Councillor Amble' }],
  ['That Members receive a written answer within three months.', { to: 'Members', due: on('2019-12-03') }],
  ['That progress be monitored.', { who: null, due: next }],
  ['That progress against the plan be monitored by the Head of Gardens.', { who: 'the Head of Gardens' }],
  ['That the arrangements be reviewed in 12 months.', { due: on('2020-09-03') }],
  ['That the pilot be evaluated after six months.', { due: on('2020-03-03') }],
  ['That a Task and Finish Group be established to look at the library.', { who: null, due: next }],
  ['That a working party of five Members be set up.', { who: null }],
  ['That the Head of Service provide Members with a breakdown of taxi costs.', { who: 'the Head of Service', to: 'Members' }],
  ['That the Head of Gardens provide a planting plan to the Youth Board.', { who: 'the Head of Gardens', to: 'Youth Board' }],
  ['That a report be submitted by the Director of Ports to the next meeting.', { who: 'the Director of Ports', to: null, due: next }],
  ['That the report be noted and that officers provide a further breakdown.', { who: 'officers' }],
  ['That the report be approved and submitted to Cabinet.', { to: 'Cabinet' }],
  ['That the plan be endorsed and a progress report be presented in six months.', { due: on('2020-03-03') }],
  ['That a further report be brought to the meeting after next.', { due: waits('the meeting after next') }],
  ['That the figures be provided by the end of the municipal year.', { due: waits('by the end of the municipal year') }],
  ['That the results be included in the annual report.', { due: waits('in the annual report') }],
  ['That a list be circulated before Christmas.', { due: on('2019-12-24') }],
  ['That costs be brought to the Panel by the end of the financial year.', { due: on('2020-03-31') }],
  ['That a paper on ropes be presented in the new year.', { due: waits('in the new year') }],
  ['That a letter be sent to the bus company within 14 days.', { due: on('2019-09-17') }],
  ['That officers reply within six weeks.', { who: 'officers', due: on('2019-10-15') }],
  ['That a report on the fire on 3rd March 2019 be submitted.', { due: next }],
  ['That details be sent to Members by 01/11/2019.', { to: 'Members', due: on('2019-11-01') }],
  ['That the scheme be reviewed annually.', { due: every(12) }],
  ['That a report on places bought each year be submitted to the next meeting.', { due: next }],
  ['That updates be given at six-monthly intervals.', { due: every(6) }],
  ['That an update be given every two years.', { due: every(24) }],
  ['That the Clerk be asked to find a larger room.', { who: 'the Clerk' }],
  ['That authority be delegated to the Head of Ports to finalise the wording.', { who: 'Head of Ports' }],
  ['That the views of the Harbour Board be sought.', {}],
  ['That consent be sought from the Harbour Board.', { to: 'Harbour Board', due: of('Harbour Board') }],
  ['That the tea trolley be included in future scorecards.', {}],
  ['That the Panel be kept informed of the works.', { who: null, to: null }],
  ['That Councillor Amble and officers meet with the owner.', { who: 'Councillor Amble and officers' }],
  ['That the Monitoring Officer report on the complaint.', { who: 'the Monitoring Officer' }],
  ['That the item be deferred pending the advice of the auditor.', { due: waits('pending the advice of the auditor') }],
  ['That the decision be deferred until the survey is to hand.', { due: waits('until the survey is to hand') }],
  ['That the Service Manager (Ferries) furnish the Panel with a list of sailings.', { who: 'the Service Manager (Ferries)', to: null }],
  ['That the next report show the trend over three years.', { who: null }],
  ['That the young people present their film to the Council.', { who: 'the young people' }],
  ['That officers be thanked and asked to supply the costs.', {}],
  ['That the Head of Ports, in consultation with the Chair, redraw the moorings.', { who: 'the Head of Ports' }],
  ['That the plan be approved subject to a report in six months.', { due: on('2020-03-03') }],
  ['That this matter remain on the agenda until the bell is mended.', { due: waits('until the bell is mended') }],
  ['That a workshop be arranged for new Members.', { who: null }],
];

/** Sentences of the narrative. */
export const narrativeThatAsks: readonly (readonly [string, Asked])[] = [
  ['Councillor Amble requested figures on the number of moorings.', { who: null, to: 'Councillor Amble', due: next }],
  ['Councillor Bo Tarn requested that a breakdown be sent to her.', {}],
  ['Cllr Amble asked if a copy of the map could be provided.', { to: 'Cllr Amble' }],
  ['Dilys Moor to provide details of the lift contract.', { who: 'Dilys Moor' }],
  ['The Principal Officer to provide details to Councillor Amble.', { who: 'The Principal Officer', to: 'Councillor Amble' }],
  ['Officers to circulate the map.', { who: 'Officers' }],
  ['Details to be circulated after the meeting.', { who: null }],
  ['The Clerk agreed to circulate the dates.', { who: 'The Clerk' }],
  ['Dilys Moor undertook to speak to the ferry company.', { who: 'Dilys Moor' }],
  ['Action: Len Firth to count the oars.', {}],
  ['ACTION (Len Firth) - count the oars', { who: 'Len Firth' }],
  ['It was agreed that the Clerk write to the bus company.', { to: 'bus company' }],
  ['It was agreed that officers would look into the cost of a new bell.', { who: 'officers' }],
  ['Members would be provided with the figures.', { who: null, to: 'Members' }],
  ['The Head of Gardens said that she would let Members have the plan.', { who: 'The Head of Gardens', to: 'Members' }],
  ['Len Firth was asked to report back on the bell.', { who: 'Len Firth' }],
  ['Further information on the bell was requested.', { who: null }],
  ['Figures for the second quarter would follow.', {}],
  ['The Panel asked to see the plan before it was printed.', {}],
  ['The Panel sought assurance that the bell would be mended.', {}],
  ['A written answer would be provided by the Head of Ports.', { who: 'the Head of Ports' }],
  ['The Chair promised to raise it with the Leader of the Council.', { who: 'The Chair' }],
  ['In reply, Dilys Moor would check the number of huts.', { who: 'Dilys Moor' }],
  ['The Youth Council asked the Panel, as its friend, if it could help them find a van.', { who: 'the Panel', to: null, due: next }],
  ['The Panel asked the Head of Ports to find out what it cost.', { who: 'the Head of Ports' }],
  ['The Chair agreed that she would pass the comments to the builder.', { who: 'The Chair' }],
  ['Councillor Amble would like to know how many lamps were out.', { due: next }],
  ['It was requested that the map be larger.', {}],
  ['The Head of Ports offered Members a tour of the quay.', { who: 'The Head of Ports' }],
  ['Names should be sent to the Clerk.', {}],
  ['Members asked that the lights be mended before the winter.', { due: next }],
];

export const resolutionsThatDoNot: readonly string[] = [
  'That the report be noted.', 'That the report and its appendix be received and noted.', 'That the recommendations in the report be approved.', 'That the quarterly report on moorings be received.',
  'That the update be welcomed.', 'That the update provided at the meeting be noted.', 'That Councillor Amble be appointed Chair for the year.', 'That Dilys Moor be elected Vice-Chair.',
  'That the thanks of the Panel be placed on record.', 'That the young people be thanked for their film.', 'That the minutes be approved as a correct record.', 'That the press and public be excluded from the meeting.',
  'That the charter be adopted.', 'That the fees set out in the report be agreed.', 'That the progress made to date be welcomed.', 'That the action taken be endorsed.', 'That the review of huts be noted.',
  'That the plan to provide ten places be supported.', 'That the Panel notes the figures.', 'That the offer be accepted.', 'That the findings of the report be accepted.', 'That the terms of reference be confirmed.',
  'That the bid to establish a centre be supported.', 'That the meeting be adjourned for ten minutes.', 'That future meetings be held at 5.00 p.m.', 'That the application be refused.', 'That the position be noted.',
  'That the outcome of the monitoring visit be noted.', 'That the Council be congratulated on the award.', 'That the annual report be approved.', 'That Councillor Amble take the chair.', 'That the Panel membership be increased.', 'That Members note the figures.', 'That the Panel record its thanks.',
];

export const narrativeThatDoesNot: readonly string[] = [
  'The report was provided to Members.', 'Members requested and received the figures.', 'The figures had been circulated before the meeting.', 'The Head of Ports presented the report.', 'The Panel thanked the Clerk for the report.',
  'Members asked questions on the boathouse.', 'Councillor Amble asked how many huts were let.', 'Councillor Amble asked for the number of huts and was told that it was nine.', 'The Service had agreed to fund ten places.',
  'Carers had been asked to fill in a form.', 'The club provides breakfast for forty children.', 'Young people could ask for help at any time.', 'The centre would open in May.', 'The new lift would be the first in the town.',
  'The bus company had promised to mend the bell but had not.', 'It was noted that progress was monitored each month.', 'The Panel agreed the plan.', 'Members agreed with the Head of Ports.', 'The review was completed in June.',
  'The decision to provide breakfast was welcomed.', 'Officers to contact the families had been found.', 'The report set out how the fund was to be spent.', 'The Council was required to publish a plan.', 'There were no questions.',
  'The information was given to the Panel in private.', 'A letter had been sent to the owner in May.', 'Requests for huts were up by a tenth.', 'The Chair invited questions.', 'The film showed what the young people had done.',
  'Members sought clarification on a number of points.', 'The intention was to hold two parties so that the experience could be shared.', 'Minutes of the Forum were circulated and read.',
  'Len Firth gave an update on the oars.', 'The aim was to reduce the number of moves.', 'The matter was raised at the last meeting.', 'Reports are made to the Board each quarter.', 'Councillor Amble had requested the figures at the last meeting and they were tabled.',
];
