import type { ReactNode, Ref } from 'react';
import { linkKinds } from '../../graph/link.ts';
import { measureText } from '../../graph/text-width.ts';
import type { Story } from '../../state/story.ts';
import { ClassGlyph } from '../ui/ClassGlyph.tsx';
import { linkWords } from '../ui/kind-words.ts';

interface PictureFrameProps {
  readonly ref?: Ref<SVGSVGElement>;
  readonly story: Story;
  readonly heading: string;
  readonly width: number;
  /** Of what is framed, without title, legend and reports. */
  readonly height: number;
  readonly children: ReactNode;
}

const side = 16;
const titleHeight = 44;
const lineHeight = 18;

/** A picture to be kept: what it shows above, what its colours mean and which reports say it below. */
export function PictureFrame({ ref, story, heading, width, height, children }: PictureFrameProps) {
  const { title, reports } = story.analysis;
  const whole = titleHeight + height + lineHeight * (reports.length + 2);
  const legendTop = titleHeight + height + lineHeight;
  return (
    <svg ref={ref} className="picture" width={width} height={whole} viewBox={`0 0 ${width} ${whole}`}>
      <title>{`${title}: ${heading}`}</title>
      <rect width={width} height={whole} fill="var(--surface)" />
      <text x={side} y="28" fontSize="15" fontWeight="600" fill="var(--ink)">
        {title}: {heading}
      </text>
      <g transform={`translate(0 ${titleHeight})`}>{children}</g>
      <Legend y={legendTop} />
      {reports.map(({ letter, report }, at) => (
        <text
          key={report.id}
          x={side}
          y={legendTop + lineHeight * (at + 1)}
          fontSize="11.5"
          fill="var(--ink-2)"
        >
          {`${letter}  ${report.publisher ?? 'No publisher named'}: ${report.title ?? report.file}`}
        </text>
      ))}
    </svg>
  );
}

function Legend({ y }: { readonly y: number }) {
  let x = side;
  return linkKinds.map((kind) => {
    const left = x;
    x += 16 + measureText(linkWords[kind], 'sans400', 11.5) + 20;
    return (
      <g key={kind} transform={`translate(${left} ${y})`}>
        <g transform="translate(0 -9)">
          <ClassGlyph kind={kind} />
        </g>
        <text x="16" fontSize="11.5" fill="var(--ink-2)">
          {linkWords[kind]}
        </text>
      </g>
    );
  });
}
