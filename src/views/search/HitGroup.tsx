import type { Entity } from '../../resolve/entity.ts';
import type { Story } from '../../state/story.ts';
import { ClassGlyph } from '../ui/ClassGlyph.tsx';
import { KindMark } from '../ui/KindMark.tsx';
import { listCallings } from '../ui/name-facts.ts';
import { describePlace } from '../ui/place-words.ts';
import { ReportStrip } from '../ui/ReportStrip.tsx';
import { ReportTile } from '../ui/ReportTile.tsx';
import { cutMatches, type Found, formsOf, type Hit } from './search-index.ts';

interface HitGroupProps {
  readonly title: string;
  readonly hits: readonly Hit[];
  readonly story: Story;
  readonly current: Hit | undefined;
  readonly onOpen: (hit: Hit, asFilter: boolean) => void;
}

/** The hits of one kind under their title; nothing when there are none. */
export function HitGroup({ title, hits, story, current, onOpen }: HitGroupProps) {
  if (hits.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox has no element of its own
    <div role="group" aria-label={title}>
      <p className="palette-title" aria-hidden="true">
        {title} <span>{hits.length}</span>
      </p>
      {hits.map((hit) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the input, which names the current option
        <div
          key={hit.key}
          id={`hit ${hit.key}`.replaceAll(' ', '-')}
          role="option"
          tabIndex={-1}
          aria-selected={hit.key === current?.key}
          className="hit"
          ref={
            hit.key === current?.key
              ? (element) => element?.scrollIntoView?.({ block: 'nearest' })
              : undefined
          }
          onClick={(event) => onOpen(hit, event.ctrlKey || event.metaKey)}
        >
          <HitView story={story} found={hit.found} terms={hit.terms} />
        </div>
      ))}
    </div>
  );
}

interface HitViewProps {
  readonly story: Story;
  readonly found: Found;
  readonly terms: ReadonlySet<string>;
}

function HitView({ story, found, terms }: HitViewProps) {
  switch (found.kind) {
    case 'name':
      return <NameHit story={story} entity={found.entity} terms={terms} />;
    case 'event':
      return (
        <>
          <ClassGlyph kind={found.event.class ?? 'tie'} />
          <span className="hit-words">
            <Matched words={found.event.label} terms={terms} />
          </span>
          <ReportStrip reports={story.analysis.reports} says={found.reports} />
        </>
      );
    case 'statement':
      return (
        <>
          <ClassGlyph kind={found.statement.class ?? 'tie'} />
          <span className="hit-words">
            <Matched words={found.words} terms={terms} />
          </span>
          <ReportStrip reports={story.analysis.reports} says={found.reports} />
        </>
      );
    case 'sentence': {
      const analysed = story.index.reports.get(found.at.report);
      if (!analysed) return null;
      return (
        <>
          <ReportTile letter={analysed.letter} size="small" />
          <span className="hit-words hit-sentence">
            <Matched words={found.words} terms={terms} />
            <span className="hit-note">{describePlace(analysed, found.at.sentence)}</span>
          </span>
        </>
      );
    }
  }
}

interface NameHitProps {
  readonly story: Story;
  readonly entity: Entity;
  readonly terms: ReadonlySet<string>;
}

function NameHit({ story, entity, terms }: NameHitProps) {
  const callings = listCallings(story, entity.id);
  const says = new Set(callings.map(({ analysed }) => analysed.report.id));
  const form = formsOf(entity).find((each) => cutMatches(each, terms).some(({ matched }) => matched));
  const letters = entity.aliases
    .filter(({ text }) => text === form)
    .flatMap(({ reports }) => reports.flatMap((id) => story.index.reports.get(id)?.letter ?? []));
  return (
    <>
      <KindMark kind={entity.kind} bloc={entity.bloc} />
      <span className="hit-words">
        <b>{form === entity.name ? <Matched words={entity.name} terms={terms} /> : entity.name}</b>
        {form === undefined || form === entity.name ? null : (
          <span className="hit-note">
            written “<Matched words={form} terms={terms} />” in {letters.join(', ')}
          </span>
        )}
      </span>
      <ReportStrip reports={story.analysis.reports} says={says} />
      <span className="hit-note">{callings.length === 1 ? '1 mention' : `${callings.length} mentions`}</span>
    </>
  );
}

function Matched({ words, terms }: { readonly words: string; readonly terms: ReadonlySet<string> }) {
  return cutMatches(words, terms).map(({ text, matched, start }) =>
    matched ? (
      <b key={start} className="match">
        {text}
      </b>
    ) : (
      text
    ),
  );
}
