import { type ReactNode, useId, useState } from 'react';

interface FilterSectionProps {
  readonly title: string;
  readonly count: string;
  /** Rows in their order; those beyond `fold` wait behind "n more". */
  readonly rows: readonly ReactNode[];
  readonly fold: number;
  /** Rows of names that the kept sentences do not hold. */
  readonly gone: readonly ReactNode[];
}

/** One kind of name in the rail, with what does not fit folded to a line. */
export function FilterSection({ title, count, rows, fold, gone }: FilterSectionProps) {
  const [opened, setOpened] = useState(false);
  const titleId = useId();
  if (rows.length + gone.length === 0) return null;
  // One row more takes no more room than the line that hides it.
  const shown = opened || rows.length <= fold + 1 ? rows : rows.slice(0, fold);
  const hidden = rows.length - shown.length;
  const words = [
    hidden > 0 ? `${hidden} more` : '',
    gone.length > 0 ? `${gone.length} not in these sentences` : '',
  ];
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className="rail-title">
        {title} <span className="font-normal text-ink-3 text-mini">{count}</span>
      </h3>
      <ul>
        {shown}
        {opened ? gone : null}
      </ul>
      {opened || hidden + gone.length === 0 ? null : (
        <button type="button" className="rail-more" aria-expanded={false} onClick={() => setOpened(true)}>
          {words.filter((part) => part !== '').join(', ')}
        </button>
      )}
      {opened && rows.length + gone.length > fold + 1 ? (
        <button type="button" className="rail-more" aria-expanded={true} onClick={() => setOpened(false)}>
          fewer
        </button>
      ) : null}
    </section>
  );
}
