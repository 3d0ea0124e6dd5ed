/** Longest look behind an amount, in characters. */
export const pricedReach = 64;

const priced =
  /^(?: (?!(?:in|for|to|of|by|at|on|from|with|and|or|as|per|worth|plus|the|an?|that|which|when|after|before|while|during|since|until|last|this|next|is|was|were|are|has|have|had|will|would)\b)[\p{L}'’-]+){1,3}(?: of \p{Lu}\p{L}+)?(?!\p{L})/u;

/** "$44 billion takeover of Acme", "9 per cent stake": how far what is priced or shared goes on behind the amount. */
export function lengthPriced(behind: string): number {
  return priced.exec(behind)?.[0].length ?? 0;
}
