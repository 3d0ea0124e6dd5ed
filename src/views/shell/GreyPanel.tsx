interface GreyPanelProps {
  readonly title: string;
  /** What is being done: "Finding statements, report 2 of 5". */
  readonly step: string | null;
}

/** A panel in its final place while its content is worked out: grey lines and the name of the step. */
export function GreyPanel({ title, step }: GreyPanelProps) {
  return (
    <section className="grey-panel" aria-label={title === '' ? 'Loading' : title} aria-busy="true">
      <div className="panel-header">{title === '' ? null : <h2 className="panel-title">{title}</h2>}</div>
      <div className="grid gap-2 px-4 pt-1">
        <div className="grey-line w-[70%]" />
        <div className="grey-line w-[94%]" />
        <div className="grey-line w-[52%]" />
        {step === null || step === '' ? null : <p className="mt-1 text-ink-3 text-list">{step}</p>}
      </div>
    </section>
  );
}
