import { printAnalysis } from '../../analysis/print-analysis.ts';
import type { PanelProps, Story } from '../../state/story.ts';
import { copyLink } from '../ui/copy-link.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { describeSelection, linkToPublisher } from './describe-selection.ts';
import { PictureButtons } from './PictureButtons.tsx';
import { fileName, saveFile } from './save-file.ts';
import { tabulateLinks, tabulateStatements } from './tables.ts';
import { writeCsv } from './write-csv.ts';
import { writeGexf } from './write-gexf.ts';
import { writeGraphml } from './write-graphml.ts';
import { writeTimelineJs } from './write-timeline.ts';

interface ShareDialogProps extends Pick<PanelProps, 'story'> {
  readonly onClose: () => void;
}

/** The link to this view, and what it shows as pictures, tables and files. Filters hold for all but the whole analysis. */
export function ShareDialog({ story, onClose }: ShareDialogProps) {
  const selected = describeSelection(story);
  const published = linkToPublisher(story);
  return (
    <Dialog
      title="Share"
      subtitle="Everything is made on this machine; nothing is sent"
      onClose={onClose}
      className="dialog-narrow"
    >
      <section className="share-section">
        <h3>Link</h3>
        <p>{selected === null ? 'It opens this view.' : `It opens this view with ${selected}.`}</p>
        <div className="share-buttons">
          <button type="button" className="button button-main" onClick={() => copyLink(story.view, selected)}>
            <Icon name="share" />
            Copy link to this view
          </button>
          {published === null ? null : (
            <a className="button" href={published} target="_blank" rel="noreferrer">
              Sentence on the publisher’s page
            </a>
          )}
        </div>
      </section>
      <section className="share-section">
        <h3>Pictures</h3>
        <PictureButtons story={story} />
      </section>
      <section className="share-section">
        <h3>Files</h3>
        <div className="share-buttons">
          {files(story).map(({ label, make }) => (
            <button key={label} type="button" className="button" onClick={make}>
              {label}
            </button>
          ))}
        </div>
      </section>
    </Dialog>
  );
}

function files(story: Story): readonly { readonly label: string; readonly make: () => void }[] {
  const { title } = story.analysis;
  const ends = new Set(story.kept.links.flatMap(({ source, target }) => [source, target]));
  const actors = story.analysis.entities.filter(({ id }) => ends.has(id));
  const json = (value: object) => JSON.stringify(value, null, 1);
  return [
    {
      label: 'Statements (CSV)',
      make: () =>
        saveFile(fileName(`${title} statements`, 'csv'), 'text/csv', writeCsv(tabulateStatements(story))),
    },
    {
      label: 'Links (CSV)',
      make: () => saveFile(fileName(`${title} links`, 'csv'), 'text/csv', writeCsv(tabulateLinks(story))),
    },
    {
      label: 'Network (GEXF)',
      make: () => saveFile(fileName(title, 'gexf'), 'application/xml', writeGexf(actors, story.kept.links)),
    },
    {
      label: 'Network (GraphML)',
      make: () =>
        saveFile(fileName(title, 'graphml'), 'application/xml', writeGraphml(actors, story.kept.links)),
    },
    {
      label: 'Timeline (TimelineJS)',
      make: () =>
        saveFile(fileName(`${title} timeline`, 'json'), 'application/json', json(writeTimelineJs(story))),
    },
    {
      label: 'Analysis (JSON)',
      make: () =>
        saveFile(
          fileName(`${title} analysis`, 'json'),
          'application/json',
          json(printAnalysis(story.analysis)),
        ),
    },
  ];
}
