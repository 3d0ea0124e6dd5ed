import type { ReactNode } from 'react';
import { Icon } from '../ui/Icon.tsx';

interface FilterRowProps {
  readonly name: string;
  /** What the row shows of the name where the whole does not fit. */
  readonly shortName?: string;
  /** What the box keeps, where it is not what is told about a name. */
  readonly keeps?: string;
  readonly mark: ReactNode;
  readonly strip?: ReactNode;
  readonly count: string;
  /** The count in words, for those who hear it. */
  readonly countWords: string;
  readonly selected: boolean;
  readonly filtered: boolean;
  readonly onSelect: (adds: boolean) => void;
  readonly onFilter: () => void;
}

/** One name or report of the rail: a click selects, the box that hover or focus shows filters. */
export function FilterRow(props: FilterRowProps) {
  const { name, mark, strip, count, selected, filtered } = props;
  const keeps = props.keeps ?? `Only statements about ${name}`;
  return (
    <li className={`rail-row ${selected ? 'rail-row-selected' : ''} ${filtered ? 'rail-row-filtered' : ''}`}>
      <label className="rail-box">
        <input
          type="checkbox"
          checked={filtered}
          onChange={props.onFilter}
          aria-label={keeps}
          title={keeps}
        />
        <span className="rail-tick">{filtered ? <Icon name="check" small /> : null}</span>
        <span className="rail-mark">{mark}</span>
      </label>
      <button
        type="button"
        className="rail-name"
        aria-pressed={selected}
        title={name}
        onClick={(event) => props.onSelect(event.shiftKey)}
      >
        <span className="rail-words">{props.shortName ?? name}</span>
        {strip}
        <span className="rail-count" aria-hidden="true">
          {count}
        </span>
        <span className="sr-only">{props.countWords}</span>
      </button>
    </li>
  );
}
