import { Fragment, memo, type ReactNode } from 'react';
import type { AnalysedReport } from '../../analysis/analysis.ts';
import type { EntityId, ResolvedMention } from '../../resolve/entity.ts';
import type { Span } from '../../text/span.ts';
import { cutStretches, type Piece, type Stretch } from './pieces.ts';

/** What the words of a column look like for the selection and the filters. */
export interface Look {
  /** Sentences of the selection. */
  readonly lit: ReadonlySet<number>;
  /** Sentences that the filters keep; null while nothing is filtered. */
  readonly kept: ReadonlySet<number> | null;
  readonly selected: ReadonlySet<EntityId>;
}

interface TextBlockProps {
  readonly analysed: AnalysedReport;
  readonly span: Span;
  readonly look: Look;
}

/**
 * The words of one paragraph, heading or headline, with every sentence and name an element of its own. Plain functions
 * make them: as components they would be most of what it costs to show a text.
 */
export const TextBlock = memo(function TextBlock({ analysed, span, look }: TextBlockProps) {
  const { text } = analysed.report;
  return cutStretches(analysed, span, look.selected).map((stretch) => drawStretch(stretch, text, look));
});

function drawStretch({ sentence, pieces }: Stretch, text: string, look: Look): ReactNode {
  const key = pieces[0]?.start ?? 0;
  const words = pieces.map((piece) => drawPiece(piece, text, look.selected));
  if (sentence === null) return <Fragment key={key}>{words}</Fragment>;
  return (
    <span
      key={key}
      data-sentence={sentence}
      data-lit={look.lit.has(sentence) ? '' : undefined}
      className={look.kept === null || look.kept.has(sentence) ? undefined : 'sentence-left-out'}
    >
      {words}
    </span>
  );
}

function drawPiece(
  { start, end, noise, mention }: Piece,
  text: string,
  selected: Look['selected'],
): ReactNode {
  const words = text.slice(start, end);
  if (noise)
    return (
      <span key={start} className="site-noise">
        {words}
      </span>
    );
  if (!mention) return words;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element would not break across lines with its text
    <span
      key={start}
      role="button"
      tabIndex={-1}
      data-name={mention.entity}
      className={nameClass(mention, selected)}
    >
      {words}
    </span>
  );
}

function nameClass(mention: ResolvedMention, selected: ReadonlySet<EntityId>): string {
  const stands = mention.form === 'pronoun' || (mention.form === 'nominal' && !/^\d/.test(mention.text));
  if (stands) return 'name name-stand-in';
  const chosen =
    selected.has(mention.entity) || (mention.standsFor !== null && selected.has(mention.standsFor));
  const kind = mention.kind === 'nationality' ? 'country' : mention.kind;
  return `name name-${kind}${chosen ? ' name-selected' : ''}`;
}
