interface MoreButtonProps {
  /** How many are not shown; with none there is no button. */
  readonly count: number;
  readonly onShow: () => void;
}

/** Shows what a list keeps back until it is asked for. */
export function MoreButton({ count, onShow }: MoreButtonProps) {
  if (count <= 0) return null;
  return (
    <button type="button" className="more-button text-link" onClick={onShow}>
      Show {count} more
    </button>
  );
}
