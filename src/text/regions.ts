import type { KindedLine } from './kind-lines.ts';
import type { Region, RegionKind } from './report.ts';

/**
 * Regions that tile the text exactly, in order, one for each block. Empty lines belong to the block before them,
 * indentation to the block after; what stands before the first word belongs to the first block.
 */
export function tileRegions(text: string, lines: readonly KindedLine[]): readonly Region[] {
  const blocks: { start: number; kind: RegionKind }[] = [];
  let before: KindedLine | null = null;
  for (const kinded of lines) {
    if (!before || !joins(before, kinded)) blocks.push({ start: kinded.line.start, kind: kinded.kind });
    before = kinded;
  }
  if (blocks.length === 0 && text.length > 0) blocks.push({ start: 0, kind: 'furniture' });
  return blocks.map(({ start, kind }, index) => ({
    start: index === 0 ? 0 : start,
    end: blocks[index + 1]?.start ?? text.length,
    kind,
  }));
}

function joins(before: KindedLine, { line, kind }: KindedLine): boolean {
  if (before.kind !== kind) return false;
  if (kind === 'furniture') return true;
  return kind === 'list' ? before.line.shape === 'marker' : kind === 'metadata' && !line.gap;
}
