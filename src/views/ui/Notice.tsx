import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';

interface NoticeProps {
  readonly icon?: IconName;
  readonly title: string;
  readonly children?: ReactNode;
  /** Buttons: one main way on, if there is one. */
  readonly actions?: ReactNode;
  readonly onClose?: () => void;
}

/** A message where the loss is: what was lost, what was kept, and a way on. */
export function Notice({ icon = 'info', title, children, actions, onClose }: NoticeProps) {
  return (
    <div className="notice" role="status">
      <span className={icon === 'warning' ? 'text-mx' : 'text-ink-2'}>
        <Icon name={icon} />
      </span>
      <div className="min-w-0">
        <p className="font-semibold text-body">{title}</p>
        <div className="mt-0.5 text-control text-ink-2">{children}</div>
        {actions === undefined ? null : <div className="mt-2 flex flex-wrap gap-2">{actions}</div>}
      </div>
      {onClose === undefined ? null : (
        <IconButton icon="close" label="Close" look="small" onClick={onClose} />
      )}
    </div>
  );
}
