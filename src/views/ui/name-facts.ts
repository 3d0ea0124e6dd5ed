import type { AnalysedReport } from '../../analysis/analysis.ts';
import type { Entity, EntityId, ResolvedMention } from '../../resolve/entity.ts';
import type { Story } from '../../state/story.ts';
import type { ReportId } from '../../text/report.ts';

/** A mention with the report that it stands in. */
export interface PlacedMention extends ResolvedMention {
  readonly analysed: AnalysedReport;
}

/** Every mention of an entity by name (no pronouns, no descriptions), in report order. A capital counts for its country. */
export function listNamings(story: Story, entity: EntityId): readonly PlacedMention[] {
  return listMentions(story, entity).filter(({ form }) => form !== 'pronoun' && form !== 'nominal');
}

/** Every mention of an entity by its name; of one that has none, those that describe it. */
export function listCallings(story: Story, entity: EntityId): readonly PlacedMention[] {
  const namings = listNamings(story, entity);
  if (namings.length > 0) return namings;
  return listMentions(story, entity).filter(({ form }) => form === 'nominal');
}

/** Every mention of an entity in any words, in report order. */
export function listMentions(story: Story, entity: EntityId): readonly PlacedMention[] {
  return story.analysis.reports.flatMap((analysed) =>
    analysed.mentions
      .filter((mention) => mention.entity === entity || mention.standsFor === entity)
      .map((mention) => ({ ...mention, analysed })),
  );
}

/** A form of a name with the reports that use it. */
export interface NameForm {
  readonly text: string;
  readonly reports: readonly ReportId[];
  readonly count: number;
}

/** The forms in which a name is written, most used first. */
export function listForms(mentions: readonly PlacedMention[]): readonly NameForm[] {
  const forms = new Map<string, { readonly reports: Set<ReportId>; count: number }>();
  for (const { text, analysed } of mentions) {
    const form = forms.get(text) ?? { reports: new Set(), count: 0 };
    form.reports.add(analysed.report.id);
    form.count += 1;
    forms.set(text, form);
  }
  return [...forms]
    .map(([text, { reports, count }]) => ({ text, reports: [...reports], count }))
    .toSorted((a, b) => b.reports.length - a.reports.length || b.count - a.count);
}

/** "named in all 5 reports, 10 times"; what has no name is described. */
export function describeReach(story: Story, callings: readonly PlacedMention[]): string {
  const all = story.analysis.reports.length;
  const reports = new Set(callings.map(({ analysed }) => analysed)).size;
  const where = reports === all ? `in all ${all} reports` : `in ${reports} of ${all} reports`;
  const how = callings.every(({ form }) => form === 'nominal') ? 'described' : 'named';
  return `${how} ${where}, ${callings.length} ${callings.length === 1 ? 'time' : 'times'}`;
}

/** What each report calls an entity beside its names, verbatim, each wording once. */
export function listDescriptions(
  story: Story,
  entity: Entity,
): readonly { readonly letter: string; readonly words: string }[] {
  const seen = new Set<string>();
  return entity.descriptions.flatMap(({ report, start, end }) => {
    const analysed = story.index.reports.get(report);
    const words = analysed?.report.text.slice(start, end) ?? '';
    const key = `${report} ${words.toLowerCase()}`;
    if (!analysed || seen.has(key)) return [];
    seen.add(key);
    return [{ letter: analysed.letter, words }];
  });
}
