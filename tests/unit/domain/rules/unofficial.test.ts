import { describe, expect, test } from 'vitest';
import { sampleCommitment, sampleInstitution, sampleMeeting, sampleReport } from '../sample.ts';
import { problemsOf, sampleAction, sampleActivity, samplePoint } from './samples.ts';

function commitmentWith(...unofficial: readonly string[]) {
  return {
    commitments: [
      sampleCommitment('p/1', {
        prose: { fr: 'Texte', ar: 'نص' },
        title: { fr: 'Titre', en: 'Title' },
        partners: [{ institution: 'i' }, { text: { fr: 'Association' } }],
        activities: [
          sampleActivity('a1', {
            title: { fr: 'Activité' },
            actions: [sampleAction('guide')],
          }),
          sampleActivity('a2', { order: 2 }),
        ],
        otherTitles: [{ text: 'Title', lang: 'en', source: 's' }],
        unofficial: [...unofficial],
      }),
    ],
  };
}

describe('unofficial-path', () => {
  test.each([
    'title.fr',
    'title.en',
    'title',
    'ar.md',
    'fr.md',
    'summary',
    'activities',
    'activities.a1',
    'activities.a1.title.fr',
    'activities.0.title',
    'activities.a1.actions.guide.description',
    'activities.*.title',
    'activities.*.*.guide.description.fr',
    '*.en',
    'partners.1.text',
  ])('takes %s for a path to a text', (path) => {
    expect(problemsOf('unofficial-path', commitmentWith(path))).toEqual([]);
  });

  test.each([
    ['title.ar', 'title.fr'],
    ['tittle.fr', 'title.fr'],
    ['title.fr.x', 'title.fr'],
    ['en.md', undefined],
    ['activities.a3.title', 'activities.0.title.fr'],
    ['activities.a2', undefined],
    ['*.ar', undefined],
    ['otherTitles', undefined],
    ['plan', undefined],
    ['prose.fr', undefined],
    ['', undefined],
  ])('finds that %j leads to no text', (path, nearest) => {
    expect(problemsOf('unofficial-path', commitmentWith('title.en', path))).toEqual([
      {
        record: 'p/1.yaml',
        path: ['unofficial', 1],
        rule: 'unofficial-path',
        severity: 'error',
        found: path,
        ...(nearest === undefined ? {} : { params: { nearest } }),
      },
    ]);
  });

  test('names decisions by their number and points by their key', () => {
    const meetings = [
      sampleMeeting('2020-01-28', {
        decisions: [{ number: 7, text: { fr: 'x' } }],
        reports: [{ ...sampleReport('p/1'), points: [samplePoint('late')] }],
        unofficial: ['decisions.7.text', 'reports.*.points.late.text.fr', 'reports.0.words'],
      }),
    ];
    expect(problemsOf('unofficial-path', { meetings })).toEqual([]);
  });

  test('holds an institution to the languages of its name', () => {
    const institution = { ...sampleInstitution('i'), unofficial: ['fr', 'ar'], line: 6 };
    expect(problemsOf('unofficial-path', { institutions: [institution] })).toEqual([
      {
        record: 'data/institutions.csv',
        path: [6, 'unofficial', 1],
        rule: 'unofficial-path',
        severity: 'error',
        found: 'ar',
        params: { nearest: 'fr' },
      },
    ]);
  });

  test('holds a member to the languages of its name', () => {
    const member = {
      committee: 'c',
      organisation: { fr: 'o', en: 'o' },
      side: 'civil-society' as const,
      unofficial: ['en', 'es'],
      source: 's',
      line: 3,
    };
    expect(problemsOf('unofficial-path', { members: [member] })).toEqual([
      {
        record: 'data/members.csv',
        path: [3, 'unofficial', 1],
        rule: 'unofficial-path',
        severity: 'error',
        found: 'es',
        params: { nearest: 'en' },
      },
    ]);
  });
});
