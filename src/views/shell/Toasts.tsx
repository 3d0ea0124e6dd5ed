import { useEffect, useSyncExternalStore } from 'react';
import { Icon } from '../ui/Icon.tsx';
import { getToasts, hideToast, subscribeToasts, type Toast } from '../ui/toasts.ts';

const shownMs = 6000;

/** What was just done, at the bottom left; Esc closes the last one. */
export function Toasts() {
  const toasts = useSyncExternalStore(subscribeToasts, getToasts);
  return (
    <div className="toasts" role="status">
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastLine({ toast }: { readonly toast: Toast }) {
  const { id, words, undo } = toast;
  useEffect(() => {
    const timer = setTimeout(() => hideToast(id), shownMs);
    return () => clearTimeout(timer);
  }, [id]);
  return (
    <p className="toast">
      <Icon name="check" />
      <span>{words}</span>
      {undo === null ? null : (
        <button
          type="button"
          className="font-semibold underline underline-offset-3"
          onClick={() => {
            undo();
            hideToast(id);
          }}
        >
          Undo
        </button>
      )}
    </p>
  );
}
