import type { Page } from '../../link/view-state.ts';
import type { PanelProps } from '../../state/story.ts';
import { GreyPanel } from './GreyPanel.tsx';

interface StoryPageProps extends PanelProps {
  readonly page: Exclude<Page, { kind: 'explore' }>;
}

/** The pages beside Explore; each is fetched when it is first opened. */
export function StoryPage({ page }: StoryPageProps) {
  return (
    <main className="page">
      <GreyPanel title={page.kind} step={null} />
    </main>
  );
}
