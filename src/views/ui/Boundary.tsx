import { Component, type ReactNode } from 'react';
import { Notice } from './Notice.tsx';

interface BoundaryProps {
  /** What cannot be shown when this fails: "The network", "This page". */
  readonly what: string;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly error: Error | null;
}

/** Keeps the failure of one part to that part: it says what is missing, and all else goes on. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div className="p-4">
        <Notice
          icon="warning"
          title={`${this.props.what} could not be shown`}
          actions={
            <>
              <button type="button" className="button" onClick={() => this.setState({ error: null })}>
                Try again
              </button>
              <button type="button" className="button" onClick={() => location.reload()}>
                Reload the page
              </button>
            </>
          }
        >
          All else works on. {error.message}
        </Notice>
      </div>
    );
  }
}
