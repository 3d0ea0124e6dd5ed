import type { MentionForm } from '../extract/mention.ts';
import { findCountryForm } from '../language/lists/countries.ts';
import type { ReportId } from '../text/report.ts';
import type { Cast } from './cast.ts';
import type { Passage } from './entity.ts';
import { plainName } from './fold-letters.ts';

/** One form under which reports name somebody. */
export interface NameForm {
  readonly text: string;
  readonly reports: Set<ReportId>;
  uses: number;
}

/** All that the reports tell of one key, before it has an id. */
export interface Draft {
  readonly key: string;
  readonly names: Map<string, NameForm>;
  /** Descriptions, by their words. */
  readonly described: Map<string, NameForm>;
  readonly descriptions: Passage[];
  readonly countries: Set<string>;
  first: Passage;
}

/** Collects what stands under each key. Casts come in the order of their reports' ids. */
export function draftEntities(casts: readonly Cast[]): ReadonlyMap<string, Draft> {
  const drafts = new Map<string, Draft>();
  for (const cast of casts) {
    cast.keys.forEach((key, index) => {
      if (key !== null) addMention(drafts, cast, key, index);
      const stood = cast.standsFor[index];
      if (stood) addMention(drafts, cast, stood, index);
    });
  }
  for (const cast of casts) addCountries(drafts, cast);
  return drafts;
}

function addMention(drafts: Map<string, Draft>, cast: Cast, key: string, index: number): void {
  const mention = cast.reading.mentions[index];
  const words = cast.reading.words[index] ?? '';
  if (!mention) return;
  const report = cast.reading.extraction.report.id;
  const passage: Passage = { report, start: mention.start, end: mention.end };
  const draft = drafts.get(key) ?? openDraft(key, passage);
  drafts.set(key, draft);
  if (mention.form === 'pronoun') return;
  if (mention.form === 'nominal') {
    draft.descriptions.push(passage);
    countForm(draft.described, lowerOpening(cast, key, index), report);
  } else countForm(draft.names, words, report);
  if (mention.country && marksCountry(key, mention.form)) draft.countries.add(mention.country);
}

/** "Station master arrested": the capital is the sentence's. Groups are told with theirs ("Officials"). */
function lowerOpening({ reading }: Cast, key: string, index: number): string {
  const words = reading.words[index] ?? '';
  const mention = reading.mentions[index];
  if (!mention || key.startsWith('group:') || !/^\p{Lu}\p{Ll}/u.test(words)) return words;
  const [first] = reading.treeOf(mention.sentence).tokens;
  const opens = first?.start === mention.start && first.tag === 'NOUN';
  return opens ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** "123 Danish tourists" may be called so by one report only; the country is part of the group where the key has it. */
function marksCountry(key: string, form: MentionForm): boolean {
  return form !== 'nominal' || !key.startsWith('group:') || key.includes('@');
}

function openDraft(key: string, first: Passage): Draft {
  return { key, names: new Map(), described: new Map(), descriptions: [], countries: new Set(), first };
}

function countForm(forms: Map<string, NameForm>, words: string, report: ReportId): void {
  const form = forms.get(words) ?? { text: words, reports: new Set<ReportId>(), uses: 0 };
  form.reports.add(report);
  form.uses++;
  forms.set(words, form);
}

/** Countries by titles and possessors, and by a country's name within a name ("northern Ukraine"). */
function addCountries(drafts: ReadonlyMap<string, Draft>, cast: Cast): void {
  for (const [key, codes] of cast.countries) {
    for (const code of codes) drafts.get(key)?.countries.add(code);
  }
  cast.keys.forEach((key, index) => {
    if (!key?.startsWith('organisation:') && !key?.startsWith('place:')) return;
    const codes = countriesInName(cast.reading.words[index] ?? '');
    for (const code of codes) drafts.get(key)?.countries.add(code);
  });
}

function countriesInName(words: string): string[] {
  const parts = words.replaceAll(/['’‘]s\b/gu, '').split(/[\s-]+/);
  const pairs = parts.map((part, at) => `${part} ${parts[at + 1] ?? ''}`.trim());
  return [...parts, ...pairs].flatMap((part) => findCountryForm(part)?.iso ?? []);
}

/** The plain form of a draft's commonest name, to look houses and bodies up by. */
export function plainNames(draft: Draft): string[] {
  return [...draft.names.keys()].map(plainName);
}
