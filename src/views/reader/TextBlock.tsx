import { memo } from 'react';
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

/** The words of one paragraph, heading or headline, with every sentence and name an element of its own. */
export const TextBlock = memo(function TextBlock({ analysed, span, look }: TextBlockProps) {
  return cutStretches(analysed, span, look.selected).map((stretch) => (
    <Sentence key={stretch.pieces[0]?.start ?? 0} stretch={stretch} text={analysed.report.text} look={look} />
  ));
});

interface SentenceProps {
  readonly stretch: Stretch;
  readonly text: string;
  readonly look: Look;
}

function Sentence({ stretch, text, look }: SentenceProps) {
  const { sentence, pieces } = stretch;
  const words = pieces.map((piece) => (
    <Words key={piece.start} piece={piece} text={text} selected={look.selected} />
  ));
  if (sentence === null) return words;
  return (
    <span
      data-sentence={sentence}
      data-lit={look.lit.has(sentence) ? '' : undefined}
      className={look.kept === null || look.kept.has(sentence) ? undefined : 'sentence-left-out'}
    >
      {words}
    </span>
  );
}

interface WordsProps {
  readonly piece: Piece;
  readonly text: string;
  readonly selected: ReadonlySet<EntityId>;
}

function Words({ piece, text, selected }: WordsProps) {
  const words = text.slice(piece.start, piece.end);
  if (piece.noise) return <span className="site-noise">{words}</span>;
  if (!piece.mention) return words;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element would not break across lines with its text
    <span
      role="button"
      tabIndex={-1}
      data-name={piece.mention.entity}
      className={nameClass(piece.mention, selected)}
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
