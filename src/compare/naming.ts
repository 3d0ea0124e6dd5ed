import type { Entity, Passage } from '../resolve/entity.ts';
import type { EventId } from '../resolve/event-id.ts';
import type { ReportId } from '../text/report.ts';
import type { CompareInput } from './compare-input.ts';
import { indexStory } from './index-story.ts';
import { passage } from './telling-words.ts';
import { compareText, groupBy, type ToldStory, wordsOf } from './told-story.ts';

/** Words that a report uses for somebody or something, with the first place and how often. */
export interface NameForm {
  readonly text: string;
  readonly first: Passage;
  readonly count: number;
}

/** How each report names one person, body or group, or one happening. */
export interface NamingRow {
  readonly of:
    | { readonly kind: 'entity'; readonly entity: Entity }
    | { readonly kind: 'event'; readonly event: EventId };
  readonly name: string;
  readonly reports: readonly {
    readonly report: ReportId;
    readonly names: readonly NameForm[];
    readonly labels: readonly NameForm[];
  }[];
  /** True when two reports share no name, or no label, for it. */
  readonly differs: boolean;
}

/**
 * The naming ledger: per person, body and group the names and descriptions, per event the words for it, as each
 * report has them. Most told first; pronouns are no names.
 */
export function listNaming(input: CompareInput): readonly NamingRow[] {
  const story = indexStory(input);
  const rows = [...entityRows(story), ...eventRows(story)].filter((row) => row.reports.length > 1);
  return rows.sort((a, b) => b.reports.length - a.reports.length || compareText(a.name, b.name));
}

interface Use {
  readonly report: ReportId;
  readonly words: Passage;
  readonly label: boolean;
}

function entityRows(story: ToldStory): readonly NamingRow[] {
  const uses = [...story.reports.values()].flatMap(({ report, mentions }) =>
    mentions
      .filter((m) => m.form === 'name' || m.form === 'nominal')
      .map((m) => ({
        id: m.entity as string,
        report: report.id,
        words: passage({ report: report.id }, m),
        label: m.form === 'nominal',
      })),
  );
  return [...groupBy(uses, (use) => use.id).map].flatMap(([id, group]) => {
    const entity = story.entities.get(id);
    const named = entity && ['person', 'organisation', 'group'].includes(entity.kind);
    return named ? [toRow(story, { kind: 'entity', entity }, entity.name, group)] : [];
  });
}

function eventRows(story: ToldStory): readonly NamingRow[] {
  return [...story.byEvent].map(([event, told]) => {
    const predicate = story.events.get(event)?.predicate;
    const uses = told
      .filter((s) => s.predicate === predicate)
      .map((s) => ({ report: s.report, words: passage(s, s.trigger), label: true }));
    return toRow(story, { kind: 'event', event }, story.events.get(event)?.label ?? '', uses);
  });
}

function toRow(story: ToldStory, of: NamingRow['of'], name: string, uses: readonly Use[]): NamingRow {
  const reports = [...groupBy(uses, (use) => use.report).map].map(([report, own]) => ({
    report,
    names: countForms(
      story,
      own.filter((use) => !use.label),
    ),
    labels: countForms(
      story,
      own.filter((use) => use.label),
    ),
  }));
  return {
    of,
    name,
    reports,
    differs: differ(reports.map((r) => r.names)) || differ(reports.map((r) => r.labels)),
  };
}

function countForms(story: ToldStory, uses: readonly Use[]): readonly NameForm[] {
  const forms = groupBy(uses, (use) => foldForm(wordsOf(story, use.words))).map;
  const counted = [...forms].flatMap(([, [first, ...rest]]) =>
    first ? [{ text: wordsOf(story, first.words), first: first.words, count: rest.length + 1 }] : [],
  );
  return counted.sort((a, b) => b.count - a.count || a.first.start - b.first.start);
}

function foldForm(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Two reports without a form in common; those that have none at all do not count. */
function differ(forms: readonly (readonly NameForm[])[]): boolean {
  const told = forms
    .filter((list) => list.length > 0)
    .map((list) => new Set(list.map((form) => foldForm(form.text))));
  const [first, ...rest] = told;
  return first !== undefined && rest.some((set) => [...set].every((text) => !first.has(text)));
}
