import type { Page, ViewState } from '../../link/view-state.ts';
import type { Theme } from '../../state/theme.ts';
import { addressOf } from '../ui/copy-link.ts';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu } from '../ui/Menu.tsx';
import { Logo } from './Logo.tsx';
import type { ShellActions } from './shell-actions.ts';
import type { LayoutName } from './use-layout.ts';

interface TopBarProps {
  readonly title: string;
  readonly reports: number;
  /** null while it is not known. */
  readonly conflicts: number | null;
  readonly view: ViewState;
  readonly layout: LayoutName;
  readonly theme: Theme;
  readonly actions: ShellActions;
}

/** Whose reports these are, the three views, and what can be done with them. */
export function TopBar(props: TopBarProps) {
  const { title, reports, layout } = props;
  const words = reports === 1 ? '1 report' : `${reports} reports`;
  const count = reports === 0 ? '' : words;
  if (layout === 'phone') return <PhoneBar {...props} count={count} />;
  return (
    <header className="top-bar">
      <Brand view={props.view} actions={props.actions} withName />
      <p className="top-title">
        <span className="top-words">{title}</span> <span className="top-count">{count}</span>
      </p>
      <Tabs {...props} />
      <span className="flex-1" />
      <Tools {...props} withWords={layout === 'wide' || layout === 'medium'} />
    </header>
  );
}

function Brand({
  view,
  actions,
  withName,
}: Pick<TopBarProps, 'view' | 'actions'> & { readonly withName: boolean }) {
  return (
    <a
      className="top-brand"
      aria-label="Crossread"
      href={addressOf({ ...view, page: { kind: 'explore' } })}
      onClick={followPage(actions, { kind: 'explore' })}
    >
      <Logo />
      {withName ? <span className="top-brand-name">Crossread</span> : null}
    </a>
  );
}

const tabs = [
  ['explore', 'Explore'],
  ['agreement', 'Agreement'],
  ['names', 'Names'],
] as const;

function Tabs({ view, conflicts, actions }: TopBarProps) {
  const current = view.page.kind === 'name' ? 'names' : view.page.kind;
  return (
    <nav className="top-tabs" aria-label="Views">
      {tabs.map(([kind, words]) => (
        <a
          key={kind}
          href={addressOf({ ...view, page: { kind } })}
          aria-current={current === kind ? 'page' : undefined}
          onClick={followPage(actions, { kind })}
        >
          {words}
          {kind === 'agreement' && conflicts !== null && conflicts > 0 ? (
            <span className="top-tab-count">{conflicts === 1 ? '1 conflict' : `${conflicts} conflicts`}</span>
          ) : null}
        </a>
      ))}
    </nav>
  );
}

/** A link that the app follows itself; with Ctrl, Shift or another button the browser opens it as ever. */
function followPage(actions: ShellActions, page: Page) {
  return (event: React.MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    actions.openPage(page);
  };
}

function Tools({ theme, actions, withWords }: TopBarProps & { readonly withWords: boolean }) {
  const otherTheme = theme === 'light' ? 'Dark theme' : 'Light theme';
  return (
    <div className="flex items-center gap-2">
      {withWords ? (
        <>
          <button type="button" className="top-search" onClick={() => actions.show('search')}>
            <Icon name="search" />
            <span className="flex-1 truncate">Find a name or word</span>
            <kbd className="key">Ctrl K</kbd>
          </button>
          <button type="button" className="button" onClick={() => actions.show('share')}>
            <Icon name="share" />
            Share
          </button>
        </>
      ) : (
        <>
          <IconButton icon="search" label="Find a name or word" onClick={() => actions.show('search')} />
          <IconButton icon="share" label="Share" onClick={() => actions.show('share')} />
        </>
      )}
      <IconButton
        icon={theme === 'light' ? 'moon' : 'sun'}
        label={otherTheme}
        onClick={actions.toggleTheme}
      />
      <Menu
        label="More"
        icon="more"
        items={[
          { label: 'About Crossread', onChoose: () => actions.show('about') },
          { label: 'List of keys', hint: '?', onChoose: () => actions.show('keys') },
        ]}
      />
    </div>
  );
}

function PhoneBar({ title, count, view, theme, actions }: TopBarProps & { readonly count: string }) {
  return (
    <header className="top-bar top-bar-phone">
      <Brand view={view} actions={actions} withName={false} />
      <p className="grid min-w-0 flex-1">
        <span className="truncate font-semibold font-serif text-headline">{title}</span>
        <span className="text-ink-3 text-note">{count}</span>
      </p>
      <IconButton
        icon="search"
        label="Find a name or word"
        look="bare"
        onClick={() => actions.show('search')}
      />
      <Menu
        label="More"
        icon="more"
        look="bare"
        items={[
          { label: 'Filters', icon: 'filters', onChoose: actions.showFilters },
          { label: 'Names', onChoose: () => actions.openPage({ kind: 'names' }) },
          { label: 'Share', icon: 'share', onChoose: () => actions.show('share') },
          {
            label: theme === 'light' ? 'Dark theme' : 'Light theme',
            icon: theme === 'light' ? 'moon' : 'sun',
            onChoose: actions.toggleTheme,
          },
          { label: 'About Crossread', onChoose: () => actions.show('about') },
          { label: 'List of keys', onChoose: () => actions.show('keys') },
        ]}
      />
    </header>
  );
}
