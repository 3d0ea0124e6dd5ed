import { type Face, measureText } from '../../graph/text-width.ts';
import type { Story } from '../../state/story.ts';
import { nameDay } from '../ui/name-day.ts';
import type { EventFacts } from './event-facts.ts';
import { byRank } from './order.ts';

/** Words in at most so many lines of a width; what does not fit is cut with an ellipsis. */
export function wrapWords(
  words: string,
  widest: number,
  most: number,
  { face, size }: { readonly face: Face; readonly size: number },
): readonly string[] {
  const lines: string[] = [];
  const measure = (text: string) => measureText(text, face, size);
  const rest = words.split(' ').filter(Boolean);
  while (rest.length > 0 && lines.length < most) {
    let line = rest.shift() ?? '';
    const last = lines.length === most - 1;
    while (rest.length > 0 && (last || measure(`${line} ${rest[0]}`) <= widest))
      line = `${line} ${rest.shift()}`;
    lines.push(cutLine(line, widest, measure));
  }
  return lines;
}

function cutLine(line: string, widest: number, measure: (text: string) => number): string {
  if (measure(line) <= widest) return line;
  const letters = Array.from(line.slice(0, 200));
  while (letters.length > 1 && measure(`${letters.join('')}…`) > widest) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Width of a report strip in pixels. */
export function stripWidth(reports: number): number {
  return reports > 12 ? 88 : reports * 5.5;
}

/** Beside the title: what is selected or kept, else whether any report dates what most of them tell. */
export function describeTimeline(story: Story, facts: readonly EventFacts[]): string {
  const all = facts.length;
  const { selection } = story.view;
  if (all === 0) return '';
  if (selection && story.focus) {
    const lit = story.focus.events.size;
    return `${lit} of ${all} events ${describeTie(story)}`;
  }
  if (story.filtered) return `${story.kept.events.size} of ${all} events, the rest is hidden`;
  return describeDate(facts);
}

function describeTie(story: Story): string {
  const { selection } = story.view;
  if (selection?.kind === 'name')
    return `involve ${story.index.entities.get(selection.entity)?.name ?? 'this name'}`;
  if (selection?.kind === 'link') return 'belong to this link';
  return selection?.kind === 'event' ? 'selected' : 'belong to what is selected';
}

function describeDate(facts: readonly EventFacts[]): string {
  const [main] = facts.filter(({ event }) => event.status !== 'reporting-act').toSorted(byRank);
  if (!main) return `${facts.length} events`;
  const { label, precision, start, dating } = main.event;
  if (precision !== 'day' || start === null) return `No report prints the date of “${label}”`;
  return `${label}: ${nameDay(start)}${dating?.workedOut ? ', worked out from the reports' : ''}`;
}
