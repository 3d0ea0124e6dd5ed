import type { Selection, ViewState } from '../link/view-state.ts';

/** Marks something in every panel; null marks nothing. What is marked already stays as it is. */
export function select(selection: Selection | null): (view: ViewState) => ViewState {
  return (view) => {
    if (JSON.stringify(view.selection) === JSON.stringify(selection)) return view;
    return { ...view, selection };
  };
}
