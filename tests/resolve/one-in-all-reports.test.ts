import { describe, expect, it } from 'vitest';
import { analyseReports } from '../../src/analysis/analyse.ts';
import { bareEntry } from '../../src/text/read-collection.ts';
import { readReport } from '../../src/text/read-report.ts';
import { models } from '../support/parse-report.ts';

function analyse(...texts: readonly string[]) {
  const reports = texts.map((text, at) => readReport(text, bareEntry(`r${at}.txt`)));
  const { claims, entities, events } = analyseReports(models, 'Made up', reports);
  return {
    rows: claims.map(({ verdict, question }) => `${verdict}: ${question}`),
    names: entities.map(({ kind, name }) => `${kind}: ${name}`),
    events: events.map(({ label }) => label),
  };
}

describe('people without a name', () => {
  it('are one where every report calls them alike and tells the same of them', () => {
    const { rows } = analyse(
      'Station master held after crash\n\nThe station master of Arica was arrested on Wednesday, police said.',
      'Arrest after crash\n\nThe 59-year-old station master was arrested in Arica, a spokesman said.',
    );
    expect(rows).toContain('agree: The station master was arrested');
  });

  it('are one where one report tells what two others tell apart', () => {
    const { names } = analyse(
      'Arrest after crash\n\nThe station master of Arica was arrested on Wednesday, police said.',
      'Charges after crash\n\nThe 59-year-old station master was arrested in Arica. The station master was charged on Thursday.',
      'Court hears of crash\n\nThe young station master was charged in Arica, a spokesman said.',
    );
    expect(names.filter((name) => name.includes('master'))).toHaveLength(1);
  });

  it('are not where a report has two of them', () => {
    const { names } = analyse(
      'Arrests in Arica\n\nA bus driver was arrested in Arica. A taxi driver was arrested in Lima.',
      'Arrest in Arica\n\nThe driver of a bus was arrested in Arica, police said.',
    );
    expect(names.filter((name) => /^person: .*driver/.test(name)).length).toBeGreaterThan(1);
  });
});

describe('groups', () => {
  const first =
    'Rebels free 82 schoolgirls\n\nRebels released 82 schoolgirls in Arica on Saturday. A first group of 21 girls was released by the rebels in October.';
  const second =
    'Rebels free girls\n\nRebels released 82 girls in Arica on Saturday, after an initial release of 21 girls in October.';

  it('whose numbers lie far apart are freed apart', () => {
    const { rows, events } = analyse(first, second);
    expect(events.filter((label) => /82 .*girls (?:released|freed)/.test(label))).toHaveLength(1);
    expect(events.filter((label) => /21 .*girls (?:released|freed)/.test(label))).toHaveLength(1);
    expect(rows.filter((row) => row.startsWith('conflict'))).toEqual([]);
  });
});

describe('bodies', () => {
  it('with a country in front have one spelling, and what they plan is told as a plan', () => {
    const { rows, names } = analyse(
      'Norvik to buy US Copper\n\nNorvik announced on Monday that it will buy U.S. Copper for $55 a share.',
      'Norvik acquiring US Copper\n\nNorvik is acquiring United States Copper Corp., the company announced. The acquisition of U.S. Copper needs approval.',
    );
    expect(names.filter((name) => /^organisation: .*Copper/.test(name))).toHaveLength(1);
    expect(rows.filter((row) => /Norvik (?:acquired|bought) /.test(row))).toEqual([]);
    expect(rows.filter((row) => /^agree: Norvik will (?:acquire|buy) /.test(row))).toHaveLength(1);
  });
});

describe('roads', () => {
  it('spelled by ear are one, and their spellings a row', () => {
    const { rows } = analyse(
      'Lawyer shot\n\nVelin was shot on the Mano Jan road in Quito on Monday.',
      'Lawyer shot dead\n\nGunmen shot Velin dead on Mannu Jan Road in Quito.',
    );
    expect(
      rows.filter((row) => /^differ: How is the name of Man\w+ Jan [Rr]oad spelled\?/.test(row)),
    ).toHaveLength(1);
  });
});

describe('what happened', () => {
  it('to a plane is told by a noun before the act, and past the people on board', () => {
    const { rows } = analyse(
      'Plane crash in Peru\n\nThe Lima air show goes on after the plane crash in Peru, the minister said.',
      'Jet comes down\n\nA plane flying from Quito to Lima with 81 people on board crashed on landing on Sunday.',
    );
    expect(rows).toContain('agree: The plane crashed');
  });

  it('to one number of people is done to one group', () => {
    const { rows } = analyse(
      'Arrests in Arica\n\nPolice said that 11 people had been detained in Arica on Monday.',
      'Arrests after attack\n\nThe minister reported the arrest of 11 suspects in Arica on Monday.',
    );
    expect(
      rows.filter((row) => /^agree: .*(?:11 people|11 suspects).*(?:detained|arrested)/.test(row)).length,
    ).toBeGreaterThan(0);
  });

  it('counts those killed, however far the number stands from its noun', () => {
    const { rows } = analyse(
      'Attack in Arica\n\nThe number of those killed in the March 22 attack at the Long Street concert hall in the Arica region has risen to 143. Police closed the hall.',
      'Attack in Arica\n\nIn Arica at least 115 people were killed in the attack on the concert hall.',
    );
    expect(rows).toContain('differ: How many people were killed?');
  });
});

describe('a death by name', () => {
  const crash = 'A plane came down near Arica on Monday.';

  it('is one row, told by two verbs, whoever else is told to have died', () => {
    const { rows, events } = analyse(
      `Plane crash near Arica\n\n${crash} President Ana Sousa was killed when the plane crashed.`,
      `President dies in Arica\n\n${crash} President Ana Sousa and Mayor Rui Melo died in the crash, officials said.`,
    );
    expect(rows).toContain('agree: Ana Sousa was killed');
    expect(events.filter((label) => label.includes('Sousa'))).toHaveLength(1);
    expect(rows.filter((row) => row.includes('died'))).not.toContainEqual(
      expect.stringContaining('Ana Sousa'),
    );
  });

  it('is none of a killing where nobody tells of one', () => {
    const { rows } = analyse(
      'President dies in Arica\n\nPresident Ana Sousa died on Monday in Arica after a long illness.',
      'Mourning in Arica\n\nPresident Ana Sousa died on Monday, her family said in Arica.',
    );
    expect(rows.filter((row) => row.includes('killed'))).toEqual([]);
    expect(rows).toContain('agree: Ana Sousa died');
  });
});

describe('offices', () => {
  it('of somebody’s minister are held in the country of that somebody', () => {
    const { rows } = analyse(
      'Visit to Arica\n\nChilean President Ana Sousa and her Finance Minister Rui Melo came to Arica on Monday.',
      'Talks in Arica\n\nChilean Finance Minister Rui Melo spoke in Arica on Monday.',
    );
    expect(rows).toContain('agree: Rui Melo is finance minister of Chile');
  });
});

describe('where something took place', () => {
  it('is a row where reports say the same, whatever they call it', () => {
    const { rows } = analyse(
      'Prisoners swapped\n\nPresident Ana Sousa came home. The ministry confirmed the swap and said it had taken place in Arica, in Chile.',
      'Exchange of prisoners\n\nPresident Ana Sousa was pleased. The exchange took place on Monday at the port of Arica.',
    );
    expect(rows).toContain('agree: The exchange took place in Arica');
  });

  it('is none where they name two places, or where it is still to come', () => {
    const { rows } = analyse(
      'Prisoners swapped\n\nThe swap took place in Arica on Monday.',
      'Exchange of prisoners\n\nThe exchange took place in Antofagasta on Monday.',
      'Talks planned\n\nThe exchange may have been held in Antofagasta.',
    );
    expect(rows.filter((row) => row.includes('took place'))).toEqual([]);
  });
});

describe('where something flew and came down', () => {
  const base = 'Peru fires rocket\n\nPresident Ana Sousa called a meeting in Lima.';

  it('are rows where reports say the same; what none is sure of may be so', () => {
    const { rows } = analyse(
      `${base} The navy said a rocket fired from the desert flew over Chile and was believed to have landed in the Pacific Ocean.`,
      `${base} The rocket travelled over northern Chile, and is thought to have fallen into the Pacific Ocean.`,
    );
    expect(rows).toContain('agree: The rocket flew over Chile');
    expect(rows).toContain('agree: The rocket may have landed in the Pacific Ocean');
  });

  it('are none of what is told of prices', () => {
    const { rows } = analyse(
      `${base} Prices fell in Chile on Monday.`,
      `${base} Prices have fallen in Chile since Monday.`,
    );
    expect(rows.filter((row) => /landed|flew/.test(row))).toEqual([]);
  });
});

describe('a dismissal by name', () => {
  it('is one row, whatever it is called, and no difference where a report tells its plan too', () => {
    const { rows } = analyse(
      'Sousa fires mayor\n\nPresident Ana Sousa fired Mayor Rui Melo in Lima. It was said that Sousa would dismiss Rui Melo.',
      'Mayor out in Lima\n\nMayor Rui Melo was among the officials ousted by President Ana Sousa. Rui Melo was sacked in Lima.',
    );
    expect(rows.filter((row) => /Melo/.test(row) && /fired|sacked|dismiss|ousted/.test(row))).toEqual([
      expect.stringMatching(/^agree: Ana Sousa (?:fired|sacked|dismissed) Rui Melo$/),
    ]);
  });
});

describe('prices', () => {
  it('are quoted with what they buy', () => {
    const { rows } = analyse(
      'Sousa Completes $9 Billion Delmar Takeover\n\nAna Sousa bought Delmar, completing her $9 billion takeover of Delmar.',
      'Sousa buys Delmar\n\nAna Sousa bought Delmar after finalising a $9 billion deal.',
    );
    expect(rows.filter((row) => /^agree.*billion/.test(row))).toEqual([
      expect.stringMatching(/\$9 billion (?:deal|takeover of Delmar)”$/),
    ]);
  });
});

describe('how long somebody was held', () => {
  const base = 'Miner freed in Peru\n\nDanish miner Karl Berg came home to Denmark on Monday.';

  it('is one row where reports count it in other units', () => {
    const { rows } = analyse(
      `${base} Karl Berg was held in Peru for more than 19 months.`,
      `${base} He is the first miner freed since a nine-week truce and had been held captive for over 580 days.`,
    );
    expect(rows.filter((row) => /^agree.*(?:19 months|580 days)/.test(row))).toHaveLength(1);
  });

  it('differs where one length is longer, and is none of what a court gave', () => {
    const { rows } = analyse(
      `${base} Karl Berg had been detained in Peru for more than ten years.`,
      `${base} Karl Berg, held in a Peruvian prison for 12 years, was sentenced to 25 years.`,
    );
    expect(rows).toContain('differ: How long was Karl Berg held?');
  });
});

describe('magnitudes', () => {
  it('of two observers are shown beside each other, and are no conflict where each report tells both', () => {
    const tell = (place: string): string =>
      `Quake hits Peru\n\nA quake hit ${place} in Peru on Monday. The Lima Survey measured a magnitude of 6.8, while the Andes Network measured it at 7 on the Richter scale.`;
    const { rows } = analyse(tell('Arica'), `${tell('Arica')} President Ana Sousa spoke.`);
    expect(rows).toContain('differ: What was the magnitude?');
  });
});

describe('who says so', () => {
  it('is one government, whether its ministry or its minister speaks; an army of another country is another', () => {
    const tell = (source: string): string =>
      `Miners freed by Peru\n\n${source} said ten Danish miners were freed by Peru on Monday.`;
    const own = analyse(tell('The Chilean defence ministry'), tell('Chilean Defence Minister Ana Sousa'));
    expect(own.rows.filter((row) => row.includes('Who says'))).toEqual([]);
    const other = analyse(tell('The Chilean defence ministry'), tell('The army of Peru'));
    expect(other.rows.filter((row) => row.includes('Who says'))).toHaveLength(1);
  });
});
