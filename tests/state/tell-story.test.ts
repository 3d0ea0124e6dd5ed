import { describe, expect, test } from 'vitest';
import { noFilters } from '../../src/graph/filters.ts';
import { readId } from '../../src/link/read-id.ts';
import { type Selection, startView, type ViewState } from '../../src/link/view-state.ts';
import type { EntityId } from '../../src/resolve/entity.ts';
import { buildIndex } from '../../src/state/story-index.ts';
import { tellStory } from '../../src/state/tell-story.ts';
import { readGoldAnalysis } from '../support/gold-analysis.ts';

const analysis = readGoldAnalysis();
const index = buildIndex(analysis);
const tell = (view: Partial<ViewState>) => tellStory(analysis, index, { ...startView, ...view });
const names = analysis.entities.map((entity) => entity.id);

test('without filters all is kept and nothing is lit', () => {
  const { kept, filtered, focus } = tell({});
  expect(filtered).toBe(false);
  expect(focus).toBeNull();
  expect(kept.statements.size).toBe(index.statements.size);
  expect(kept.links).toHaveLength(index.links.size);
  expect(kept.events.size).toBe(analysis.events.length);
  expect(kept.claims.size).toBe(analysis.claims.length);
});

describe.each(names)('filtered by %s', (id) => {
  const { kept } = tell({ filters: { ...noFilters, names: [id] } });
  const whole = tell({}).kept;

  test('links, events and sentences follow the kept statements', () => {
    for (const link of kept.links) {
      expect(link.statements.every((statement) => kept.statements.has(statement))).toBe(true);
      const all = index.links.get(link.id)?.statements ?? [];
      expect(link.statements).toEqual(all.filter((statement) => kept.statements.has(statement)));
    }
    for (const statement of kept.statements) {
      const { report, sentence, event } = index.statements.get(statement) ?? {};
      expect(report && kept.sentences.get(report)?.has(sentence ?? -1)).toBe(true);
      if (event) expect(kept.events.has(event)).toBe(true);
    }
  });

  test('no count is larger than that of the whole', () => {
    for (const [name, count] of kept.mentions)
      expect(count).toBeLessThanOrEqual(whole.mentions.get(name) ?? 0);
  });
});

test('two filters of different kinds keep no more than either', () => {
  const one = (kind: string) => analysis.entities.find((entity) => entity.kind === kind)?.id ?? names[0];
  const ids = [one('person'), one('country')].flatMap((id) => id ?? []);
  const both = tell({ filters: { ...noFilters, names: ids } }).kept.statements;
  const each = ids.map((id) => tell({ filters: { ...noFilters, names: [id] } }).kept.statements);
  expect(both.size).toBeGreaterThan(0);
  for (const statement of both) expect(each.every((set) => set.has(statement))).toBe(true);
});

const selections: readonly Selection[] = [
  ...names.map((entity): Selection => ({ kind: 'name', entity })),
  ...[...index.links.keys()].map((link): Selection => ({ kind: 'link', link, statement: null })),
  ...analysis.events.map(({ id }): Selection => ({ kind: 'event', event: id })),
  ...analysis.claims.map(({ id }): Selection => ({ kind: 'claim', claim: id })),
];

test('whatever is selected lights itself and whole statements with their sentences, links and events', () => {
  for (const selection of selections) {
    const { focus } = tell({ selection });
    const lit = new Set(focus?.sentences.map(({ report, sentence }) => `${report} ${sentence}`));
    for (const id of focus?.statements ?? []) {
      const statement = index.statements.get(id);
      expect(lit.has(`${statement?.report} ${statement?.sentence}`)).toBe(true);
      if (statement?.event) expect(focus?.events.has(statement.event)).toBe(true);
    }
    for (const id of focus?.links ?? []) {
      const link = index.links.get(id);
      expect(link && focus?.entities.has(link.source) && focus.entities.has(link.target)).toBe(true);
    }
  }
});

test('a selected name lights every sentence that names it, in reading order', () => {
  for (const entity of names) {
    const sentences = tell({ selection: { kind: 'name', entity } }).focus?.sentences ?? [];
    const order = analysis.reports.map(({ report }) => report.id);
    const places = sentences.map(({ report, sentence }) => order.indexOf(report) * 10_000 + sentence);
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    for (const { report, mentions } of analysis.reports) {
      for (const mention of mentions.filter((each) => each.entity === entity)) {
        expect(sentences).toContainEqual({ report: report.id, sentence: mention.sentence });
      }
    }
  }
});

test('a name that is not here lights nothing', () => {
  const entity = readId<EntityId>('person-nobody-at-all');
  expect(entity && tell({ selection: { kind: 'name', entity } }).focus).toBeNull();
});
