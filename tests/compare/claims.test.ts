import { describe, expect, test } from 'vitest';
import type { Claim, ClaimType } from '../../src/compare/claim.ts';
import type { CompareInput } from '../../src/compare/compare-input.ts';
import { compareReports } from '../../src/compare/compare-reports.ts';
import { type Cast, type Tells, tellStory } from '../support/compare-story.ts';

const cast: Cast = {
  Norway: { kind: 'country' },
  Norwegian: { kind: 'country', same: 'Norway' },
  Denmark: { kind: 'country' },
  Danish: { kind: 'country', same: 'Denmark' },
  'Kari Holm': { kind: 'person', of: ['Norway'] },
  'Per Lund': { kind: 'person', of: ['Norway'] },
  'Mette Skov': { kind: 'person', of: ['Denmark'] },
  'Mette Skow': { kind: 'person', same: 'Mette Skov' },
  Brevik: { kind: 'place' },
  Sundby: { kind: 'place' },
  steel: { kind: 'commodity' },
};

function typed(input: CompareInput, type: ClaimType | null): readonly Claim[] {
  return compareReports(input).claims.filter((c) => c.type === type && c.verdict !== 'single');
}

function tell(id: string, text: string, says: Tells['says'], more: Partial<Tells> = {}): Tells {
  return { id, text, says, ...more };
}

describe('who, what, where and when', () => {
  test('a narrower word for the same figure is a difference of scope', () => {
    const freed = { predicate: 'release', event: 'freeing', verb: 'freed' };
    const [claim] = typed(
      tellStory(cast, [
        tell('a', 'Guards freed 12 armed hikers.', [{ ...freed, object: ['12 armed hikers'] }], {
          figures: ['12 armed hikers'],
        }),
        tell('b', 'Guards freed 12 hikers.', [{ ...freed, object: ['12 hikers'] }], {
          figures: ['12 hikers'],
        }),
      ]),
      'scope',
    );
    expect(claim).toMatchObject({ verdict: 'differ', question: 'Were all of them armed hikers?' });
  });

  test('done in one report, agreed in another', () => {
    const [claim] = typed(
      tellStory(cast, [
        tell('a', 'Norway lifted tariffs on steel from Denmark.', [
          {
            verb: 'lifted',
            predicate: 'lift-sanctions',
            subject: ['Norway'],
            object: ['Denmark'],
            event: 'lifting',
          },
        ]),
        tell('b', 'Norway agreed to lift them.', [
          { verb: 'agreed', predicate: 'agree', subject: ['Norway'], object: ['<lifting>'] },
        ]),
      ]),
      'temporal',
    );
    expect(claim).toMatchObject({
      verdict: 'differ',
      question: 'Has Norway lifted sanctions on Denmark, or only agreed to do so?',
    });
  });

  test('two days that exclude each other conflict, a month around a day does not', () => {
    const story = (value: string) =>
      tellStory(cast, [
        tell(
          'a',
          'Kari Holm resigned on Monday.',
          [
            {
              verb: 'resigned',
              predicate: 'resign',
              subject: ['Kari Holm'],
              event: 'exit',
              roles: { time: ['Monday'] },
            },
          ],
          { times: { Monday: '2031-05-05' } },
        ),
        tell(
          'b',
          'Kari Holm resigned that day.',
          [
            {
              verb: 'resigned',
              predicate: 'resign',
              subject: ['Kari Holm'],
              event: 'exit',
              roles: { time: ['that day'] },
            },
          ],
          { times: { 'that day': value } },
        ),
      ]);
    expect(typed(story('2031-05-06'), 'temporal').map((c) => c.verdict)).toEqual(['conflict']);
    expect(typed(story('2031-05'), 'temporal').map((c) => c.verdict)).toEqual(['differ']);
    expect(typed(story('2031-05-05'), 'temporal').map((c) => c.verdict)).toEqual(['agree']);
  });

  test('how long talks took', () => {
    const talks = (id: string, span: string, value: string) =>
      tell(
        id,
        `Kari Holm and Mette Skov met for ${span}.`,
        [
          {
            verb: 'met',
            predicate: 'meet-negotiate',
            subject: ['Kari Holm', 'Mette Skov'],
            event: 'talks',
            roles: { duration: [span] },
          },
        ],
        { times: { [span]: value } },
      );
    const verdicts = (other: string, value: string) =>
      typed(tellStory(cast, [talks('a', 'two days', 'P2D'), talks('b', other, value)]), 'temporal').map(
        (c) => c.verdict,
      );
    expect(verdicts('several days', 'PXD')).toEqual(['differ']);
    expect(verdicts('three days', 'P3D')).toEqual(['conflict']);
    expect(verdicts('48 hours', 'PT48H')).toEqual(['agree']);
  });

  test('who sat at the table: a subset is no difference, another name is', () => {
    const talks = (id: string, people: readonly string[]) =>
      tell(id, `${people.join(' and ')} met.`, [
        { verb: 'met', predicate: 'meet-negotiate', subject: people, event: 'talks' },
      ]);
    const found = (a: readonly string[], b: readonly string[]) =>
      typed(tellStory(cast, [talks('a', a), talks('b', b)]), 'identity');
    expect(found(['Kari Holm', 'Mette Skov'], ['Mette Skov'])).toEqual([]);
    expect(found(['Kari Holm', 'Mette Skov'], ['Per Lund', 'Mette Skov'])[0]).toMatchObject({
      verdict: 'differ',
      question: 'Who took part in the talks?',
    });
  });

  test('where they were taken, and whether it is certain', () => {
    const moved = (id: string, words: string, place: string, modality: 'asserted' | 'possible') =>
      tell(id, `The hikers ${words} ${place}.`, [
        {
          verb: 'taken',
          predicate: 'transfer',
          object: ['hikers'],
          event: 'move',
          modality: [modality],
          roles: { destination: [place] },
        },
      ]);
    const places = typed(
      tellStory(cast, [
        moved('a', 'were taken to', 'Brevik', 'asserted'),
        moved('b', 'were taken to', 'Sundby', 'asserted'),
      ]),
      'destination',
    );
    expect(places.map((c) => c.verdict)).toEqual(['differ']);
    const certainty = typed(
      tellStory(cast, [
        moved('a', 'were taken to', 'Brevik', 'asserted'),
        moved('b', 'may be taken to', 'Brevik', 'possible'),
      ]),
      'destination',
    );
    expect(certainty[0]?.question).toMatch(/^Will .* to Brevik\?$/);
  });

  test('why it happened, from a bargain to mere order', () => {
    const because = (id: string, says: Tells['says'], text: string) =>
      tell(id, text, [
        { verb: 'resigned', predicate: 'resign', subject: ['Kari Holm'], event: 'exit' },
        ...says,
      ]);
    const [claim] = typed(
      tellStory(cast, [
        because(
          'a',
          [
            { verb: 'forced', predicate: 'cause', subject: ['<vote>'], object: ['<exit>'] },
            { verb: 'vote', predicate: 'hold-election', event: 'vote' },
          ],
          'Kari Holm resigned, forced by a vote.',
        ),
        because(
          'b',
          [{ verb: 'after', predicate: 'follows', subject: ['<exit>'], object: ['<vote>'] }],
          'Kari Holm resigned after it.',
        ),
      ]),
      'causal',
    );
    expect(claim).toMatchObject({ verdict: 'differ', question: 'Why did Kari Holm resign?' });
  });

  test('will in one report, could in another, of one speaker', () => {
    const said = (id: string, modal: string, modality: 'future' | 'possible') =>
      tell(id, `Mette Skov said Norway ${modal} lift tariffs.`, [
        {
          verb: 'lift',
          predicate: 'lift-sanctions',
          subject: ['Norway'],
          event: 'next',
          modality: [modality],
          by: ['Mette Skov'],
        },
      ]);
    const [claim] = typed(
      tellStory(cast, [said('a', 'will', 'future'), said('b', 'could', 'possible')]),
      'attribution',
    );
    expect(claim).toMatchObject({ verdict: 'differ', question: 'What exactly did Mette Skov say?' });
    expect(claim?.sides.map((side) => side.differing.length)).toEqual([1, 1]);
  });

  test('a name spelled in two ways, but not one that is only shorter', () => {
    const named = (id: string, name: string) => tell(id, `${name} resigned.`, []);
    expect(
      typed(tellStory(cast, [named('a', 'Mette Skov'), named('b', 'Mette Skow')]), 'spelling')[0]?.question,
    ).toBe('How is the name of Mette Skov spelled?');
    expect(
      typed(
        tellStory({ ...cast, Skov: { kind: 'person', same: 'Mette Skov' } }, [
          named('a', 'Mette Skov'),
          named('b', 'Skov'),
        ]),
        'spelling',
      ),
    ).toEqual([]);
  });

  test('a superlative with two baselines', () => {
    const strike = (id: string, baseline: string) =>
      tell(id, `It was the largest strike ${baseline}.`, [
        { verb: 'strike', predicate: 'strike-work', event: 'strike' },
      ]);
    const [claim] = typed(tellStory(cast, [strike('a', 'in a decade'), strike('b', 'since 1998')]), 'scope');
    expect(claim).toMatchObject({ verdict: 'differ', question: '“largest”: compared with what?' });
  });

  test('affirmed and denied in the reports’ own voice', () => {
    const closed = (id: string, text: string, polarity: 'positive' | 'negative') =>
      tell(id, text, [
        {
          verb: 'close',
          predicate: 'close',
          subject: ['Kari Holm'],
          object: ['Brevik'],
          event: 'closing',
          polarity,
        },
      ]);
    const [claim] = typed(
      tellStory(cast, [
        closed('a', 'Kari Holm did close Brevik.', 'positive'),
        closed('b', 'Kari Holm did not close Brevik.', 'negative'),
      ]),
      null,
    );
    expect(claim).toMatchObject({ verdict: 'conflict', question: 'Did Kari Holm close Brevik?' });
  });
});
