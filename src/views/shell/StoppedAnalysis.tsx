import { AnalysisError } from '../../analysis/client.ts';
import type { AnalysisStep } from '../../analysis/messages.ts';
import { Notice } from '../ui/Notice.tsx';

/** The analysis came to no end: at which step, what still works, and a way on. */
export function StoppedAnalysis({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const step = error instanceof AnalysisError ? error.step : 'models';
  return (
    <div className="notices">
      <Notice
        icon="warning"
        title={titles[step]}
        actions={
          <button type="button" className="button" onClick={onRetry}>
            Try again
          </button>
        }
      >
        The texts can be read. Names, links, dates and Agreement wait until this step ends. {error.message}
      </Notice>
    </div>
  );
}

const titles: Readonly<Record<AnalysisStep, string>> = {
  models: 'The language models could not be read',
  statements: 'Finding statements stopped',
  names: 'Matching names stopped',
  agreement: 'Comparing the reports stopped',
  network: 'Drawing the network stopped',
};
