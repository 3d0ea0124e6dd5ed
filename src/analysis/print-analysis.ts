import type { Statement } from '../resolve/statement.ts';
import type { Span } from '../text/span.ts';
import type { AnalysedReport, Analysis } from './analysis.ts';

/** The name and version of the printed form. */
export const analysisFormat = 'crossread-analysis/1';

/**
 * The analysis in the form that other programs read: plain values, offsets in UTF-16 code units, arrays by position
 * or by id, and nothing of how it is drawn.
 */
export function printAnalysis(analysis: Analysis): object {
  return {
    format: analysisFormat,
    title: analysis.title,
    reports: analysis.reports.map(printReport),
    entities: byId(analysis.entities).map(({ id, kind, name, aliases, countries, bloc, maybeSame }) => ({
      id,
      kind,
      name,
      aliases,
      countries,
      bloc,
      maybeSame,
    })),
    claims: byId(analysis.claims).map(({ id, question, verdict, type, sides, silent, because }) => ({
      id,
      question,
      verdict,
      type,
      sides: sides.map(({ reports, words, statements }) => ({ reports, words, statements })),
      silent,
      because,
    })),
    events: byId(analysis.events).map(
      ({ id, label, edtf, start, end, precision, status, participants, statements, relations }) => ({
        id,
        label,
        edtf,
        start,
        end,
        precision,
        status,
        participants,
        statements,
        relations,
      }),
    ),
    shared: analysis.shared,
  };
}

function printReport(analysed: AnalysedReport): object {
  const { report, letter, inferredPublished, sentences } = analysed;
  return {
    id: report.id,
    letter,
    file: report.file,
    title: report.title,
    publisher: report.publisher,
    author: report.author,
    published: report.published,
    inferredPublished,
    regions: report.regions.map(({ start, end, kind }) => ({ start, end, kind })),
    sentences: sentences.map(plainSpan),
    mentions: byPosition(analysed.mentions).map(({ start, end, text, kind, form, entity, standsFor }) => ({
      start,
      end,
      text,
      kind,
      form,
      entity,
      standsFor,
    })),
    quotes: byPosition(analysed.quotes).map(({ id, start, end, speaker, cue }) => ({
      id,
      start,
      end,
      speaker,
      cue,
    })),
    attributions: analysed.attributions.map(({ source, cue, content }) => ({ source, cue, content })),
    times: byPosition(analysed.times).map(({ id, start, end, text, timex, edtf }) => ({
      id,
      start,
      end,
      text,
      timex: { type: timex.type, value: timex.value },
      edtf,
    })),
    quantities: byPosition(analysed.quantities).map((quantity) => ({
      id: quantity.id,
      start: quantity.start,
      end: quantity.end,
      text: quantity.text,
      value: quantity.value,
      comparator: quantity.comparator,
      counts: quantity.counts ?? report.text.slice(quantity.counted.start, quantity.counted.end),
    })),
    statements: analysed.statements.map(printStatement),
  };
}

function printStatement(statement: Statement): object {
  const { report: _report, sentence: _sentence, class: linkClass, ...printed } = statement;
  return { ...printed, class: linkClass };
}

function plainSpan({ start, end }: Span): Span {
  return { start, end };
}

function byPosition<T extends Span>(values: readonly T[]): readonly T[] {
  return values.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function byId<T extends { readonly id: string }>(values: readonly T[]): readonly T[] {
  return values.toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}
