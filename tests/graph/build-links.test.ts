import { describe, expect, it } from 'vitest';
import { buildLinks } from '../../src/graph/build-links.ts';
import { readGoldAnalysis } from '../support/gold-analysis.ts';
import { type DrawnStory, drawStory } from './drawn-story.ts';

const countries = { Borduria: {}, Syldavia: {}, Khemed: {} };

function linksOf({ entities, statements, events }: DrawnStory): string[] {
  return buildLinks(entities, statements, events).map((link) => {
    const arrow = link.symmetric ? '<>' : '->';
    return `${link.source} ${arrow} ${link.target}: ${link.kind}${link.tentative ? ', tentative' : ''}`;
  });
}

describe('links from statements', () => {
  it('runs from each subject to each object, in the class of the predicate', () => {
    const story = drawStory(countries, [
      'A: Borduria, Khemed > attack > Syldavia',
      'A: Syldavia > thank > Khemed',
    ]);
    expect(linksOf(story)).toEqual([
      'Borduria -> Syldavia: material-conflict',
      'Khemed -> Syldavia: material-conflict',
      'Syldavia -> Khemed: verbal-cooperation',
    ]);
  });

  it('pairs all parties of talks once, headed at both ends', () => {
    const story = drawStory(countries, ['A: Khemed, Borduria, Syldavia > meet-negotiate > ']);
    expect(linksOf(story)).toEqual([
      'Borduria <> Khemed: verbal-cooperation',
      'Borduria <> Syldavia: verbal-cooperation',
      'Khemed <> Syldavia: verbal-cooperation',
    ]);
  });

  it('bundles statements of one pair, direction and class over reports', () => {
    const story = drawStory(countries, [
      'A: Borduria > attack > Syldavia',
      'B: Borduria > attack > Syldavia > reported',
      'B: Borduria > detain > Syldavia',
    ]);
    const [link, ...others] = buildLinks(story.entities, story.statements, story.events);
    expect(others).toEqual([]);
    expect(link).toMatchObject({ reports: ['A', 'B'], statements: ['s0', 's1', 's2'], tentative: false });
    expect(link?.verb).toBe('attacked');
  });

  it('is tentative only when every statement is', () => {
    const told = ['A: Borduria > attack > Syldavia > possible', 'B: Borduria > attack > Syldavia > future'];
    expect(linksOf(drawStory(countries, told))).toEqual([
      'Borduria -> Syldavia: material-conflict, tentative',
    ]);
    expect(linksOf(drawStory(countries, [...told, 'C: Borduria > attack > Syldavia > asserted']))).toEqual([
      'Borduria -> Syldavia: material-conflict',
    ]);
  });

  it('takes the class of the act for a decision on it, and its objects', () => {
    const story = drawStory({ ...countries, Muskar: { kind: 'person' } }, [
      'A: Borduria > attack > Syldavia > #strike',
      'A: Muskar > decide > #strike',
    ]);
    expect(linksOf(story)).toContain('Muskar -> Syldavia: material-conflict');
    const link = buildLinks(story.entities, story.statements, story.events).find(
      (each) => each.source === 'Muskar',
    );
    expect(link?.verb).toBe('decided to attack');
  });

  it('keeps its own class when an event is welcomed', () => {
    const story = drawStory(countries, [
      'A: Borduria > release > Syldavia > #release',
      'A: Khemed > welcome > #release',
    ]);
    expect(linksOf(story)).toContain('Khemed -> Syldavia: verbal-cooperation');
  });

  it('leads to who receives, from the moved where nobody is said to move them', () => {
    const people = { ...countries, crew: { kind: 'group' } } as const;
    expect(linksOf(drawStory(people, ['A: Borduria > transfer > crew > recipient Syldavia']))).toEqual([
      'Borduria -> Syldavia: material-cooperation',
      'Borduria -> crew: material-cooperation',
    ]);
    expect(linksOf(drawStory(people, ['A: > transfer > crew > destination Syldavia']))).toEqual([
      'crew -> Syldavia: material-cooperation',
    ]);
  });

  it('draws a government as its country, and nothing to itself', () => {
    const names = { ...countries, cabinet: { kind: 'organisation', drawnAs: 'Borduria' } } as const;
    const story = drawStory(names, ['A: cabinet > attack > Syldavia', 'A: cabinet > criticise > Borduria']);
    expect(linksOf(story)).toEqual(['Borduria -> Syldavia: material-conflict']);
  });

  it('leaves out what is no act between actors', () => {
    const names = { ...countries, prize: { kind: 'award' }, potash: { kind: 'commodity' } } as const;
    const story = drawStory(names, [
      'A: Borduria > state > Syldavia',
      'A: Borduria > assess > Syldavia',
      'A: Borduria > award-held > prize',
      'A: Borduria > export > potash',
      'A: Borduria > attack > Syldavia > not',
    ]);
    expect(linksOf(story)).toEqual([]);
  });

  it('ties names whose relation has no class', () => {
    const story = drawStory({ ...countries, Muskar: { kind: 'person' } }, [
      'A: Muskar > hold-office > Borduria',
    ]);
    expect(linksOf(story)).toEqual(['Muskar -> Borduria: tie']);
  });

  it('gives the same links whatever the order of the reports', () => {
    const { entities, events, reports } = readGoldAnalysis();
    const statements = reports.flatMap((report) => report.statements);
    const turned = [...reports].reverse().flatMap((report) => report.statements);
    const ids = (links: ReturnType<typeof buildLinks>) =>
      links.map(({ id, verb, reports: told, tentative }) => ({ id, verb, told, tentative }));
    expect(ids(buildLinks(entities, turned, events))).toEqual(ids(buildLinks(entities, statements, events)));
  });
});

describe('things', () => {
  it('act and are acted on, as ships and storms do', () => {
    const story = drawStory({ Dali: { kind: 'other' }, ...countries }, ['A: Dali > hit > Khemed']);
    expect(linksOf(story)).toEqual(['Dali -> Khemed: tie']);
  });
});
