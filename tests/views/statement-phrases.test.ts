import { describe, expect, it } from 'vitest';
import { phraseWhole } from '../../src/views/ui/statement-phrases.ts';
import { goldStory } from '../support/gold-story.ts';

const story = goldStory();
const statements = [...story.index.statements.values()];
const of = (predicate: string) =>
  statements
    .filter((statement) => statement.predicate === predicate)
    .map((statement) => phraseWhole(story, statement));

describe('statements in our words', () => {
  it('are words between words: no identifiers, no invented forms', () => {
    for (const statement of statements) {
      const words = phraseWhole(story, statement);
      expect(words).not.toMatch(/^\s|\b(?:undefined|null)\b/);
      expect(words).not.toMatch(/concurrented|awarded held|\b(?:country|person|group)-/);
    }
  });

  it('put happenings in order, and say what a tie is', () => {
    expect(of('follows').length).toBeGreaterThan(0);
    for (const words of of('follows')) expect(words).toMatch(/ after \S/);
    for (const words of of('concurrent-with')) expect(words).toMatch(/ at the same time as \S/);
    for (const words of of('agree')) expect(words).not.toMatch(/agreed to \w+ .*released$/);
    for (const words of of('citizen-of')) expect(words).toMatch(/ (?:is a citizen|are citizens) of \S/);
  });

  it('go on in those of the report where ours say too little', () => {
    const told = statements.find((s) => s.predicate === 'release' && s.subject.length > 0);
    if (!told) throw new Error('The gold has no release.');
    const text = story.index.reports.get(told.report)?.report.text ?? '';
    const unknown = { ...told, predicate: 'brew', verb: 'brew', object: [], roles: {} };
    const [next = ''] = text.slice(told.trigger.end, told.evidence.end).trim().split(/\s+/);
    expect(phraseWhole(story, unknown)).toContain(` brewed ${next}`);
  });
});
