import { describe, expect, it } from 'vitest';
import { resolvePages } from '../support/resolve-prose.ts';

/** Subjects and objects of the statements with a predicate, report by report. */
function parties(pages: Readonly<Record<string, string>>, predicate: string): readonly string[] {
  return resolvePages(pages).reports.flatMap(({ statements }) =>
    statements
      .filter((statement) => statement.predicate === predicate)
      .map(({ subject, object }) => `${subject.join('+')} -> ${object.join('+')}`),
  );
}

describe('things', () => {
  it('do what they do in all reports as one', () => {
    const pages = {
      a: 'A passenger jet crashed in Kenya on Monday. The plane was carrying 62 people.',
      b: 'A plane crashed in Kenya on Monday, officials said.',
    };
    const [first, second] = parties(pages, 'crash');
    expect(first).toMatch(/^other-.+ -> $/);
    expect(second).toBe(first);
  });

  it('are another one further down, and several are not one', () => {
    const page =
      'A ship hit a bridge in Kenya on Monday. Officials closed the port. Rescuers searched the river. ' +
      'In 2019 a ship sank off Uganda. Two ships collided in 2020.';
    const told = resolvePages({ page }).entities.filter(({ kind }) => kind === 'other');
    expect(told.map(({ name }) => name).sort()).toEqual(['Two ships', 'ship', 'ship']);
  });

  it('give events labels that say who did what to whom', () => {
    const labels = (text: string): readonly string[] =>
      resolvePages({ page: text }).events.map(({ label }) => label);
    expect(labels('An earthquake struck Turkey on Monday, officials said.')).toContain(
      'Earthquake hits Turkey',
    );
    expect(labels('A police team recovered the black boxes of the jet on Monday.')).toEqual([
      'Black boxes recovered',
    ]);
    expect(labels('The army launched an attack on Uganda early on Monday.')).toEqual(['Army attacks Uganda']);
    expect(labels('At least 40 people are feared dead after the storm in Kenya.')).toEqual([
      'At least 40 people feared dead',
    ]);
    expect(labels('A fire reached Kisumu in Kenya on Monday.')).toEqual(['Fire reaches Kisumu']);
    expect(labels('Kenya will lift sanctions on Uganda next year.')).toEqual([
      'Kenya to lift sanctions on Uganda',
    ]);
    expect(labels('Twelve sailors will be released on Friday, officials said.')).toEqual([
      'Twelve sailors to be released',
    ]);
    expect(labels('Kenya could attack Uganda on Friday, officials said.')).toEqual([
      'Kenya may attack Uganda',
    ]);
    expect(labels('Kenya and Uganda will hold talks on Friday, officials said.')).toEqual([
      'Kenya and Uganda to hold talks',
    ]);
    expect(labels('Twelve sailors will be transferred to Kenya on Friday, officials said.')).toEqual([
      'Twelve sailors to go to Kenya',
    ]);
    expect(labels('The minister of Kenya opened on Monday in the capital.')).toEqual([]);
  });

  it('go by the name that a report gives them, in every report, and their names are no places', () => {
    const pages = {
      a: 'A cargo ship struck the Anna Berg Bridge in Kenya on Monday.',
      b: 'The cargo ship, called Swift, lost power before it struck the Berg Bridge in Kenya on Monday.',
      c: 'A vessel named Swift hit the Anna Berg Bridge on Monday, officials said.',
    };
    const { entities } = resolvePages(pages);
    const things = entities.filter(({ kind }) => kind === 'other').map(({ name }) => name);
    expect(things).toEqual(['Swift']);
    expect(entities.filter(({ name }) => name.endsWith('Bridge')).map(({ id }) => id)).toEqual([
      'place-anna-berg-bridge',
    ]);
    expect(parties(pages, 'hit')).toContain('other-swift -> place-anna-berg-bridge');
  });

  it('are two where reports name two', () => {
    const page =
      'A ship lost power off Kenya. The ship Swift later sank. The ship Petrel sank off Uganda a week later.';
    const told = resolvePages({ page }).entities.filter(({ kind }) => kind === 'other');
    expect(told.map(({ name }) => name)).toEqual(expect.arrayContaining(['Petrel', 'Swift', 'ship']));
  });

  it('that are storms go by several names, and by their name alone where nobody bears it', () => {
    const names = (a: string, b: string): readonly string[] =>
      resolvePages({ a, b })
        .entities.filter(({ name }) => /Brent/.test(name))
        .map(({ kind, name }) => `${kind} ${name}`);
    const storm = 'Storm Brent hit Arica on Monday. Brent killed ten people.';
    expect(names(storm, 'Cyclone Brent hit Arica on Monday.')).toEqual(['other Storm Brent']);
    expect(names('Storm Brent hit Arica on Monday. Brent Lee fled.', 'Brent spoke.')).toEqual([
      'other Storm Brent',
      'person Brent Lee',
    ]);
  });
});
