import type { Panel, ViewState } from '../../link/view-state.ts';
import type { ChangeView } from '../../state/story.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';

interface PanelTabsProps {
  readonly view: ViewState;
  readonly changeView: ChangeView;
  /** At the bottom of a phone Agreement is a fourth tab; elsewhere the top bar has it. */
  readonly withAgreement: boolean;
}

const tabs: readonly (readonly [Panel, string, IconName])[] = [
  ['network', 'Network', 'network'],
  ['timeline', 'Timeline', 'timeline'],
  ['reports', 'Reports', 'reports'],
];

/** Which panel is in front, where not all of them fit. */
export function PanelTabs({ view, changeView, withAgreement }: PanelTabsProps) {
  const inExplore = view.page.kind === 'explore';
  return (
    <nav className={withAgreement ? 'panel-tabs panel-tabs-phone' : 'panel-tabs'} aria-label="Panels">
      {tabs.map(([panel, words, icon]) => (
        <button
          key={panel}
          type="button"
          aria-current={inExplore && view.panel === panel ? 'page' : undefined}
          onClick={() => changeView((now) => ({ ...now, page: { kind: 'explore' }, panel }))}
        >
          <Icon name={icon} />
          {words}
        </button>
      ))}
      {withAgreement ? (
        <button
          type="button"
          aria-current={view.page.kind === 'agreement' ? 'page' : undefined}
          onClick={() => changeView((now) => ({ ...now, page: { kind: 'agreement' } }))}
        >
          <Icon name="agreement" />
          Agreement
        </button>
      ) : null}
    </nav>
  );
}
