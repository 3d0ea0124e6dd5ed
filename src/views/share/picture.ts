import { linkClasses } from '../../resolve/statement.ts';
import type { Story } from '../../state/story.ts';
import { linkWords } from '../ui/kind-words.ts';

const svgSpace = 'http://www.w3.org/2000/svg';
/** What a drawing takes from the page's style sheet and must carry along. */
const carried = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'display',
  'visibility',
] as const;
const titleHeight = 44;
const lineHeight = 18;

/** A drawing of the page as a file of its own: its title above, legend and reports below. */
export function copyPicture(
  drawing: SVGSVGElement,
  story: Story,
  heading: string,
): { svg: string; width: number; height: number } {
  const box = drawing.getBoundingClientRect();
  const notes = [
    linkClasses.map((kind) => linkWords[kind]).join(' · '),
    ...story.analysis.reports.map(
      ({ letter, report }) =>
        `${letter}  ${report.publisher ?? 'No publisher named'}: ${report.title ?? report.file}`,
    ),
  ];
  const width = Math.max(320, Math.ceil(box.width));
  const height = titleHeight + Math.ceil(box.height) + notes.length * lineHeight + 16;
  const page = document.createElementNS(svgSpace, 'svg');
  setAll(page, { xmlns: svgSpace, width, height, viewBox: `0 0 ${width} ${height}` });
  page.append(
    rectangle(width, height, getComputedStyle(document.body).getPropertyValue('--surface')),
    words(`${story.analysis.title}: ${heading}`, 16, 28, 15, 600),
    placeCopy(drawing, box),
    ...notes.map((note, index) =>
      words(note, 16, titleHeight + box.height + (index + 1) * lineHeight, 11.5, 400),
    ),
  );
  return { svg: new XMLSerializer().serializeToString(page), width, height };
}

/** A drawing as PNG, at twice its size. @throws {Error} when the browser cannot draw it. */
export async function paintPicture({ svg, width, height }: ReturnType<typeof copyPicture>): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width * 2, height * 2);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * 2;
    canvas.height = height * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, width * 2, height * 2);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn.'))));
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

function placeCopy(drawing: SVGSVGElement, box: DOMRect): SVGElement {
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error('No drawing to copy.');
  carryStyles(drawing, copy);
  setAll(copy, { x: 0, y: titleHeight, width: box.width, height: box.height });
  return copy;
}

function carryStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of carried) {
    const value = style.getPropertyValue(name);
    if (value !== '') to.setAttribute(name, value);
  }
  for (const [index, child] of [...from.children].entries()) {
    const twin = to.children[index];
    if (twin) carryStyles(child, twin);
  }
}

function words(text: string, x: number, y: number, size: number, weight: number): SVGElement {
  const element = document.createElementNS(svgSpace, 'text');
  const ink = getComputedStyle(document.body).color;
  setAll(element, {
    x,
    y,
    fill: ink,
    'font-family': 'Inter, sans-serif',
    'font-size': size,
    'font-weight': weight,
  });
  element.textContent = text;
  return element;
}

function rectangle(width: number, height: number, fill: string): SVGElement {
  const element = document.createElementNS(svgSpace, 'rect');
  setAll(element, { width, height, fill: fill || '#fff' });
  return element;
}

function setAll(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
