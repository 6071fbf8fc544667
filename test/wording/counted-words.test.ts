import { describe, expect, test } from 'vitest';
import { wordingFor } from '../../src/wording/language.ts';

const [en, de] = ['en-GB', 'de-DE'].map(wordingFor) as [ReturnType<typeof wordingFor>, ReturnType<typeof wordingFor>];

describe('a sentence over a list fits however many stand in it', () => {
  test.each([
    [
      0,
      false,
      'Nothing is in focus at the moment, and nothing is priced yet.',
      'Zurzeit ist nichts im Fokus und noch nichts beziffert.',
    ],
    [
      1,
      true,
      'Nothing is in focus at the moment; this is the pain point that costs the most.',
      'Zurzeit ist nichts im Fokus; dies ist der Schmerzpunkt, der am meisten kostet.',
    ],
    [
      3,
      false,
      'Nothing is in focus at the moment; these are the pain points that cost the most, of those that are priced.',
      'Zurzeit ist nichts im Fokus; dies sind die Schmerzpunkte, die von denen, die beziffert sind, am meisten kosten.',
    ],
  ])('on home, %d priced, all of them: %s', (priced, all, english, german) => {
    expect([en.home.rows.noFocus(priced, all), de.home.rows.noFocus(priced, all)]).toEqual([english, german]);
  });

  test.each([
    [1, '1 moved in time, with a reason', '1 rechtzeitig verschoben, mit Grund'],
    [2, '2 moved in time, each with a reason', '2 rechtzeitig verschoben, jedes Mal mit Grund'],
  ])('in a record, %d moved', (moved, english, german) => {
    const counts = { kept: 0, moved, missed: 0, ahead: 0, unknown: 0 };
    const said = [en, de].map(({ ledger }) => ledger.commitments.counts(counts, moved));
    expect(said).toEqual([english, german]);
  });

  test.each([
    [1, 0, { days: '92 days', later: true }, 'Since then loosened once, due 92 days later.'],
    [0, 0, { days: '92 days', later: true }, 'Since then due 92 days later.'],
    [0, 1, null, 'Since then tightened once.'],
    [0, 0, null, 'Since then set anew.'],
  ])('of a goal loosened %d times and tightened %d times', (loosened, tightened, moved, said) => {
    const first = { value: '4%', by: '30 Jun 2026' };
    expect(en.ledger.goals.moved(loosened, tightened, moved, first)).toBe(`First promised: 4% by 30 Jun 2026. ${said}`);
    expect(de.ledger.goals.moved(loosened, tightened, moved, first)).toMatch(/Seitdem \S.*\S\.$/);
  });

  test('of files that could not be read', () => {
    expect(en.checks.heldBack(['a.yaml'])).toContain('show a.yaml as it last');
    expect(en.checks.heldBack(['a.yaml', 'b.yaml'])).toContain('show a.yaml, b.yaml as they last');
    expect(de.checks.heldBack(['a.yaml'])).toContain('wie es zuletzt gelesen werden konnte.');
    expect(de.checks.heldBack(['a.yaml', 'b.yaml'])).toContain('wie sie zuletzt gelesen werden konnten.');
  });

  test('of what else there is, and of plans that are as they were', () => {
    expect([1, 2].map((count) => en.shell.moreIn(count, 'plans'))).toEqual([
      '1 more entry in Browse',
      '2 more plans in Browse',
    ]);
    expect([1, 2].map((count) => de.shell.moreIn(count, 'Pläne'))).toEqual([
      '1 weiterer Eintrag unter „Alles“',
      '2 weitere Pläne unter „Alles“',
    ]);
    expect([0, 1, 2].map((all) => en.review.unchanged(all, all))).toEqual([
      '0 of 0 plans unchanged.',
      '1 of 1 plan unchanged.',
      'All 2 plans as they were.',
    ]);
    expect(de.review.unchanged(1, 1)).not.toMatch(/^Alle/);
  });

  test('of small fixes and answers', () => {
    expect([en, de].map(({ fixes }) => fixes.noMoney(1))).toEqual([
      'It does not say what it cost or saved.',
      'Sie sagt nicht, was sie kostete oder ersparte.',
    ]);
    expect(en.fixes.noMoney(2)).toBe('None of them says what it cost or saved.');
    expect(en.answers.onUnknownDay(1, 1)).toMatch(/^For it nobody/);
    expect(en.answers.onUnknownDay(1, 2)).toMatch(/^For one of them nobody/);
    expect(de.answers.onUnknownDay(1, 1)).toMatch(/^Bei ihr /);
  });

  test('of months until a plan has paid back', () => {
    const said = (months: string) =>
      [en, de].map(({ charts }) => charts.benefitInvestment.paysBack(months, '', 'Mar 2027'));
    expect(said('1')).toEqual(['paid back after 1 month, in Mar 2027', 'ausgeglichen nach 1 Monat, im Mar 2027']);
    expect(said('1.5')[0]).toContain('after 1.5 months');
  });
});

test.each(['plan', 'painPoint'] as const)(
  'a %s is opened on the day that its file names, and added on that of git',
  (of) => {
    expect(en.ledger[of].began).toMatch(/ added to the report$/);
    expect(de.ledger[of].began).toMatch(/ in den Bericht aufgenommen$/);
  },
);
