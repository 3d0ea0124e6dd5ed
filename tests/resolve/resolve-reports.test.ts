import { describe, expect, it } from 'vitest';
import { resolveReports } from '../../src/resolve/resolve-reports.ts';
import { extractPage, resolvePages } from '../support/resolve-prose.ts';

const pages = {
  dawn: `Kenya frees 52 hostages after talks

Published 3 March 2031

Kenya freed 52 hostages on Monday after talks with Uganda. President Grace Wanjiru thanked Uganda. Wanjiru said that the hostages were well.

In 2019 Kenya attacked Uganda.`,
  herald: `Kenya releases 52 captives

Kenya has released 52 captives. Uganda welcomed the release. Twelve years ago Kenya attacked Uganda.

The captives will be flown to Uganda.`,
  post: `Ugandans come home

Kenyan President Grace Wanjiru released 52 hostages, the BBC reported. The hostages were handed over to Uganda.`,
};

const story = resolvePages(pages);

describe('resolving reports', () => {
  it('does not depend on the order of the reports but in the order of its own list', () => {
    const extractions = Object.entries(pages).map(([id, text]) => extractPage(id, text));
    const turned = resolveReports([...extractions].reverse());
    expect(turned.entities).toEqual(story.entities);
    expect(turned.events).toEqual(story.events);
    expect([...turned.reports].reverse()).toEqual(story.reports);
  });

  it('orders no event beside itself', () => {
    const page =
      'Danish, Chilean miners freed by Red Dawn\n\nA breakthrough occurred as miners from Denmark and Chile were released by the Red Dawn in Peru.';
    const { statements } = resolvePages({ a: page }).reports[0] ?? { statements: [] };
    expect(statements.map(({ predicate }) => predicate)).toContain('release');
    expect(statements.map(({ predicate }) => predicate)).not.toContain('concurrent-with');
  });

  it('gives every id once, and no id that is not there', () => {
    const entities = new Set<string>(story.entities.map(({ id }) => id));
    const events = new Set<string>(story.events.map(({ id }) => id));
    const statements = story.reports.flatMap((report) => report.statements);
    expect(entities.size).toBe(story.entities.length);
    expect(events.size).toBe(story.events.length);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
    const parties = statements.flatMap(({ subject, object }) => [...subject, ...object]);
    expect(parties.filter((id) => !entities.has(id) && !events.has(id))).toEqual([]);
    const mentioned = story.reports.flatMap(({ mentions }) => mentions.map(({ entity }) => entity));
    expect(mentioned.filter((id) => !entities.has(id))).toEqual([]);
    const relations = story.events.flatMap((event) => event.relations.map(({ to }) => to));
    expect(relations.filter((id) => !events.has(id))).toEqual([]);
  });

  it('keeps every span inside its report, in text order', () => {
    for (const { report, mentions, statements } of story.reports) {
      expect(mentions.every(({ start, end, text }) => report.text.slice(start, end) === text)).toBe(true);
      expect(mentions.every(({ start }, index) => start >= (mentions[index - 1]?.start ?? 0))).toBe(true);
      expect(
        statements.every(
          ({ evidence, trigger }) => evidence.start <= trigger.start && trigger.end <= evidence.end,
        ),
      ).toBe(true);
    }
  });

  it('tells one release in the words of all reports', () => {
    const release = story.events.filter((event) => event.predicate === 'release' && event.status === 'past');
    expect(release).toHaveLength(1);
    const tellers = new Set(
      story.reports.flatMap(({ report, statements }) =>
        statements.some((statement) => statement.event === release[0]?.id) ? [report.id] : [],
      ),
    );
    expect([...tellers].sort()).toEqual(['dawn', 'herald', 'post']);
    expect(story.events.every(({ label }) => label.length <= 40 && label.length > 3)).toBe(true);
  });

  it('tells what was agreed or decided once, with what was said of it, and whose event it is', () => {
    const { reports, events } = resolvePages({
      gazette:
        'Ghana agreed on Monday to pay Togo 40 million dollars. Benin decided to free nine Togolese sailors.',
    });
    const statements = reports.flatMap((report) => report.statements);
    expect(statements.map(({ predicate }) => predicate)).not.toContain('pay');
    expect(statements.map(({ predicate }) => predicate)).not.toContain('release');
    const agreed = statements.find(({ predicate }) => predicate === 'agree');
    const paid = events.find(({ predicate }) => predicate === 'pay');
    expect(agreed?.object).toEqual([paid?.id]);
    expect(paid?.statements).toEqual([agreed?.id]);
    expect(agreed?.roles.quantity).toHaveLength(1);
    const decided = statements.find(({ predicate }) => predicate === 'decide');
    expect(events.find(({ id }) => id === decided?.event)?.predicate).toBe('release');
  });

  it('works out when a report came out, and says from what', () => {
    const [dawn, herald] = story.reports;
    expect(dawn?.inferredPublished).toBeNull();
    expect(herald?.inferredPublished?.value).toBe('2031~');
    for (const passage of herald?.inferredPublished?.because ?? [])
      expect(passage.end).toBeGreaterThan(passage.start);
  });

  it('dates relative words by the calendar of their own report', () => {
    const dates = story.reports.flatMap(({ times }) => times.map(({ text, edtf }) => [text, edtf]));
    expect(dates).toContainEqual(['Monday', '2031-03-03']);
    expect(dates).toContainEqual(['Twelve years ago', '2019~']);
  });

  it('resolves nothing to nothing', () => {
    expect(resolveReports([])).toEqual({ reports: [], entities: [], events: [] });
  });
});
