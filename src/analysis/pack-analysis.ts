import type { Claim } from '../compare/claim.ts';
import { rememberSilent } from '../compare/silent.ts';
import type { Report, ReportId } from '../text/report.ts';
import type { AnalysedReport, Analysis } from './analysis.ts';

/** What was found in one report; its text is known on both sides. */
type Findings = Omit<AnalysedReport, 'report'>;
/** What was found over all of them. Who is silent follows from who tells, and would grow with claims times reports. */
type Overall = Omit<Analysis, 'reports' | 'title' | 'claims'> & { readonly claims: readonly Told[] };
type Told = Omit<Claim, 'silent'>;

/**
 * An analysis as bytes, to be handed over rather than copied:
 *
 *   bytes  |findings of report 0|findings of report 1| ... |what is of all|
 *   ends                        ^                    ^     ^              ^
 */
export interface PackedAnalysis {
  readonly title: string;
  readonly ids: readonly ReportId[];
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
}

/** Packs an analysis; linear in its size. Lone surrogates survive: JSON writes them as escapes. */
export function packAnalysis({ title, reports, ...found }: Analysis): PackedAnalysis {
  const overall: Overall = { ...found, claims: found.claims.map(({ silent: _, ...told }) => told) };
  const encoder = new TextEncoder();
  const parts = reports.map(({ report: _, ...findings }) => encoder.encode(JSON.stringify(findings)));
  parts.push(encoder.encode(JSON.stringify(overall)));
  const ends = new Uint32Array(parts.length);
  let length = 0;
  for (const [at, part] of parts.entries()) {
    length += part.length;
    ends[at] = length;
  }
  const bytes = new Uint8Array(length);
  for (const [at, part] of parts.entries()) bytes.set(part, (ends[at] ?? 0) - part.length);
  return { title, ids: reports.map(({ report }) => report.id), bytes, ends };
}

/**
 * The analysis again, of the reports that were sent. Each part is read when it is first asked for, so that however
 * large an analysis is its arrival holds nothing up.
 */
export function unpackAnalysis(packed: PackedAnalysis, reports: readonly Report[]): Analysis {
  const texts = new Map(reports.map((report) => [report.id, report]));
  const analysed = packed.ids.flatMap((id, at) => {
    const report = texts.get(id);
    return report ? [new PackedReport(report, packed, at)] : [];
  });
  const overall = once(() => readPart<Overall>(packed, packed.ids.length));
  const claims = once(() => addSilent(packed.ids, overall().claims));
  return {
    title: packed.title,
    reports: analysed,
    get entities() {
      return overall().entities;
    },
    get claims() {
      return claims();
    },
    get events() {
      return overall().events;
    },
    get shared() {
      return overall().shared;
    },
    get layout() {
      return overall().layout;
    },
  };
}

/** One report of a packed analysis. A class, since ten thousand objects with readers of their own take their time. */
class PackedReport implements AnalysedReport {
  readonly report: Report;
  readonly #packed: PackedAnalysis;
  readonly #at: number;
  #findings: Findings | null = null;

  constructor(report: Report, packed: PackedAnalysis, at: number) {
    this.report = report;
    this.#packed = packed;
    this.#at = at;
  }

  #read(): Findings {
    this.#findings ??= readPart<Findings>(this.#packed, this.#at);
    return this.#findings;
  }

  get letter() {
    return this.#read().letter;
  }
  get inferredPublished() {
    return this.#read().inferredPublished;
  }
  get sentences() {
    return this.#read().sentences;
  }
  get mentions() {
    return this.#read().mentions;
  }
  get quotes() {
    return this.#read().quotes;
  }
  get attributions() {
    return this.#read().attributions;
  }
  get times() {
    return this.#read().times;
  }
  get quantities() {
    return this.#read().quantities;
  }
  get statements() {
    return this.#read().statements;
  }

  /** All of it, for whoever saves the analysis. */
  toJSON(): AnalysedReport {
    return { report: this.report, ...this.#read() };
  }
}

function addSilent(ids: readonly ReportId[], claims: readonly Told[]): readonly Claim[] {
  const silentBeside = rememberSilent(ids);
  return claims.map((told) => ({
    ...told,
    silent: silentBeside(new Set(told.sides.flatMap(({ reports }) => reports))),
  }));
}

function once<Value extends object>(read: () => Value): () => Value {
  let value: Value | null = null;
  return () => {
    value ??= read();
    return value;
  };
}

/** The door back: these bytes were written by `packAnalysis` of the same build, from a value of this type. */
function readPart<Part>({ bytes, ends }: PackedAnalysis, at: number): Part {
  const words = new TextDecoder().decode(bytes.subarray(ends[at - 1] ?? 0, ends[at]));
  return JSON.parse(words) as Part;
}
