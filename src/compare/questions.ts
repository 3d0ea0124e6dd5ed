import { findCountryForm } from '../language/lists/countries.ts';
import { inflectParticiple, inflectPast } from '../resolve/inflect.ts';
import type { Statement } from '../resolve/statement.ts';
import type { Span } from '../text/span.ts';
import { type Act, intentVerbs, nameOf, readAct } from './act.ts';
import { compareText, sentenceKey, spansOf, type ToldStory, wordsOf } from './told-story.ts';

/** What a label is made of; `topic` is the counted noun, the name, or the quoted word that a type asks about. */
export interface QuestionParts {
  readonly act: Act;
  readonly topic: string;
}

export const questionKinds = [
  'how-many',
  'how-many-did',
  'how-much',
  'how-much-money',
  'who-were',
  'were-they',
  'where',
  'when',
  'how-long',
  'how-long-held',
  'order',
  'will',
  'moved-yet',
  'wording',
  'what-said',
  'who-says',
  'status',
  'done',
  'who-did',
  'who-took-part',
  'why',
  'how-wide',
  'how-wide-in-one',
  'superlative',
  'utterance',
  'label',
  'spelling',
  'did',
  'at-what-time',
  'how-old',
  'what-score',
  'how-voted',
  'what-magnitude',
  'where-taken',
  'what-cause',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** Measures that are asked for by more than their name. */
const measureQuestions: ReadonlyMap<string, string> = new Map([
  ['flight', 'How far did it fly?'],
  ['journey', 'How far did it travel?'],
  ['drive', 'How far was the drive?'],
  ['drift', 'How far did it drift?'],
  ['rise', 'How large was the rise?'],
  ['fall', 'How far was the fall?'],
  ['climb', 'How large was the climb?'],
  ['reach', 'How far did it reach?'],
  ['run', 'How far did it run?'],
  ['section', 'How long was the section?'],
]);

/** The one table of labels for claims on which reports differ: neutral, and without a word on who is right. */
const templates: Readonly<Record<QuestionKind, (parts: QuestionParts) => string>> = {
  'how-many': ({ act, topic }) => `How many ${topic} ${passive(act)}?`,
  'how-many-did': ({ act, topic }) => `How many ${topic} ${withoutPreposition(act.past)}?`,
  'how-much': ({ topic }) => measureQuestions.get(topic) ?? `What was the ${topic}?`,
  'how-much-money': ({ act }) =>
    act.subject
      ? `How much did ${act.subject} ${withoutPreposition(act.base)}?`
      : `How much was ${plainParticiple(act)}?`,
  'who-were': ({ act, topic }) => `Who were the ${topic} ${plainParticiple(act)}?`,
  'were-they': ({ topic }) => `Were all of them ${topic}?`,
  where: ({ act }) =>
    `Where ${act.pluralObject ? 'were' : 'was'} ${act.object || 'they'} ${plainParticiple(act)}?`,
  when: ({ act }) => `When ${inquire(act)}?`,
  'how-long': ({ topic }) => `How long ${/s$/.test(topic) ? 'were' : 'was'} the ${topic}?`,
  'how-long-held': ({ topic }) => `How long was ${topic} held?`,
  order: ({ topic }) => `Which came first: ${topic}?`,
  will: ({ act, topic }) =>
    `Will ${act.object || 'they'} be ${plainParticiple(act)}${topic ? ` to ${topic}` : ''}?`,
  'moved-yet': ({ act, topic }) =>
    `${act.pluralObject ? 'Were' : 'Was'} ${act.object || 'they'} ${plainParticiple(act)}${topic ? ` to ${topic}` : ''}, or is it still to come?`,
  wording: ({ topic }) => `How do the reports put it: ${topic}?`,
  'what-said': ({ topic }) => `What exactly did ${topic} say?`,
  'who-says': ({ act }) => `Who says that ${clausePast(act)}?`,
  status: ({ act }) => `${capitalise(inquire(act))}, or is it yet to happen?`,
  done: ({ act, topic }) =>
    `${act.pluralSubject ? 'Have' : 'Has'} ${act.subject || 'somebody'} ${act.participle ?? inflectParticiple(act.base)}${act.object ? ` ${act.object}` : ''}, or only ${inflectPast(topic)} to do so?`,
  'who-did': ({ act }) => `Who ${act.object ? `${act.past} ${act.object}` : withoutPreposition(act.past)}?`,
  'who-took-part': ({ topic }) => `Who took part in the ${topic}?`,
  why: ({ act }) => `Why ${inquire(act)}?`,
  'how-wide': ({ act, topic }) => `Which ${topic} did ${act.subject || 'they'} ${act.base.split(' ')[0]}?`,
  'how-wide-in-one': (parts) =>
    `One report, two tellings: ${templates['how-wide'](parts).replace(/^W/, 'w')}`,
  superlative: ({ topic }) => `“${topic}”: compared with what?`,
  utterance: ({ topic }) => `What exactly did ${topic} say?`,
  label: ({ topic }) => `How do the reports describe ${topic}?`,
  spelling: ({ topic }) => `How is the name of ${topic} spelled?`,
  did: ({ act }) => `${capitalise(inquire(act))}?`,
  'at-what-time': ({ topic }) => `At what time did ${topic || 'it happen'}?`,
  'how-old': ({ topic }) => `How old is ${topic}?`,
  'what-score': () => 'What was the score?',
  'how-voted': () => 'How did the vote end?',
  'what-magnitude': () => 'What was the magnitude?',
  'where-taken': ({ topic }) => `Where were ${topic || 'they'} taken?`,
  'what-cause': () => 'What was the cause?',
};

/** "did Norvik take two ports", "were two ports taken" where nobody is told to have done it. */
function inquire(act: Act): string {
  if (act.subject || !act.object || act.negative) return `did ${clause(act)}`;
  return `${act.pluralObject ? 'were' : 'was'} ${act.object} ${plainParticiple(act)}`;
}

export function askQuestion(kind: QuestionKind, parts: QuestionParts): string {
  return templates[kind](parts);
}

/** "The rebels freed 12 hostages", "3 people were killed": for what reports agree on. Null where no name is known. */
export function stateAct(act: Act): string | null {
  if (act.subject && act.object) return capitalise(`${act.subject} ${verbPhrase(act)} ${act.object}`);
  if (act.object && act.participle) return capitalise(`${act.object} ${passive(act)}`);
  if (act.subject) return capitalise(`${act.subject} ${withoutPreposition(verbPhrase(act))}`);
  return null;
}

/** The label of one proposition: who did what, reading on into the event that it was decided or agreed on. */
export function stateProposition(story: ToldStory, statements: readonly Statement[]): string | null {
  const act = readAct(story, statements);
  const first = statements[0];
  if (first?.predicate === 'hold-office') return stateOffice(story, statements, act);
  const event = first?.object.map((id) => story.events.get(id)).find(Boolean);
  if (!first || !event) return stateAct(act);
  // "Condemned it": what it is goes by many names, and the report's own words tell it best.
  if (!intentVerbs.includes(first.predicate)) return null;
  if (!act.subject) return stateAct(act);
  const meant = story.byEvent.get(event.id)?.filter((s) => s.predicate === event.predicate) ?? [];
  if (meant.length === 0) return stateAct(act);
  const inner = readAct(story, meant);
  return capitalise(
    `${act.subject} ${act.past} to ${inner.base} ${inner.object || nameOf(story, event.id)}`.trim(),
  );
}

/** "Jane Doe is foreign minister of Norway": the office as a report names it. */
function stateOffice(story: ToldStory, statements: readonly Statement[], act: Act): string | null {
  const titles = statements.flatMap((s) => {
    const [office] = spansOf(s.roles.office);
    const title = office ? readTitle(withoutNames(story, s, office)) : null;
    return title ? [title] : [readTitle(s.verb)].filter((known) => known !== null);
  });
  const [title] = [...titles].sort((a, b) => b.split(' ').length - a.split(' ').length || compareText(a, b));
  if (!title || !act.subject) return stateAct(act);
  // "Is chief": of what, only the words of the reports tell.
  if (
    !act.object &&
    /^(?:chief|head|director|leader|chair|chairman|chairwoman|executive|secretary|envoy)$/.test(title)
  )
    return null;
  const rank =
    /^(?:former|ex|acting|deputy)\b|(?:colonel|general|judge|senator|commander|prosecutor|spokesman|spokeswoman)$/.test(
      title,
    )
      ? 'a '
      : '';
  return capitalise(`${act.subject} is ${rank}${title}${act.object ? ` of ${act.object}` : ''}`);
}

/** "North Korean Foreign Minister": the words of an office without whose it is. */
function withoutNames(story: ToldStory, statement: Statement, office: Span): string {
  const named = (story.mentionsIn.get(sentenceKey(statement)) ?? [])
    .filter((m) => m.form !== 'nominal' && office.start <= m.start && m.end < office.end)
    .sort((a, b) => b.start - a.start);
  const words = wordsOf(story, { report: statement.report, ...office });
  return named
    .reduce((left, m) => left.slice(0, m.start - office.start) + left.slice(m.end - office.start), words)
    .replace(/\s+/g, ' ')
    .trim();
}

/** "Its director", "Iraqi Interior Minister", "the company's chief executive": the title alone, in small letters. */
function readTitle(office: string): string | null {
  const words = office
    .replace(/^(?:the|its|his|her|their|a|an) /i, '')
    .replace(/^.*['’]s? /, '')
    .replace(/ (?:of|for|to|at) .*$/, '')
    .toLowerCase()
    .split(' ')
    .filter(
      (word) =>
        !/^(?:us|u\.s\.|uk|u\.k\.|eu|un|same|current|incumbent|late|ayatollah|sheikh|imam|dr)$/.test(word),
    );
  const title = words
    .filter(
      (word) => offices.test(word) || (!/(?:ian|ish|ese|ean|can|i)$/.test(word) && !isCountryWord(word)),
    )
    .join(' ');
  const military = /(?:^| )(colonel|general|commander)$/.exec(title);
  if (military?.[1]) return military[1];
  return /^[a-z-]+(?: [a-z-]+){0,2}$/.test(title) && offices.test(title) ? title : null;
}

/** "greek", "french": whose the office is stands behind it. */
function isCountryWord(word: string): boolean {
  return findCountryForm(word.charAt(0).toUpperCase() + word.slice(1)) !== null;
}

const offices =
  /\b(?:president|minister|chancellor|governor|mayor|director|executive|chairman|chairwoman|chair|head|chief|secretary|ambassador|envoy|spokesman|spokeswoman|colonel|general|commander|king|queen|judge|prosecutor|senator|commissioner|premier|prime|foreign|leader)\b/;

function verbPhrase(act: Act): string {
  if (act.certainty !== 'done' && act.past !== act.base) {
    const modal = act.certainty === 'planned' ? 'will' : 'may';
    if (modal === 'may' && act.perfect)
      return `may ${act.negative ? 'not ' : ''}have ${inflectParticiple(act.base)}`;
    return `${modal} ${act.negative ? 'not ' : ''}${act.base}`;
  }
  if (!act.negative) return act.past;
  return act.past === act.base ? denyState(act) : `did not ${act.base}`;
}

/** "Does not import from" for "imports from", "is not an ally of" for "is an ally of"; other phrases as of old. */
function denyState({ base, pluralSubject }: Act): string {
  const [verb = '', ...rest] = base.split(' ');
  if (verb === 'is' || verb === 'are') return [verb, 'not', ...rest].join(' ');
  if (pluralSubject) return `do not ${base}`;
  return /[^s]s$/.test(verb) ? ['does not', verb.slice(0, -1), ...rest].join(' ') : `did not ${base}`;
}

function clause(act: Act): string {
  if (act.subject)
    return `${act.subject} ${act.object ? act.base : withoutPreposition(act.base)} ${act.object}`.trim();
  return `someone ${act.base} ${act.object}`.trim();
}

/** "The rebels freed 12 hostages", to follow "that". */
function clausePast(act: Act): string {
  return stateAct(act) === null
    ? 'it happened'
    : `${act.subject || act.object} ${act.subject ? withoutPreposition(`${verbPhrase(act)} ${act.object}`.trim()) : passive(act)}`.trim();
}

function passive(act: Act): string {
  if (act.certainty !== 'done') {
    const be = act.certainty === 'possible' && act.perfect ? 'have been' : 'be';
    return `${act.certainty === 'planned' ? 'will' : 'may'} ${act.negative ? 'not ' : ''}${be} ${plainParticiple(act)}`;
  }
  return `${act.pluralObject ? 'were' : 'was'} ${act.negative ? 'not ' : ''}${plainParticiple(act)}`;
}

function plainParticiple(act: Act): string {
  return act.participle ?? 'involved';
}

function withoutPreposition(phrase: string): string {
  return phrase.replace(/ (?:with|on|to|from|in|of|for|the)$/, '');
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
