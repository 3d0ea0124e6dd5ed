import { useDeferredValue, useState } from 'react';
import type { PanelProps } from '../../state/story.ts';
import { useLayout } from '../shell/use-layout.ts';
import { AgreementHeader } from './AgreementHeader.tsx';
import { ClaimBlocks } from './ClaimBlocks.tsx';
import { ClaimMatrix } from './ClaimMatrix.tsx';
import { NamingLedger } from './NamingLedger.tsx';
import { QuoteLines } from './QuoteLines.tsx';
import { SharedPassages } from './SharedPassages.tsx';
import { usePrinting } from './use-printing.ts';

interface AgreementPageProps extends PanelProps {
  /** Lets the reader look for a name to filter by. */
  readonly onAddFilter: () => void;
}

/** Where the reports agree, differ, conflict and stay silent; then how they name, quote and copy. */
export function AgreementPage({ story, changeView, onAddFilter }: AgreementPageProps) {
  const layout = useLayout();
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed);
  const whole = usePrinting();
  // The claims are drawn first; what stands below them is worked out after that.
  const below = useDeferredValue(true, false);
  const panels = { story, changeView };
  if (story.analysis.reports.length < 2) return <OneReport />;
  return (
    <main className="page agreement" aria-labelledby="agreement-title">
      <AgreementHeader {...panels} asked={asked} typed={typed} onType={setTyped} onAddFilter={onAddFilter} />
      <div className="page-scroll agreement-scroll">
        {layout === 'phone' ? (
          <ClaimBlocks {...panels} asked={asked} whole={whole} />
        ) : (
          <ClaimMatrix {...panels} asked={asked} whole={whole} />
        )}
        {below ? (
          <>
            <NamingLedger {...panels} whole={whole} />
            <QuoteLines {...panels} />
            <SharedPassages {...panels} />
          </>
        ) : null}
      </div>
    </main>
  );
}

function OneReport() {
  return (
    <main className="page agreement">
      <div className="agreement-empty">
        <h1>One report is here</h1>
        <p>Agreement needs two. Names, links and dates work now.</p>
      </div>
    </main>
  );
}
