import type { Statement } from '../../resolve/statement.ts';
import type { PanelProps } from '../../state/story.ts';
import { Evidence } from '../ui/Evidence.tsx';
import { showSentence } from './show-sentence.ts';

/** The verbatim sentences behind statements, their verbs marked; a press shows one in its text. */
export function EvidenceList({
  story,
  changeView,
  statements,
}: PanelProps & { readonly statements: readonly Statement[] }) {
  return (
    <div className="evidence-list">
      {statements.map((statement) => (
        <Evidence
          key={statement.id}
          story={story}
          at={statement}
          marks={[statement.trigger]}
          onShow={(at) => changeView(showSentence(story, at))}
        />
      ))}
    </div>
  );
}
