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
  'stop-color',
  'stop-opacity',
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

/** A picture as a file of its own: words, shapes, and the looks that on the page come from its style sheet. */
export interface PictureFile {
  readonly svg: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Copies a picture that is on the page, if only out of sight. @throws {Error} when it cannot be copied. */
export function copyPicture(picture: SVGSVGElement): PictureFile {
  const { width, height } = picture.getBoundingClientRect();
  const copy = picture.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error('No picture to copy.');
  carryStyles(picture, copy);
  copy.setAttribute('xmlns', svgSpace);
  return { svg: new XMLSerializer().serializeToString(copy), width, height };
}

/** A drawing as PNG, at twice its size. @throws {Error} when the browser cannot draw it. */
export async function paintPicture({ svg, width, height }: PictureFile): Promise<Blob> {
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
