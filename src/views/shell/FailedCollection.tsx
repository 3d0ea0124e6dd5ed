import { CollectionError } from '../../state/load-collection.ts';

interface FailedCollectionProps {
  readonly error: Error;
  /** null for the bundled collection. */
  readonly address: string | null;
  readonly onRetry: () => void;
  readonly onOpenBundled: () => void;
}

/** Nothing could be opened: why, and what can be done. */
export function FailedCollection({ error, address, onRetry, onOpenBundled }: FailedCollectionProps) {
  const reason = error instanceof CollectionError ? error.reason : 'unreachable';
  return (
    <main className="page grid place-items-center p-6">
      <div className="max-w-md text-center" role="alert">
        <h1 className="font-semibold font-serif text-title">{titles[reason]}</h1>
        <p className="mt-2 text-ink-2">
          {error.message} {address === null ? '' : `The address is ${address}.`}
        </p>
        <p className="mt-4 flex justify-center gap-2">
          <button type="button" className="button button-main" onClick={onRetry}>
            Try again
          </button>
          {address === null ? null : (
            <button type="button" className="button" onClick={onOpenBundled}>
              Open the bundled reports
            </button>
          )}
        </p>
      </div>
    </main>
  );
}

const titles = {
  unreachable: 'The reports could not be fetched',
  missing: 'There is no collection here',
  unreadable: 'The collection could not be read',
  empty: 'No report of the collection could be read',
} as const;
