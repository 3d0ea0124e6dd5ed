import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { readId } from '../../src/link/read-id.ts';
import type { ReportId } from '../../src/text/report.ts';
import { ReportStrip } from '../../src/views/ui/ReportStrip.tsx';
import { shortenName } from '../../src/views/ui/shorten-name.ts';

function reports(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const id = readId<ReportId>(`r${index}`);
    if (id === null) throw new Error('an id that is not empty is an id');
    return { letter: String.fromCharCode(65 + index), report: { id } };
  });
}

describe('the strip of reports', () => {
  const three = reports(3);
  const [a, b] = three.map(({ report }) => report.id);

  test('says in words what its cells show', () => {
    render(<ReportStrip reports={three} says={[a, b].flatMap((id) => id ?? [])} differs={b ? [b] : []} />);
    expect(screen.getByRole('img', { name: 'In A; differently in B' })).toBeDefined();
  });

  test('has one cell a report, and above twelve a count', () => {
    const { container, rerender } = render(<ReportStrip reports={reports(12)} says={[]} />);
    expect(container.querySelectorAll('rect')).toHaveLength(12);
    rerender(<ReportStrip reports={reports(31)} says={reports(9).map(({ report }) => report.id)} />);
    expect(container.textContent).toBe('9 of 31');
  });

  test('survives no reports at all', () => {
    render(<ReportStrip reports={[]} says={[]} />);
    expect(screen.getByRole('img', { name: 'In no report' })).toBeDefined();
  });
});

describe('a name in a narrow place', () => {
  test.each([
    ['person', 'Jane Doe', 20, 'Jane Doe'],
    ['person', 'Maximiliana Featherstonehaugh', 20, 'M. Featherstonehaugh'],
    ['person', 'Ana Maria de la Cruz', 12, 'A. M. d. l. Cruz'],
    ['person', 'Madonnaofthewholewideworld', 12, 'Madonnaofthewholewideworld'],
    ['organisation', 'International Court of Justice', 12, 'International Court of Justice'],
  ] as const)('%s %s in %i letters', (kind, name, letters, short) => {
    expect(shortenName({ kind, name }, letters)).toBe(short);
  });
});
