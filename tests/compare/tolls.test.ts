import { describe, expect, it } from 'vitest';
import { compareTexts, conflictsOf, rowsOf } from '../support/compare-texts.ts';
import { tell } from '../support/told.ts';

describe('tolls', () => {
  it('tells a death by its adjective in a headline, by a number of dead, and by a toll', () => {
    expect(tell('Over 5,000 People Confirmed Dead in Peru')).toContain('die: Over 5,000 People -> ');
    expect(tell('The death toll in the region already exceeds 41,218 people.')).toContain(
      'die: 41,218 people -> ',
    );
    expect(tell('133 Dead in Arica Attack, 11 Suspects Arrested')).toContain('die: 133 Dead -> ');
    expect(tell('133 Dead in Arica Attack, 11 Suspects Arrested')).not.toContain('die: 11 Suspects -> ');
  });

  it('compares no toll with that of what an event is measured by', () => {
    const rows = rowsOf(
      'Gunmen killed at least 93 people in the deadliest attack since the 2004 Sundby siege.',
      'People laid flowers in Sundby, where 333 people were killed in 2004.',
    );
    expect(rows.filter((row) => row.includes('333'))).toEqual([]);
  });

  it('counts people by a number that stands alone', () => {
    const rows = rowsOf(
      'Police said they believed there were fewer than 50 people in the hall, but at least five were confirmed killed.',
      'The police removed the five confirmed dead who lay in the hall.',
      'The blast killed eight people.',
    );
    expect(rows.filter((row) => /How many/.test(row)).map((row) => row.split('?')[0])).toEqual([
      'How many people were killed',
    ]);
  });

  it('frees no more of a whole than are counted, and nobody who is only agreed on', () => {
    const { claims } = compareTexts([
      'Norvik agreed on Monday to release 50 of 236 hostages in exchange for 150 Danes.',
    ]);
    const questions = claims.map(({ question }) => question);
    expect(questions.join()).toContain('50 of 236 hostages');
    expect(questions.filter((question) => /^[^“]*agreed (?:\d|“)/.test(question))).toEqual([]);
    const rows = rowsOf(
      'Norvik agreed on Monday to release 50 of 236 hostages in exchange for 150 Danes.',
      'Norvik agreed on Monday to release some 60 hostages.',
    );
    expect(rows.join()).not.toMatch(/How many .*(?:agreed|were released)\?/);
  });

  it('takes a measure that is given twice as one', () => {
    const [row] = rowsOf(
      'The tremor was felt at a depth of 10 km (6 miles) near the town.',
      'The tremor was felt at a depth of 18 km near the town.',
    ).filter((question) => question.includes('depth'));
    expect(row).toContain('depth of 10 km |');
  });

  it('are those of one happening: no war beside an attack, no promise beside a deed', () => {
    expect(
      conflictsOf('The attack killed 39 people.', 'About 15,000 people have been killed since the attack.'),
    ).toEqual([]);
    expect(
      conflictsOf('Peru released 13 Chilean hostages.', 'Peru committed to releasing 50 Chilean hostages.'),
    ).toEqual([]);
    expect(conflictsOf('The attack killed 39 people.', 'The attack killed 45 people.')).toEqual([
      'How many people were killed?',
    ]);
  });

  it('are no difference where every report tells the part and the whole', () => {
    const both =
      'Three people died as they jumped from the roof. At least 52 people were killed in the fire.';
    expect(rowsOf(both, both).filter((row) => row.startsWith('How many people were killed'))).toEqual([]);
  });

  it('are those of the people spoken of: a number alone goes on with whom the sentence before named', () => {
    const all = 'Peru freed 24 hostages.';
    const some = 'Peru freed Dutch hostages. The foreign ministry said that 12 hostages were freed.';
    expect(conflictsOf(all, some)).toEqual([]);
    expect(conflictsOf(all, 'Peru freed 12 hostages.')).toEqual(['How many hostages were freed?']);
  });

  it('tells of a thing without a name with its article', () => {
    const { claims } = compareTexts([
      'Police said that the ferry sank off Arica on Sunday.',
      'The navy said that the ferry sank off Arica on Sunday.',
    ]);
    const asked = claims.map(({ question }) => question).filter((question) => /ferry/i.test(question));
    expect(asked.length).toBeGreaterThan(0);
    for (const question of asked) expect(question).toMatch(/\bthe ferry\b|^The ferry\b/);
  });

  it('are read behind "death toll of at least", before an aside, and where they have risen since', () => {
    const row = rowsOf(
      'From the total death toll of at least 61, most were traders.',
      '64, mostly traders, killed and 90 injured in the blast.',
      'On Monday 64 people were killed in the blast. Later the death toll rose to 66.',
    ).find((words) => words.startsWith('How many people were killed?'));
    expect(row).toContain('64, mostly traders, killed');
    expect(row).toContain('64 people');
    expect(row).toContain('death toll rose to 66');
    expect(row).toContain('at least 61');
  });

  it('are shown with what leads to them', () => {
    const row = rowsOf(
      'Death toll rises to 35 in Arica market attack.',
      'Officials put the official death toll at 43, after the last bodies were found.',
    ).find((words) => words.startsWith('How many people were killed?'));
    expect(row).toContain('Death toll rises to 35 |');
    expect(row).toContain('death toll at 43');
  });

  it('are no sum with a part of themselves', () => {
    const rows = rowsOf(
      'The blast injured 100 others, and 20 of them are said to be critical.',
      'According to news reports, 120 were injured.',
    );
    expect(rows.filter((row) => row.includes('20 of them'))).toEqual([]);
  });

  it('stand beside offices that are told without whose they are', () => {
    const told = 'North Korean Foreign Minister Choe Son-hui condemned the attack.';
    expect(rowsOf(told, told).join()).toContain('Choe Son-hui is foreign minister of North Korea');
  });
});

describe('vehicles and buildings', () => {
  const counted = (...texts: readonly string[]) =>
    rowsOf(...texts).filter((row) => row.startsWith('How many vehicles'));

  it('are counted against each other where guesses cannot be one', () => {
    const [row] = counted(
      'About a dozen vehicles were on the viaduct when it collapsed.',
      'A witness saw eight or nine vehicles on the viaduct when it collapsed.',
      'The viaduct collapsed on Monday with almost 40 vehicles on it.',
    );
    expect(row).toContain('almost 40 vehicles');
  });

  it('are not where the sentences have nothing else in common, or tell of a part', () => {
    expect(
      counted('About a dozen vehicles were on the viaduct when it collapsed.', 'Arica has 900 vehicles.'),
    ).toEqual([]);
    expect(
      counted(
        'The viaduct collapsed with 40 vehicles on it.',
        'Two of the vehicles on the viaduct burned when it collapsed.',
      ),
    ).toEqual([]);
  });
});

describe('the homeless and the freed', () => {
  it('are counted, bounds against bounds', () => {
    const rows = rowsOf(
      'The blast left more than 250,000 people homeless.',
      'The blast left as many as 200,000 homeless.',
    );
    expect(rows.find((row) => row.startsWith('How many people were displaced?'))).toContain(
      'as many as 200,000 homeless',
    );
    expect(
      rowsOf(
        'The blast left more than 250,000 people homeless.',
        'It left up to 250,000 people homeless.',
      ).filter((row) => row.startsWith('“')),
    ).toEqual([]);
  });

  it('add up over an exchange', () => {
    const rows = rowsOf(
      'Peru and Chile said that 26 prisoners were freed in all.',
      'The presidency reported that 10 Peruvians were exchanged for 16 Chileans.',
    );
    expect(rows.find((row) => row.includes('10 Peruvians were exchanged for 16'))).toBeDefined();
  });

  it('sets beside each other how long the fallen section of one bridge was, and how far it fell', () => {
    const told = rowsOf(
      'Prosecutors said cars were on the 80-metre section of the bridge that collapsed.',
      'A 200-metre (650 feet) section of the bridge collapsed, sending concrete to the ground 50 metres below.',
      'Cars fell 45 metres when the bridge collapsed, and police closed a 900-metre section of the road.',
    );
    expect(told.find((row) => row.startsWith('How long was the section?'))).toMatch(/80-metre.*200-metre/);
    expect(told.filter((row) => row.includes('900-metre'))).toEqual([]);
    expect(told.find((row) => row.startsWith('How far was the fall?'))).toMatch(
      /45 metres.*to the ground 50 metres/,
    );
    const west = [
      'A missile fell 200 kilometres west of the port.',
      'A missile fell 300 kilometres west of Arica.',
    ];
    expect(rowsOf(...west).filter((row) => row.startsWith('How far was the fall?'))).toEqual([]);
  });

  it('leave out a part of a report’s own bound', () => {
    const rows = rowsOf(
      'In all, 29 people were killed.',
      'At least 29 people were killed. The deadliest shots fell at the fish stall, where 21 people were killed.',
    );
    expect(rows.join('\n')).not.toContain('21 people');
  });

  it('count those who are injured beside the killed', () => {
    expect(
      conflictsOf(
        'Twenty-nine people were killed and 12 more injured.',
        'The attack killed 29 people and injured 30.',
      ),
    ).toContain('How many people were injured?');
  });

  it('in whole hundreds stand for those near them', () => {
    expect(
      conflictsOf('The death toll climbed to 3,000.', 'At least 3,014 people were killed in the attack.'),
    ).toEqual([]);
    expect(conflictsOf('The death toll climbed to 3,000.', 'The attack killed 3,400 people.')).toContain(
      'How many people were killed?',
    );
  });

  it('are no years', () => {
    const rows = rowsOf(
      'The attack left 1200 dead with around 1500 injured.',
      'The attack killed 1200 people and injured 2100 people.',
    );
    expect(rows).toContainEqual(expect.stringContaining('1200 people were killed'));
    expect(rows.find((row) => row.startsWith('How many people were injured?'))).toMatch(/around 1500/);
  });

  it('of one particular number are the same people under two nouns', () => {
    const rows = rowsOf(
      'Troops rescued 155 passengers and killed 27 militants.',
      'Troops rescued 155 hostages and killed 27 rebels.',
      'Troops rescued 104 passengers and killed 16 rebels.',
    );
    expect(rows.find((row) => /^How many (?:passengers|hostages) were rescued\?/.test(row))).toMatch(
      /155 passengers.*155 hostages.*104 passengers/,
    );
    expect(rows.find((row) => /^How many (?:militants|rebels) were killed\?/.test(row))).toMatch(
      /27 militants.*27 rebels.*16 rebels/,
    );
  });

  it('add up to nothing where two of three, or some of a whole, happen to make another figure', () => {
    const rows = rowsOf(
      'Troops rescued 80 people, including 43 men, 26 women, and 11 children.',
      'The blast injured 37 people.',
    );
    expect(rows.join('\n')).not.toContain('37');
  });

  it('are the same people in one word and in two', () => {
    const rows = rowsOf('The attack killed 29 school girls.', 'The attack killed 29 schoolgirls.');
    expect(rows.filter((row) => row.startsWith('Were all of them'))).toEqual([]);
  });

  it('of those who were held are not told where some of them are freed', () => {
    const rows = rowsOf(
      '90 passengers held hostage in the hall were rescued.',
      'Gunmen held over 300 passengers hostage.',
    );
    expect(rows.filter((row) => /held hostage\?/.test(row))).toEqual([]);
  });
});
