import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Story } from '../../state/story.ts';
import { showToast } from '../ui/toasts.ts';
import { NetworkDrawing } from './NetworkDrawing.tsx';
import { copyPicture, paintPicture } from './picture.ts';
import { fileName, saveFile } from './save-file.ts';
import { TimelineDrawing } from './TimelineDrawing.tsx';

const drawings = { network: NetworkDrawing, timeline: TimelineDrawing } as const;
type DrawingName = keyof typeof drawings;

interface Choice {
  readonly name: DrawingName;
  readonly label: string;
  readonly ending: 'svg' | 'png';
}

const choices: readonly Choice[] = [
  { name: 'network', label: 'Network (SVG)', ending: 'svg' },
  { name: 'network', label: 'Network (PNG)', ending: 'png' },
  { name: 'timeline', label: 'Timeline (SVG)', ending: 'svg' },
  { name: 'timeline', label: 'Timeline (PNG)', ending: 'png' },
];

/** Saves network and timeline as pictures, drawn for the file whatever panel is on the screen. */
export function PictureButtons({ story }: { readonly story: Story }) {
  const picture = useRef<SVGSVGElement>(null);
  const [drawn, setDrawn] = useState<DrawingName | null>(null);
  const Drawing = drawn === null ? null : drawings[drawn];
  const save = async ({ name, ending }: Choice) => {
    flushSync(() => setDrawn(name));
    try {
      if (picture.current === null) return;
      const copy = copyPicture(picture.current);
      const content = ending === 'svg' ? copy.svg : await paintPicture(copy);
      saveFile(fileName(`${story.analysis.title} ${name}`, ending), 'image/svg+xml', content);
    } catch {
      showToast('The browser could not draw the picture. The SVG can still be saved.');
    } finally {
      setDrawn(null);
    }
  };
  return (
    <div className="share-buttons">
      {choices.map((choice) => (
        <button
          key={choice.label}
          type="button"
          className="button"
          disabled={isEmpty(story, choice.name)}
          onClick={() => save(choice)}
        >
          {choice.label}
        </button>
      ))}
      {Drawing === null ? null : (
        <div className="picture-source" aria-hidden="true">
          <Drawing ref={picture} story={story} />
        </div>
      )}
    </div>
  );
}

function isEmpty({ kept, analysis }: Story, name: DrawingName): boolean {
  return name === 'network' ? kept.links.length === 0 : analysis.events.length === 0;
}
