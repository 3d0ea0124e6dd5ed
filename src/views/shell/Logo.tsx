/** Three texts and one marker across them. */
export function Logo() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" className="flex-none">
      <rect y="8" width="20" height="5" fill="var(--marker-2)" />
      <path d="M3.5 2v16M10 2v16M16.5 2v16" stroke="var(--ink)" strokeWidth="2.2" />
    </svg>
  );
}
