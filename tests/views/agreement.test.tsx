import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { verdicts } from '../../src/compare/claim.ts';
import { startView, type ViewState } from '../../src/link/view-state.ts';
import type { Story } from '../../src/state/story.ts';
import { buildIndex } from '../../src/state/story-index.ts';
import { tellStory } from '../../src/state/tell-story.ts';
import { AgreementPage } from '../../src/views/agreement/AgreementPage.tsx';
import { claimsOf, listWordings, readCell, wordsOf } from '../../src/views/agreement/cells.ts';
import { tabulateClaims, writeMarkdown } from '../../src/views/agreement/export-claims.ts';
import { phraseSource } from '../../src/views/agreement/source.ts';
import { goldStory } from '../support/gold-story.ts';

const gold = goldStory();
const letterOf = (id: string) => gold.analysis.reports.find(({ report }) => report.id === id)?.letter ?? '';
const contested = gold.analysis.claims.find(
  ({ verdict, silent }) => (verdict === 'conflict' || verdict === 'differ') && silent.length === 0,
);
if (!contested) throw new Error('There is a claim on which all reports differ.');

interface FrameProps {
  readonly start: ViewState;
  readonly tell: (view: ViewState) => Story;
  readonly onView: (view: ViewState) => void;
}

function Frame({ start, tell, onView }: FrameProps) {
  const [view, setView] = useState(start);
  onView(view);
  return (
    <AgreementPage
      story={tell(view)}
      changeView={(change) => setView(change)}
      onAddFilter={() => undefined}
    />
  );
}

/** Draws the page over a view that it can change, and tells the last view. */
function show(start: Partial<ViewState> = {}, tell: (view: ViewState) => Story = goldStory) {
  let last: ViewState = { ...startView, page: { kind: 'agreement' }, ...start };
  render(
    <Frame
      start={last}
      tell={tell}
      onView={(view) => {
        last = view;
      }}
    />,
  );
  return { user: userEvent.setup(), view: () => last };
}

const claimRow = (question: string) => {
  const row = screen.getByRole('rowheader', { name: question }).closest('tr');
  if (!row) throw new Error(`There is no row for “${question}”.`);
  return row;
};

describe('the matrix', () => {
  it('puts no claim under "All agree" on which a report is silent', () => {
    const summed = gold.analysis.claims.filter(
      ({ verdict, silent }) => verdict === 'agree' && silent.length > 0,
    );
    expect(summed.length).toBeGreaterThan(0);
    expect(claimsOf(gold, 'agree').filter(({ silent }) => silent.length > 0)).toEqual([]);
    expect(claimsOf(gold, 'several')).toEqual(expect.arrayContaining(summed));
  });

  it('leads from a cell to the sentence of its words in one step', async () => {
    const { user, view } = show();
    const [first] = within(claimRow(contested.question)).getAllByRole('button', {
      name: /^Show it in report/,
    });
    if (!first) throw new Error('A cell leads to its sentence.');
    await user.click(first);
    const selection = view().selection;
    if (selection?.kind !== 'passage') throw new Error('The sentence is selected.');
    const cell = readCell(contested, selection.passage.report);
    if (cell.kind === 'silent') throw new Error('The report says something.');
    expect(selection.passage.quote).toContain(wordsOf(gold, cell.words));
    expect(view().page.kind).toBe('explore');
    expect(view().open?.at(-1)).toBe(selection.passage.report);
  });

  it('opens the two texts that are ticked, with the claim still selected', async () => {
    const { user, view } = show({ selection: { kind: 'claim', claim: contested.id } });
    const ticks = screen.getAllByRole('checkbox');
    const last = ticks.slice(-2);
    for (const tick of ticks) if (tick instanceof HTMLInputElement && tick.checked) await user.click(tick);
    for (const tick of last) await user.click(tick);
    await user.click(screen.getByRole('button', { name: /^Read . and . side by side$/ }));
    expect(view().open).toEqual(gold.analysis.reports.slice(-2).map(({ report }) => report.id));
    expect(view().selection).toEqual({ kind: 'claim', claim: contested.id });
  });

  it('goes from cell to cell by the arrow keys, over silent ones too', async () => {
    const { user } = show();
    const row = claimRow(contested.question);
    within(row).getByRole('button', { name: contested.question }).focus();
    for (const cell of [...row.cells].slice(1)) {
      await user.keyboard('{ArrowRight}');
      expect(cell.contains(document.activeElement)).toBe(true);
    }
    await user.keyboard('{ArrowDown}{ArrowUp}');
    expect(row.contains(document.activeElement)).toBe(true);
  });

  it('finds claims by their words, and its counts still add up', async () => {
    const { user } = show();
    await user.type(screen.getByRole('searchbox'), 'ukrain');
    const found = verdicts.flatMap((verdict) => claimsOf(gold, verdict, 'ukrain'));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(gold.analysis.claims.length);
    const counts = [...document.querySelectorAll('.count-bar b')].map((each) => Number(each.textContent));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(found.length);
    expect(document.querySelectorAll('tr[data-row]').length).toBe(found.length);
  });

  it('shows every claim while it is printed', () => {
    show();
    const rows = () => document.querySelectorAll('tr[data-row]').length;
    expect(rows()).toBeLessThan(gold.analysis.claims.length);
    window.dispatchEvent(new Event('beforeprint'));
    expect(rows()).toBe(gold.analysis.claims.length);
  });
});

describe('with more than twelve reports', () => {
  const reports = ['', 'x', 'y'].flatMap((mark) =>
    gold.analysis.reports.map((each) => ({
      ...each,
      letter: `${each.letter}${mark}`,
      report: { ...each.report, id: `${each.report.id}${mark}` as typeof each.report.id },
      statements: mark === '' ? each.statements : [],
    })),
  );
  const analysis = { ...gold.analysis, reports };
  const index = buildIndex(analysis);

  it('counts in words and opens to the list of wordings', async () => {
    const { user } = show({}, (view) => tellStory(analysis, index, view));
    const row = claimRow(contested.question);
    expect(row.cells.length).toBe(2);
    expect(row.cells[1]?.textContent).toMatch(/^.*\d+ says?, \d+ says? differently, 10 silent$/);
    await user.click(within(row).getByRole('button', { name: contested.question }));
    expect(document.querySelectorAll('.detail-wording').length).toBe(listWordings(gold, contested).length);
  });

  it('says only that they differ where no telling has more reports than the others', () => {
    show({}, (view) => tellStory(analysis, index, view));
    const counted = [...document.querySelectorAll('td')].map((cell) => cell.textContent ?? '');
    expect(counted.filter((words) => /(?:^|\D)0 say/.test(words))).toEqual([]);
    expect(counted.some((words) => /\d+ differ, \d+ silent$/.test(words))).toBe(true);
  });
});

describe('on a phone', () => {
  const width = window.innerWidth;
  afterEach(() => {
    window.innerWidth = width;
  });

  it('gives a block a question; a wording opens its sentences in place, and one leads to the text', async () => {
    window.innerWidth = 390;
    const { user, view } = show();
    expect(screen.queryByRole('columnheader', { name: /^Claim/ })).toBeNull();
    const block = screen.getByText(contested.question).closest('article');
    if (!block) throw new Error('The question has a block.');
    const wordings = listWordings(gold, contested);
    expect(block.querySelectorAll('.block-row').length).toBe(wordings.length);
    const [first] = block.querySelectorAll<HTMLElement>('.block-row');
    if (!first) throw new Error('The block has wordings.');
    await user.click(first);
    const [sentence] = within(block).getAllByRole('button', { name: /Show in/ });
    if (!sentence) throw new Error('The wording has sentences.');
    await user.click(sentence);
    expect(view().selection?.kind).toBe('passage');
  });
});

describe('the cells', () => {
  it('hold each report of a claim once, in wordings or among the silent', () => {
    for (const claim of gold.analysis.claims) {
      const told = listWordings(gold, claim).flatMap(({ reports }) => reports);
      expect([...told, ...claim.silent].toSorted()).toEqual(
        gold.analysis.reports.map(({ report }) => report.id).toSorted(),
      );
    }
  });

  it('mark some words wherever a report says it differently, inside those words or around them', () => {
    for (const claim of gold.analysis.claims)
      for (const { cell } of listWordings(gold, claim))
        expect(cell.marks.length > 0, claim.question).toBe(cell.kind === 'differs');
  });

  it('name a source only where the report does not speak for itself', () => {
    for (const claim of gold.analysis.claims)
      for (const { words } of claim.sides.flatMap((side) => side.words.map((each) => ({ words: each })))) {
        const source = phraseSource(gold, claim, words);
        if (source === '') continue;
        const told = [...gold.index.statements.values()].filter(
          (each) => each.report === words.report && each.attribution.length > 0,
        );
        const names = told.flatMap(({ attribution }) =>
          attribution.map((id) => gold.index.entities.get(id)?.name ?? ''),
        );
        expect(names.some((name) => source.startsWith(`according to ${name}`))).toBe(true);
      }
  });
});

describe('what is saved', () => {
  it('has a row a claim and a column a report, each with its words as they stand', () => {
    const [head, ...rows] = tabulateClaims(gold);
    expect(rows.length).toBe(gold.analysis.claims.length);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head?.length]));
    const texts = gold.analysis.reports.map(({ report }) => report.text);
    for (const row of rows)
      row.slice(4).forEach((cell, column) => {
        if (cell === 'silent') return;
        const [, words = '?'] = /^says(?: differently)?: ([\s\S]*?)(?:; also “[\s\S]*)?$/.exec(cell) ?? [];
        expect(texts[column]).toContain(words);
      });
  });

  it('quotes every report of a claim by its letter, and names the reports', () => {
    const text = writeMarkdown(gold);
    for (const { letter, report } of gold.analysis.reports)
      expect(text).toContain(`- ${letter}: ${report.publisher ?? 'No publisher named'}`);
    const part = text.slice(text.indexOf(`### ${contested.question}`)).split('\n### ')[0] ?? '';
    for (const { reports } of contested.sides)
      for (const id of reports) expect(part).toContain(`- ${letterOf(id)}: “`);
  });
});

describe('the names by report', () => {
  it('hold a group that reports call by different words, each form leading to its sentence', async () => {
    const { user, view } = show();
    const ledger = await screen.findByRole('region', { name: /^Names by report/ });
    const rows = within(ledger)
      .getAllByRole('rowheader')
      .map((cell) => cell.closest('tr'));
    const groups = gold.analysis.entities.filter(({ kind }) => kind === 'group').map(({ name }) => name);
    const row = rows.find((each) => groups.includes(each?.cells[0]?.textContent ?? ''));
    if (!row) throw new Error('A group is called by different words.');
    const [form] = within(row).getAllByRole('button');
    if (!form) throw new Error('A form leads to its sentence.');
    const [words = ''] = (form.textContent ?? '').split(' ×');
    await user.click(form);
    const selection = view().selection;
    expect(selection?.kind === 'passage' && selection.passage.quote.includes(words)).toBe(true);
  });
});
