import { builtWords } from '../language/lists/built-words.ts';
import { dropGeneric } from '../resolve/bodies.ts';
import type { Entity } from '../resolve/entity.ts';
import { plainLetters } from '../resolve/fold-letters.ts';
import type { ReportId } from '../text/report.ts';
import { readAct } from './act.ts';
import type { Draft } from './draft.ts';
import { askQuestion } from './questions.ts';
import { draftDifference, type Marked, sidesByMark } from './sides.ts';
import { compareText, groupBy, type ToldStory } from './told-story.ts';

/** Names of one person or body that reports spell in different letters; a shorter form is no other spelling. */
export function draftSpellings(story: ToldStory): readonly Draft[] {
  const passages = namePassages(story);
  return [...story.entities.values()]
    .filter((e) => e.kind === 'person' || e.kind === 'organisation' || isBuilt(e))
    .sort((a, b) => compareText(a.id, b.id))
    .flatMap((entity) => draftSpelling(story, entity, passages));
}

/** Roads and bridges are spelled by each report as it hears them; towns have other names too ("Kiev"). */
function isBuilt({ kind, name }: Entity): boolean {
  return kind === 'place' && builtWords.has(name.split(' ').at(-1)?.toLowerCase() ?? '');
}

type NamePassages = ReadonlyMap<
  string,
  { readonly report: ReportId; readonly start: number; readonly end: number }
>;

function namePassages(story: ToldStory): NamePassages {
  const first = new Map<string, { report: ReportId; start: number; end: number }>();
  for (const { report, mentions } of story.reports.values()) {
    for (const { entity, text, start, end } of mentions) {
      const key = passageKey(entity, report.id, text);
      if (!first.has(key)) first.set(key, { report: report.id, start, end });
    }
  }
  return first;
}

function passageKey(entity: string, report: string, text: string): string {
  return `${entity}\n${report}\n${text}`;
}

function draftSpelling(story: ToldStory, entity: Entity, passages: NamePassages): readonly Draft[] {
  const fullest = fullestForms(entity);
  const length = Math.max(0, ...[...fullest.values()].map((form) => countWords(form)));
  const marked: Marked[] = [...fullest].flatMap(([report, form]) => {
    const words = passages.get(passageKey(entity.id, report, form));
    if (!words || countWords(form) < Math.min(2, length)) return [];
    return [
      { mark: spellingMark(entity, form), voice: { report, words, differing: [words], statements: [] } },
    ];
  });
  return draftDifference(story, {
    key: `${entity.id} spelling`,
    type: 'spelling',
    question: askQuestion('spelling', { act: readAct(story, []), topic: entity.name }),
    sides: sidesByMark(sameLength(marked)),
    weight: 0,
  });
}

/** Names of as many words as the most told one: what is longer or shorter is no other spelling. */
function sameLength(marked: readonly Marked[]): readonly Marked[] {
  const told = [...groupBy(marked, (m) => countWords(m.mark)).map].sort(
    ([a, x], [b, y]) => y.length - x.length || b - a,
  );
  return told[0]?.[1] ?? [];
}

/** Each report's longest form; the first from A to Z of equally long ones. */
function fullestForms(entity: Entity): ReadonlyMap<ReportId, string> {
  const forms = new Map<ReportId, string>();
  for (const { text, reports } of [...entity.aliases].sort((a, b) => compareText(a.text, b.text))) {
    for (const report of reports) {
      if (countWords(text) > countWords(forms.get(report) ?? '')) forms.set(report, text);
    }
  }
  return forms;
}

/** Initials, titles of capital letters and hyphens make no other spelling, nor does "Corp." for "Corporation". */
function spellingMark({ kind }: Entity, form: string): string {
  const letters = plainLetters(form)
    .split(' ')
    .filter((word) => word.length > 1)
    .join(' ');
  return kind === 'organisation' ? dropGeneric(letters) : letters;
}

function countWords(form: string): number {
  return form === '' ? 0 : form.split(/\s+/).length;
}
