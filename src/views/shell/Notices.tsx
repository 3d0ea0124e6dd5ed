import { useState } from 'react';
import type { FileProblem } from '../../analysis/read-bytes.ts';
import type { LinkPart, LinkProblem } from '../../link/link-problem.ts';
import { select } from '../../state/change-selection.ts';
import type { ViewProblem } from '../../state/check-view.ts';
import type { PanelProps, Story } from '../../state/story.ts';
import { Notice } from '../ui/Notice.tsx';

interface NoticesProps extends PanelProps {
  readonly problems: readonly ViewProblem[];
  readonly unread: readonly FileProblem[];
  readonly offline: boolean;
  readonly onReload: () => void;
}

/** What was lost and what was kept, above the view; each notice stays until it is closed. */
export function Notices({ story, changeView, problems, unread, offline, onReload }: NoticesProps) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const isOpen = (key: string) => !closed.has(key);
  const close = (key: string) => () => setClosed(new Set([...closed, key]));
  const keyed = problems.map((problem) => ({ problem, key: JSON.stringify(problem) }));
  return (
    <div className="notices">
      {offline && isOpen('offline') ? (
        <Notice icon="offline" title="You are offline" onClose={close('offline')}>
          What is open stays readable. A link can be copied, and reports not yet loaded will open when you are
          back.
        </Notice>
      ) : null}
      {unread.length > 0 && isOpen('unread') ? (
        <UnreadNotice story={story} unread={unread} onReload={onReload} onClose={close('unread')} />
      ) : null}
      {keyed
        .filter(({ key }) => isOpen(key))
        .map(({ problem, key }) => (
          <ProblemNotice
            key={key}
            problem={problem}
            story={story}
            changeView={changeView}
            onClose={close(key)}
          />
        ))}
    </div>
  );
}

interface UnreadNoticeProps {
  readonly story: Story;
  readonly unread: readonly FileProblem[];
  readonly onReload: () => void;
  readonly onClose: () => void;
}

function UnreadNotice({ story, unread, onReload, onClose }: UnreadNoticeProps) {
  const lost = unread.filter((problem) => problem.lost).length;
  const retry = (
    <button type="button" className="button" onClick={onReload}>
      Try again
    </button>
  );
  return (
    <Notice
      icon={lost > 0 ? 'warning' : 'info'}
      title={phraseUnread(lost, unread.length)}
      onClose={onClose}
      {...(lost > 0 ? { actions: retry } : {})}
    >
      <ul>
        {unread.map(({ file, sentence }) => (
          <li key={file + sentence}>
            <b className="font-medium text-ink">{file}</b>: {sentence}
          </li>
        ))}
      </ul>
      {lost > 0 ? phraseOthers(story.analysis.reports.length) : 'Nothing was left out.'}
    </Notice>
  );
}

function phraseUnread(lost: number, all: number): string {
  if (lost === 0)
    return all === 1 ? '1 report was read, with a doubt' : `${all} reports were read, with a doubt`;
  return lost === 1 ? 'A report could not be read' : `${lost} reports could not be read`;
}

function phraseOthers(others: number): string {
  return others === 1 ? 'The other report is fine.' : `The other ${others} reports are here.`;
}

interface ProblemNoticeProps extends PanelProps {
  readonly problem: ViewProblem;
  readonly onClose: () => void;
}

function ProblemNotice({ problem, story, changeView, onClose }: ProblemNoticeProps) {
  switch (problem.kind) {
    case 'unread':
      return (
        <Notice title="Part of this link could not be read" onClose={onClose}>
          {problem.problems.map((each) => each.sentence).join(' ')} {phraseKept(problem.problems)}
        </Notice>
      );
    case 'unknown-name':
      return <UnknownName problem={problem} story={story} changeView={changeView} onClose={onClose} />;
    case 'unknown-report':
      return (
        <Notice title={`There is no report “${problem.asked}” here`} onClose={onClose}>
          The link was made with a report that this collection does not have. All else opened as sent.
        </Notice>
      );
    case 'unknown-selection':
      return (
        <Notice
          title={`The ${problem.what === 'claim' ? 'comparison' : problem.what} of this link is not here`}
          onClose={onClose}
        >
          The reports may have changed since the link was made. All else opened as sent.
        </Notice>
      );
    case 'moved-passage':
      return <MovedPassage problem={problem} story={story} onClose={onClose} />;
  }
}

function UnknownName(
  props: ProblemNoticeProps & { readonly problem: Extract<ViewProblem, { kind: 'unknown-name' }> },
) {
  const { problem, story, changeView, onClose } = props;
  const nearest = problem.nearest === null ? undefined : story.index.entities.get(problem.nearest);
  return (
    <Notice
      title={`No report names “${problem.asked}”`}
      onClose={onClose}
      actions={
        <>
          {nearest === undefined ? null : (
            <button
              type="button"
              className="button"
              onClick={() => {
                changeView(select({ kind: 'name', entity: nearest.id }));
                onClose();
              }}
            >
              Show {nearest.name}
            </button>
          )}
          <button
            type="button"
            className="button"
            onClick={() => changeView((view) => ({ ...view, page: { kind: 'names' } }))}
          >
            Show all names
          </button>
        </>
      }
    >
      {nearest === undefined ? 'No name here is like it.' : `The nearest name is ${nearest.name}.`}
    </Notice>
  );
}

interface MovedPassageProps {
  readonly problem: Extract<ViewProblem, { kind: 'moved-passage' }>;
  readonly story: Story;
  readonly onClose: () => void;
}

function MovedPassage({ problem: { passage, found }, story, onClose }: MovedPassageProps) {
  const letter = story.index.reports.get(passage.report)?.letter ?? '';
  const title =
    found === 'moved'
      ? `The sentence stands elsewhere in ${letter} now`
      : `The sentence of this link is not in ${letter}`;
  const rest =
    found === 'moved'
      ? 'It is marked where it is now; its text differs from when the link was made.'
      : 'Nothing is marked.';
  return (
    <Notice title={title} onClose={onClose}>
      The link has: <q className="font-serif">{passage.quote.slice(0, 200)}</q> {rest}
    </Notice>
  );
}

const partWords: readonly (readonly [LinkPart, string])[] = [
  ['collection', 'the reports'],
  ['page', 'the page'],
  ['selection', 'the selection'],
  ['filter', 'the filters'],
];

/** "The reports and the selection opened as sent." */
function phraseKept(problems: readonly LinkProblem[]): string {
  const lost = new Set(problems.map((problem) => problem.part));
  const kept = partWords.flatMap(([part, words]) => (lost.has(part) ? [] : [words]));
  const last = kept.at(-1);
  if (last === undefined) return '';
  const list = kept.length === 1 ? last : `${kept.slice(0, -1).join(', ')} and ${last}`;
  return `${list.charAt(0).toUpperCase()}${list.slice(1)} opened as sent.`;
}
