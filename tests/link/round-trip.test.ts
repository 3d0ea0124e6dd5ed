import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLink } from '../../src/link/decode-link.ts';
import { encodeLink } from '../../src/link/encode-link.ts';
import { readList, writeList } from '../../src/link/id-list.ts';
import { readId } from '../../src/link/read-id.ts';
import { startView, type ViewState } from '../../src/link/view-state.ts';
import type { EntityId } from '../../src/resolve/entity.ts';
import { arbitraryView } from './arbitrary-view.ts';

test('every view comes back from its link as it was', () => {
  fc.assert(
    fc.property(arbitraryView, (view) => {
      expect(decodeLink(`#${encodeLink(view)}`)).toEqual({ view, problems: [] });
    }),
  );
});

test('any string at all gives a view, and the view makes a sound link', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (hash) => {
      const { view } = decodeLink(hash);
      expect(decodeLink(encodeLink(view)).problems).toEqual([]);
    }),
  );
});

test('a link cut anywhere still opens its page or the start page', () => {
  fc.assert(
    fc.property(arbitraryView, fc.nat(300), (view, length) => {
      const { view: cut } = decodeLink(encodeLink(view).slice(0, length));
      expect(['explore', view.page.kind]).toContain(cut.page.kind);
    }),
  );
});

test('lists keep commas and percent signs that stand in an item', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), (items) => {
      expect(readList(writeList(items))).toEqual(items);
    }),
  );
});

test('what is as at the start is not written, and the rest can be read by eye', () => {
  expect(encodeLink(startView)).toBe('');
  expect(encodeLink({ ...startView, page: { kind: 'agreement' } })).toBe('/agreement');
  const entity = readId<EntityId>('person-jane-doe');
  if (entity === null) throw new Error('an id that is not empty is an id');
  const view: ViewState = {
    ...startView,
    selection: { kind: 'name', entity },
    filters: { ...startView.filters, names: [entity] },
  };
  expect(encodeLink(view)).toBe('/explore?name=person-jane-doe&only=person-jane-doe&v=1');
});
