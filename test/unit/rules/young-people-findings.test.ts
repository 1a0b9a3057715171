// What nobody may publish unseen: doubtful names, private matters beside a young person, and consents that are missing, over or withdrawn (DOMAIN A6).
import { describe, expect, it } from 'vitest';
import { youngPeopleFindings } from '../../../shared/checking/young-people.ts';
import type { Consent, Contributor } from '../../../shared/model/contributor.ts';
import type { Block, Image } from '../../../shared/model/text.ts';
import type { PaperSection } from '../../../shared/model/paper.ts';
import { consentAtFirst, consentLack, withConsentedPictures } from '../../../shared/rules/picture-consent.ts';
import { doc, makeAttendance, makeItem, makeMeeting, makePanel, makePaper, makePerson, makeSnapshot, nextId, para } from '../../documents/support/make-records.ts';

const panel = makePanel();
const meeting = makeMeeting(panel.id);
const base = () => {
  const { id, createdAt, updatedAt, rev, deletedAt } = makePerson('');
  return { id, createdAt, updatedAt, rev, deletedAt, panelId: panel.id, sample: false };
};
const young = (over: Partial<Contributor> = {}): Contributor => ({ ...base(), name: 'Jessamy Orrin', role: '', agreedForm: '', displayRule: 'not-named', ...over });
const consent = (over: Partial<Consent> = {}): Consent =>
  ({ ...base(), contributorId: null, fileSha256: 'a'.repeat(64), about: '', givenBy: 'young-person', givenByName: '', givenOn: '2031-01-01', until: null, withdrawnOn: null, ...over });
const image = (state: string, over: Partial<Image['attrs']> = {}): Image =>
  ({ type: 'image', attrs: { sha256: 'a'.repeat(64), width: 40, height: 30, size: 'full', alt: 'A tree', decorative: false, caption: '', consent: state, ...over } });
const section = (paperId: string, ...blocks: readonly Block[]): PaperSection =>
  ({ ...base(), meetingId: meeting.id, paperId, order: 'a', slot: null, heading: 'Awards', hint: '', layout: 'text', numbered: false, required: false, fields: [], text: doc(...blocks), notApplicable: false });

const codes = (texts: readonly string[], over: object = {}) =>
  youngPeopleFindings(makeSnapshot(panel, meeting, { items: texts.map((text) => makeItem(meeting.id, text)), contributors: [young()], ...over }), '2031-09-08').map(({ code }) => code);

describe('a text', () => {
  it.each([
    [['Jessamy Smith came'], ['name-doubt']],
    [['Orrin spoke first'], ['name-doubt']],
    [['Date of birth: 3 May 2016'], ['birth-date']],
    [['Case number LCS-44871'], ['case-number']],
    [['Jessamy told of her foster placement'], ['name-near-private']],
    [['A young person from the LAC Council spoke of the court'], ['name-near-private']],
    [['Placements within the borough', 'Jessamy read a poem', 'Minute number 28'], []],
  ])('%j gives %j', (texts, expected) => {
    expect(codes(texts)).toEqual(expected);
  });

  it('is looked at for those whom nothing but imported minutes names', () => {
    const attendance = [makeAttendance(meeting.id, 'Will', { councillor: false, capacity: 'young-person', displayRule: 'as-published' })];
    expect(codes(['Will the panel agree?', 'Will told of his foster placement'], { contributors: [], attendance })).toEqual(['name-doubt', 'name-near-private']);
  });

  it('gives every finding as one that must be seen, and stops nothing by itself', () => {
    const findings = youngPeopleFindings(makeSnapshot(panel, meeting, { items: [makeItem(meeting.id, 'Jessamy Smith of Date of birth 1/2/2017')], contributors: [young()] }), '2031-09-08');
    expect(findings.length).toBeGreaterThan(1);
    expect(findings.every(({ mustBeSeen, stops }) => mustBeSeen === true && !stops)).toBe(true);
  });
});

describe('a name that prints', () => {
  const named = young({ displayRule: 'first-name' });
  const ofName = (over: Partial<Consent>) => codes([], { contributors: [named], consents: [consent({ contributorId: named.id, fileSha256: null, ...over })] });
  it('needs a consent that holds and does not end soon', () => {
    expect(codes([], { contributors: [named] })).toEqual(['name-without-consent']);
    expect(ofName({})).toEqual([]);
    expect(ofName({ until: '2031-09-30' })).toEqual(['name-consent-ends']);
    expect(ofName({ until: '2031-09-07' })).toEqual(['name-consent-over']);
    expect(ofName({ withdrawnOn: '2031-09-08' })).toEqual(['name-consent-over']);
    const twice = [consent({ contributorId: named.id, fileSha256: null }), consent({ contributorId: named.id, fileSha256: null, withdrawnOn: '2031-09-01' })];
    expect(codes([], { contributors: [named], consents: twice })).toEqual(['name-consent-over']);
  });
});

describe('a picture', () => {
  const given = consent();
  it.each([
    ['nobody on it', 'not-needed', [], null],
    ['nobody has agreed', 'needed', [], 'needed'],
    ['a consent that holds', given.id, [given], null],
    ['a consent to another picture', given.id, [{ ...given, fileSha256: 'b'.repeat(64) }], 'unknown'],
    ['a consent to a name', given.id, [{ ...given, fileSha256: null }], 'unknown'],
    ['a consent that is not there', nextId(), [given], 'unknown'],
    ['withdrawn', given.id, [{ ...given, withdrawnOn: '2031-09-01' }], 'withdrawn'],
    ['over', given.id, [{ ...given, until: '2031-09-07' }], 'over'],
    ['somebody else on it withdrew', given.id, [given, consent({ contributorId: nextId(), withdrawnOn: '2031-09-01' })], 'withdrawn'],
    ['withdrawn, and marked as nobody on it', 'not-needed', [{ ...given, withdrawnOn: '2031-09-01' }], 'withdrawn'],
    ['withdrawn by one of two who are not on the list', given.id, [given, consent({ withdrawnOn: '2031-09-01' })], 'withdrawn'],
    ['over, and another of people who are not on the list', given.id, [given, consent({ until: '2031-09-01' })], null],
    ['noted twice and withdrawn once', given.id, [{ ...given, contributorId: given.panelId }, consent({ contributorId: given.panelId, withdrawnOn: '2031-09-01' })], 'withdrawn'],
    ['given anew after it was withdrawn', given.id, [{ ...given, contributorId: given.panelId, withdrawnOn: '2031-08-01' }, consent({ contributorId: given.panelId, givenOn: '2031-08-15' })], null],
    ['renewed after it was over', given.id, [{ ...given, until: '2031-03-01' }, consent()], null],
  ] as const)('%s', (_, state, consents, expected) => {
    expect(consentLack(image(state), consents, '2031-09-08')).toBe(expected);
  });

  it('needs an agreement from the first in young people’s own papers, on whichever screen it was put in', () => {
    expect([consentAtFirst('lac-update'), consentAtFirst('standard-report')]).toEqual(['needed', 'not-needed']);
  });

  it('without consent leaves its room to the public and nothing else, and is found', () => {
    const paper = makePaper(meeting.id, null, { kind: 'lac-update', title: 'Summer news' });
    const snapshot = makeSnapshot(panel, meeting, { papers: [paper], paperSections: [section(paper.id, para('Words'), image('needed', { alt: 'Canarypicture', caption: 'Canarycaption' }))] });
    expect(JSON.stringify(withConsentedPictures(snapshot, '2031-09-08'))).not.toMatch(/Canary|a{64}/);
    expect(youngPeopleFindings(snapshot, '2031-09-08').map(({ code }) => code)).toEqual(['picture-without-consent']);
  });

  it('that is attached and without consent leaves its paper without a file, and is found', () => {
    const file = { sha256: 'a'.repeat(64), fileName: 'Canaryname.jpg', format: 'jpeg' as const, length: 9, pages: 1, pixels: { width: 4, height: 3 }, findings: [], addedAt: '2031-01-01T09:00:00.000Z' };
    const attached = (picture?: { readonly alt: string; readonly decorative: boolean; readonly consent: string }) =>
      makeSnapshot(panel, meeting, { consents: [given], papers: [makePaper(meeting.id, null, { kind: 'attachment', title: 'Summer', file: { ...file, ...(picture === undefined ? {} : { picture }) } })] });
    const needed = attached({ alt: 'Canarypicture', decorative: false, consent: 'needed' });
    expect(JSON.stringify(withConsentedPictures(needed, '2031-09-08').papers)).not.toMatch(/Canary|a{64}/);
    expect(youngPeopleFindings(needed, '2031-09-08').map(({ code }) => code)).toEqual(['picture-without-consent']);
    for (const kept of [attached({ alt: 'A hill', decorative: false, consent: 'not-needed' }), attached({ alt: 'A hill', decorative: false, consent: given.id })]) {
      expect(JSON.stringify(withConsentedPictures(kept, '2031-09-08').papers)).toContain('Canaryname');
      expect(youngPeopleFindings(kept, '2031-09-08')).toEqual([]);
    }
    const unsaid = attached();
    expect(JSON.stringify(withConsentedPictures(unsaid, '2031-09-08').papers)).toContain('Canaryname');
    expect(youngPeopleFindings(unsaid, '2031-09-08').map(({ code }) => code)).toEqual(['picture-without-consent']);
    const withdrawn = { ...attached(), consents: [{ ...given, withdrawnOn: '2031-09-01' }] };
    expect(JSON.stringify(withConsentedPictures(withdrawn, '2031-09-08').papers)).not.toContain('Canaryname');
  });
});
