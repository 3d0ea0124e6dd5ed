import type { ComponentPropsWithRef } from 'react';
import { Icon, type IconName } from './Icon.tsx';

interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'aria-label' | 'title' | 'children'> {
  readonly icon: IconName;
  /** What the button does: its accessible name and its tooltip. */
  readonly label: string;
  readonly look?: 'plain' | 'bare' | 'small';
}

const looks = { plain: '', bare: 'button-bare', small: 'button-bare button-small' } as const;

/** A button that shows only an icon. */
export function IconButton({ icon, label, look = 'plain', className = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={label}
      className={`button button-icon ${looks[look]} ${className}`}
    >
      <Icon name={icon} />
    </button>
  );
}
