import type { Link, LinkId } from '../../graph/link.ts';
import type { Story } from '../../state/story.ts';
import { ClassGlyph } from '../ui/ClassGlyph.tsx';
import { KindMark } from '../ui/KindMark.tsx';
import { nameKind } from '../ui/kind-words.ts';
import { readLink, verbBetween } from '../ui/link-words.ts';
import { listMentions } from '../ui/name-facts.ts';
import { ReportStrip } from '../ui/ReportStrip.tsx';
import { ReportTile } from '../ui/ReportTile.tsx';
import type { Size } from './camera.ts';
import type { Point } from './geometry.ts';
import type { Subject } from './hit-test.ts';
import { countWords, nameOf, pickStatement } from './words.ts';

interface NetworkTooltipProps {
  readonly story: Story;
  readonly subject: Subject;
  readonly at: Point;
  readonly panel: Size;
  readonly pinned: boolean;
  readonly onLink: (id: LinkId) => void;
}

const widest = 280;
const mostLinks = 8;

/** What the pointer or a key is on: a link with its verb and one sentence, or a name with its links. */
export function NetworkTooltip({ story, subject, at, panel, pinned, onLink }: NetworkTooltipProps) {
  const left = Math.max(8, Math.min(panel.width - widest - 8, at.x - widest / 2));
  const below = at.y < panel.height / 2;
  const place = below ? { left, top: at.y + 18 } : { left, bottom: panel.height - at.y + 18 };
  return (
    <div className="network-tooltip" role={pinned ? 'status' : 'tooltip'} data-pinned={pinned} style={place}>
      {subject.kind === 'link' ? (
        <LinkTip story={story} id={subject.id} />
      ) : (
        <ActorTip story={story} id={subject.id} pinned={pinned} onLink={onLink} />
      )}
    </div>
  );
}

function LinkTip({ story, id }: { readonly story: Story; readonly id: LinkId }) {
  const link = story.kept.links.find((each) => each.id === id);
  if (!link) return null;
  const statement = pickStatement(story, link);
  const analysed = statement && story.index.reports.get(statement.report);
  return (
    <>
      <p className="network-tip-head">
        <ClassGlyph kind={link.kind} />
        <span>
          {nameOf(story, link.source)}{' '}
          <span className={`network-tip-verb kind-${link.kind}`}>{verbBetween(story, link)}</span>{' '}
          {nameOf(story, link.target)}
        </span>
      </p>
      <p className="network-tip-strip">
        <ReportStrip reports={story.analysis.reports} says={link.reports} />
        {countWords(link.statements.length, 'statement')}
        {link.tentative ? ', reported or planned' : ''}
      </p>
      {analysed && statement ? (
        <p className="network-tip-words">
          <ReportTile letter={analysed.letter} size="small" />
          <span>{analysed.report.text.slice(statement.evidence.start, statement.evidence.end)}</span>
        </p>
      ) : null}
    </>
  );
}

interface ActorTipProps {
  readonly story: Story;
  readonly id: Link['source'];
  readonly pinned: boolean;
  readonly onLink: (id: LinkId) => void;
}

function ActorTip({ story, id, pinned, onLink }: ActorTipProps) {
  const entity = story.index.entities.get(id);
  if (!entity) return null;
  const mentions = listMentions(story, id);
  const links = story.kept.links.filter((link) => link.source === id || link.target === id);
  return (
    <>
      <p className="network-tip-head">
        <KindMark kind={entity.kind} bloc={entity.bloc} size={12} />
        <span>{entity.name}</span>
        <span className="network-tip-kind">{nameKind(entity)}</span>
      </p>
      <p className="network-tip-strip">
        <ReportStrip
          reports={story.analysis.reports}
          says={mentions.map(({ analysed }) => analysed.report.id)}
        />
        {countWords(mentions.length, 'mention')}, {countWords(links.length, 'link')}
      </p>
      {pinned ? (
        <ul className="network-tip-links">
          {[...links]
            .sort((a, b) => b.reports.length - a.reports.length)
            .slice(0, mostLinks)
            .map((link) => (
              <li key={link.id}>
                <button type="button" onClick={() => onLink(link.id)}>
                  <ClassGlyph kind={link.kind} />
                  {readLink(story, link)}
                </button>
              </li>
            ))}
        </ul>
      ) : null}
    </>
  );
}
