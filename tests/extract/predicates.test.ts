import { describe, expect, it } from 'vitest';
import {
  classifyPredicate,
  findActPredicate,
  findAgentPredicate,
  findPredicate,
  findVerbNoun,
  findVerbPredicate,
} from '../../src/extract/predicates.ts';
import { verbNounRows } from '../../src/extract/verb-noun-rows.ts';
import { readSchema } from '../support/read-schema.ts';

describe('predicates', () => {
  it('know every predicate of the gold, with the same PLOVER type', () => {
    const wanted = readSchema();
    expect(wanted.length).toBeGreaterThan(40);
    for (const { id, plover } of wanted) expect([id, findPredicate(id)?.plover]).toEqual([id, plover]);
  });

  it.each([
    ['release', 'material-cooperation'],
    ['meet-negotiate', 'verbal-cooperation'],
    ['accuse', 'verbal-conflict'],
    ['attack', 'material-conflict'],
    ['hold-office', null],
    ['rename', null],
  ])('classify %s', (id, wanted) => {
    expect(classifyPredicate(id)).toBe(wanted);
  });

  it('lead from verbs, acts and agents to one predicate', () => {
    expect([findVerbPredicate('free'), findVerbPredicate('let go')]).toEqual(['release', 'release']);
    expect([findActPredicate('liberation'), findAgentPredicate('supplier')]).toEqual(['release', 'export']);
    expect(findVerbPredicate('paint')).toBeNull();
  });

  it('read a verb by the noun beside it', () => {
    expect(findVerbNoun('hold', 'talk')?.predicate).toBe('meet-negotiate');
    expect(findVerbNoun('hold', 'prisoner')?.predicate).toBe('hold-prisoner');
    expect(findVerbNoun('face', 'sanction')?.subjectIs).toBe('patient');
    expect(findVerbNoun('hold', 'ladder')).toBeNull();
  });

  it('have no pattern that leads to an unknown predicate', () => {
    const targets = verbNounRows
      .trim()
      .split('\n')
      .map((row) => row.split('|')[2] ?? '');
    expect(targets.filter((id) => findPredicate(id) === null)).toEqual([]);
  });
});
