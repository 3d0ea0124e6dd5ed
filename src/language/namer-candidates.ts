/** Small words between two capitals at most so far apart may be part of a name ("Bank of the West"). */
const longestBridge = 3;

/**
 * Which tokens may be part of a name, 1 for each: those with a capital, figures beside them, and small words between two
 * of them. The others, most of a text, are never looked at. A sentence without capitals is looked at whole.
 */
export function findCandidates(forms: readonly string[]): Uint8Array {
  const candidates = new Uint8Array(forms.length);
  let last = Number.NEGATIVE_INFINITY;
  forms.forEach((form, index) => {
    if (form === form.toLowerCase()) return;
    candidates.fill(1, index - last <= longestBridge + 1 ? last : index, index + 1);
    if (isFigure(forms[index - 1])) candidates[index - 1] = 1;
    if (isFigure(forms[index + 1])) candidates[index + 1] = 1;
    last = index;
  });
  return last < 0 ? candidates.fill(1) : candidates;
}

function isFigure(form: string | undefined): boolean {
  const unit = form?.charCodeAt(0) ?? 0;
  return unit >= 48 && unit <= 57;
}
