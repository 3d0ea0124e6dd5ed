import { describe, expect, test } from 'vitest';
import { findBloc } from '../../src/language/lists/blocs.ts';
import {
  countries,
  findCapital,
  findCountry,
  findCountryForm,
  findCountryForms,
} from '../../src/language/lists/countries.ts';
import { findPeople } from '../../src/language/lists/peoples.ts';

const states = countries.filter((country) => country.status === 'state');

describe('the list of countries', () => {
  test('holds every member of the United Nations and the four that reports treat alike', () => {
    expect(states).toHaveLength(193 + 4);
  });

  test('has each code, each name and each line of forms once', () => {
    expect(new Set(countries.map(({ iso }) => iso)).size).toBe(countries.length);
    expect(new Set(countries.map(({ name }) => name)).size).toBe(countries.length);
    for (const { aliases, adjectives, people, capitals } of countries)
      for (const forms of [aliases, adjectives, people, capitals])
        expect(new Set(forms).size).toBe(forms.length);
  });

  test.each(states.map((state) => [state.name, state] as const))(
    '%s is found by each of its forms',
    (name, state) => {
      expect(findCountryForm(name)).toEqual({ iso: state.iso, form: 'name' });
      for (const forms of [state.adjectives, state.people, state.capitals]) expect(forms).not.toHaveLength(0);
      for (const text of [...state.aliases, ...state.adjectives, ...state.people])
        expect(findCountryForms(text).map(({ iso }) => iso)).toContain(state.iso);
      for (const capital of state.capitals) expect(findCapital(capital)).not.toBeNull();
    },
  );

  test('names for every territory and former state a known state to which it belongs', () => {
    for (const { name, of, status } of countries)
      if (of !== null) expect(findCountry(of), `${name} (${status})`).not.toBeNull();
  });

  test.each([
    ['U.S.', 'US', 'alias'],
    ['American', 'US', 'adjective'],
    ['Poles', 'PL', 'demonym'],
    ['Côte d’Ivoire', 'CI', 'alias'],
    ['Scots', 'GB-SCT', 'demonym'],
    ['Soviet', 'SUHH', 'adjective'],
    ['Dominican', 'DM', 'adjective'],
  ])('%s is %s by its %s', (text, iso, form) => {
    expect(findCountryForm(text)).toEqual({ iso, form });
  });

  test('keeps every reading of a shared form', () => {
    expect(findCountryForms('Dominican').map(({ iso }) => iso)).toEqual(['DM', 'DO']);
  });

  test.each(['us', 'turkey', 'poles', 'china', '', 'Atlantis', '__proto__', 'constructor'])(
    '%j is no country',
    (text) => {
      expect(findCountryForm(text)).toBeNull();
      expect(findCapital(text)).toBeNull();
    },
  );
});

describe('organisations of states and peoples without one', () => {
  test('an abbreviation and the full name are one bloc', () => {
    expect(findBloc('EU')).toBe(findBloc('European Union'));
    expect(findBloc('EU')?.bloc).toBe(true);
    expect(findBloc('IAEA')?.bloc).toBe(false);
    expect(findBloc('eu')).toBeNull();
  });

  test('a people is found as adjective and as demonym', () => {
    expect(findPeople('Kurdish')).toEqual({ form: 'adjective', bond: 'ethnic' });
    expect(findPeople('Kurds')).toEqual({ form: 'demonym', bond: 'ethnic' });
    expect(findPeople('western')).toBeNull();
    expect(findPeople('')).toBeNull();
  });
});
