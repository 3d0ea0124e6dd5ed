import type { AnalysedReport } from '../../analysis/analysis.ts';
import { Dialog } from '../ui/Dialog.tsx';

interface AboutDialogProps {
  readonly reports: readonly AnalysedReport[];
  readonly onClose: () => void;
  readonly onShowKeys: () => void;
}

/** Whose the reports are, what the app does with them, and the licences of all that it is made of. */
export function AboutDialog({ reports, onClose, onShowKeys }: AboutDialogProps) {
  return (
    <Dialog
      title="About Crossread"
      subtitle="Reads several reports of one event side by side"
      onClose={onClose}
    >
      <div className="grid gap-2 text-ink-2">
        <p>
          <b className="font-semibold text-ink">The reports belong to their publishers.</b> Crossread shows
          their words so that you can compare them. It does not own, change or check them.
        </p>
        <p>
          Names, links, dates and verdicts are worked out by a program and can be wrong. Every one leads to
          the sentence that it came from.
        </p>
        <p>The texts are read in this browser. They are sent nowhere and kept nowhere.</p>
        {reports.length === 0 ? null : <p>{phrasePublishers(reports)}</p>}
      </div>
      <LicenceTable title="Made with" rows={parts} />
      <LicenceTable title="Trained on" rows={corpora} />
      <p className="mt-3 text-note text-ink-3">
        Crossread’s own code is under the MIT licence. Its language models were trained on the texts above and
        are under CC BY-SA 4.0.
      </p>
      <p className="mt-3">
        <button type="button" className="button" onClick={onShowKeys}>
          List of keys
        </button>
      </p>
    </Dialog>
  );
}

type Row = readonly [name: string, licence: string];

const parts: readonly Row[] = [
  ['Source Serif 4', 'SIL Open Font Licence 1.1'],
  ['Inter', 'SIL Open Font Licence 1.1'],
  ['React, TanStack Query', 'MIT'],
  ['graphology, MiniSearch, Zod', 'MIT'],
  ['Tailwind CSS, chrono', 'MIT'],
  ['D3', 'ISC'],
];

const corpora: readonly Row[] = [
  ['English Web Treebank, © Trustees of the Leland Stanford Junior University', 'CC BY-SA 4.0'],
  ['Universal NER, Mayhew et al. 2024', 'CC BY-SA 4.0'],
  ['GUM, Zeldes 2017; Wikinews, Wikipedia and Wikivoyage contributors', 'CC BY 4.0, CC BY-SA 3.0'],
  ['Parallel Universal Dependencies, Zeman et al. 2017', 'CC BY-SA 3.0'],
  ['Groningen Meaning Bank, Bos et al. 2017', 'texts in the public domain'],
  ['Re-DocRED, Tan et al. 2022; DocRED, Yao et al. 2019', 'MIT; text CC BY-SA'],
  ['Broad Twitter Corpus, Derczynski et al. 2016', 'CC BY 4.0'],
  ['WikiGold, Balasuriya et al. 2009', 'CC BY 4.0'],
  ['GloVe, Pennington, Socher, Manning 2014', 'PDDL 1.0'],
  ['GeoNames (cities)', 'CC BY 4.0'],
  ['Unicode CLDR (countries)', 'Unicode Licence v3'],
  ['Popular names by country', 'CC0'],
];

function LicenceTable({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  return (
    <table className="mt-3 w-full border-line border-t text-control">
      <thead>
        <tr>
          <th scope="col" className="pt-2.5 pb-0.5 text-start font-semibold">
            {title}
          </th>
          <th scope="col" className="pt-2.5 pb-0.5 text-start font-normal text-ink-3">
            Licence
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, licence]) => (
          <tr key={name} className="align-top">
            <td className="py-0.5 pr-3 text-ink-2">{name}</td>
            <td className="whitespace-nowrap py-0.5 text-ink-3">{licence}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** "No publisher is named in A and B. C names The Paper." */
function phrasePublishers(reports: readonly AnalysedReport[]): string {
  const nameless = reports.filter(({ report }) => report.publisher === null).map(({ letter }) => letter);
  const named = reports.flatMap(({ report, letter }) =>
    report.publisher === null ? [] : [`${letter} names ${report.publisher}.`],
  );
  const none = nameless.length === 0 ? [] : [`No publisher is named in ${joinWords(nameless)}.`];
  return [...none, ...named].join(' ');
}

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
