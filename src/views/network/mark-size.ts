import { type ActorBox, measureActor } from '../../graph/actor-box.ts';
import { countMentions } from '../../graph/layout.ts';
import type { Story } from '../../state/story.ts';
import type { Size } from './camera.ts';

/** The share of a panel that marks may cover; more is a heap. */
const mostCovered = 0.115;
const least = 0.5;
/** Smallest type that is read, in pixels. */
const smallestType = 11;

/**
 * How much smaller than usual marks are drawn in a panel, 1 where they have room. Follows from the whole analysis, so
 * that no filter changes the size of a mark.
 */
export function sizeMarks({ analysis, index }: Pick<Story, 'analysis' | 'index'>, panel: Size): number {
  const mentions = countMentions(analysis.entities, analysis.reports);
  const covered = analysis.layout.reduce((sum, { entity: id }) => {
    const entity = index.entities.get(id);
    if (!entity) return sum;
    const { halfWidth, halfHeight } = measureActor(entity, mentions.get(id) ?? 1);
    return sum + 4 * halfWidth * halfHeight;
  }, 0);
  const room = Math.max(1, panel.width * panel.height * mostCovered);
  return Math.max(least, Math.min(1, Math.sqrt(room / Math.max(1, covered))));
}

/** A mark drawn smaller. Words beside it keep their size, those of a plate stay large enough to read. */
export function shrinkMark(box: ActorBox, factor: number): ActorBox {
  const { shape, label, halfWidth, halfHeight } = box;
  const share = shape === 'plate' ? Math.max(factor, Math.min(1, smallestType / label.size)) : factor;
  const own = shape === 'plate' ? { ...label, size: label.size * share, width: label.width * share } : label;
  return { ...box, label: own, halfWidth: halfWidth * share, halfHeight: halfHeight * share };
}
