import { describe, expect, test } from 'vitest';
import { compareReports } from '../../src/compare/compare-reports.ts';
import { type Cast, type Tells, tellStory } from '../support/compare-story.ts';

const cast: Cast = {
  'Nordfjell Line': { kind: 'organisation' },
  Vardhavn: { kind: 'place' },
  'Ana Ruiz': { kind: 'person' },
};

/** A ferry accident; each report in one sentence of its own. */
function ferry(
  id: string,
  words: string,
  figures: readonly string[],
  predicate = 'rescue',
  verb = 'rescued',
): Tells {
  const text = `The Nordfjell Line ferry sank off Vardhavn. ${words}`;
  return {
    id,
    text,
    figures,
    says: [{ verb, predicate, object: figures, event: `${predicate} ${figures.join()}` }],
  };
}

function numericOf(reports: readonly Tells[]) {
  return compareReports(tellStory(cast, reports)).claims.filter(
    (c) => c.type === 'numeric' && c.verdict !== 'single',
  );
}

describe('numbers', () => {
  test('two exact figures of the same people exclude each other, though each report makes its own event of them', () => {
    const [claim] = numericOf([
      ferry('a', 'Crews rescued 12 passengers.', ['12 passengers']),
      ferry('b', 'Crews rescued 14 passengers.', ['14 passengers']),
    ]);
    expect(claim?.verdict).toBe('conflict');
    expect(claim?.question).toBe('How many passengers were rescued?');
    expect(claim?.because).toBe(
      'A says “12 passengers”; B says “14 passengers”. Two of them give different numbers of the same.',
    );
  });

  test('a bound that fits is no conflict', () => {
    const [claim] = numericOf([
      ferry('a', 'Crews rescued at least 12 passengers.', ['at least 12 passengers']),
      ferry('b', 'Crews rescued 14 passengers.', ['14 passengers']),
    ]);
    expect(claim?.verdict).toBe('differ');
  });

  test('a bound that does not fit is one', () => {
    const [claim] = numericOf([
      ferry('a', 'Crews rescued more than 20 passengers.', ['more than 20 passengers']),
      ferry('b', 'Crews rescued 14 passengers.', ['14 passengers']),
    ]);
    expect(claim?.verdict).toBe('conflict');
  });

  test('one named beside eleven others makes twelve', () => {
    const [claim] = numericOf([
      ferry('a', 'Crews rescued 12 passengers.', ['12 passengers']),
      ferry('b', 'Crews rescued Ana Ruiz along with 11 other passengers.', ['11 other passengers']),
    ]);
    expect(claim).toMatchObject({
      verdict: 'agree',
      sum: '1 + 11 = 12',
      because: 'A and B agree: 1 + 11 = 12',
    });
  });

  test('a list is added up when its sum is what another report says', () => {
    const [claim] = numericOf([
      ferry('a', 'Crews rescued 12 people.', ['12 people']),
      ferry('b', 'Crews rescued seven men and five women.', ['seven men', 'five women']),
    ]);
    expect(claim).toMatchObject({ verdict: 'agree', sum: '7 + 5 = 12' });
  });

  test('"most" agrees with more than half of the whole', () => {
    const whole = ferry('a', 'The ferry carried 40 passengers; crews rescued 30 passengers.', [
      '40 passengers',
      '30 passengers',
    ]);
    const [told] = whole.says;
    const carried = { verb: 'carried', predicate: 'carry', object: ['40 passengers'], event: 'voyage' };
    const claims = numericOf([
      { ...whole, says: told ? [carried, { ...told, object: ['30 passengers'] }] : [] },
      ferry('b', 'Crews rescued most passengers.', ['most passengers']),
    ]);
    expect(claims.find((c) => c.sum)).toMatchObject({ verdict: 'agree', sum: '30 of 40 is most' });
  });

  test('figures of an earlier year are another happening', () => {
    const old = ferry('b', 'Crews rescued 90 passengers in 1998.', ['90 passengers']);
    expect(
      numericOf([
        ferry('a', 'Crews rescued 12 passengers.', ['12 passengers']),
        { ...old, times: { '1998': '1998' } },
      ]),
    ).toEqual([]);
  });

  test('figures of another story are never compared', () => {
    const elsewhere: Tells = {
      id: 'b',
      text: 'A tunnel near Brixen was closed. Crews rescued 14 passengers.',
      figures: ['14 passengers'],
      says: [{ verb: 'rescued', predicate: 'rescue', object: ['14 passengers'], event: 'tunnel' }],
    };
    expect(numericOf([ferry('a', 'Crews rescued 12 passengers.', ['12 passengers']), elsewhere])).toEqual([]);
  });

  test('a narrower group is no other total', () => {
    const claims = numericOf([
      ferry('a', 'Crews rescued 12 passengers.', ['12 passengers']),
      ferry('b', 'Crews rescued four elderly passengers.', ['four elderly passengers']),
    ]);
    expect(claims).toEqual([]);
  });

  test('the words beside a figure tell what befell the counted, whatever statement took it up', () => {
    const [claim] = numericOf([
      ferry('a', 'Seven people were killed and hospitals rescued nobody.', ['Seven people']),
      ferry('b', 'The sinking killed nine people and crews rescued some.', ['nine people']),
    ]);
    expect(claim?.question).toBe('How many people were killed?');
    expect(claim?.verdict).toBe('conflict');
  });

  test('those who act are counted in the active', () => {
    const marched = (id: string, figure: string): Tells => ({
      id,
      text: `${figure} protested against the Nordfjell Line in Vardhavn.`,
      figures: [figure],
      says: [{ verb: 'protested', predicate: 'protest', subject: [figure], object: [], event: 'march' }],
    });
    const group = { '300 people': { kind: 'group' }, '900 people': { kind: 'group' } } as const;
    const { claims } = compareReports(
      tellStory({ ...cast, ...group }, [marched('a', '300 people'), marched('b', '900 people')]),
    );
    expect(claims.find((c) => c.type === 'numeric')?.question).toBe('How many people protested?');
  });

  test('units are converted before they are compared', () => {
    const [claim] = numericOf([
      ferry('a', 'Crews rescued them 80 km from land.', ['80 km']),
      ferry('b', 'Crews rescued them 50 miles from land.', ['50 miles']),
    ]);
    expect(claim).toMatchObject({ verdict: 'agree', sum: '80 km = 50 miles' });
  });

  test('the same amount of money is the same whatever stands around it', () => {
    const claims = numericOf([
      ferry('a', 'Crews rescued cargo worth $30 million.', ['$30 million']),
      ferry('b', 'Owners value the cargo that crews rescued at $30 million.', ['$30 million']),
    ]);
    expect(claims.map((c) => c.verdict)).toEqual(['agree']);
  });

  test('a bare number of dead counts people', () => {
    const [toll] = numericOf([
      ferry('a', 'Crews rescued some; 14 dead.', ['14 dead']),
      ferry('b', 'Crews rescued some; 26 dead.', ['26 dead']),
    ]);
    expect(toll).toMatchObject({ verdict: 'conflict', question: 'How many people were killed?' });
  });
});
