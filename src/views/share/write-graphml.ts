import type { Link } from '../../graph/link.ts';
import type { Entity } from '../../resolve/entity.ts';

const fields = [
  { id: 'name', of: 'node' },
  { id: 'kind', of: 'node' },
  { id: 'class', of: 'edge' },
  { id: 'verb', of: 'edge' },
  { id: 'reports', of: 'edge' },
  { id: 'statements', of: 'edge' },
  { id: 'tentative', of: 'edge' },
] as const;

/** The network as GraphML (graphml.graphdrawing.org), which no package writes. */
export function writeGraphml(actors: readonly Entity[], links: readonly Link[]): string {
  const keys = fields.map(
    ({ id, of }) => `  <key id="${id}" for="${of}" attr.name="${id}" attr.type="string"/>`,
  );
  const nodes = actors.map(({ id, name, kind }) => element('node', { id }, { name, kind }));
  const edges = links.map((link) =>
    element(
      'edge',
      { id: link.id, source: link.source, target: link.target, directed: String(!link.symmetric) },
      {
        class: link.kind,
        verb: link.verb,
        reports: link.reports.join(' '),
        statements: String(link.statements.length),
        tentative: String(link.tentative),
      },
    ),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    '  <graph edgedefault="directed">',
    ...nodes,
    ...edges,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  values: Readonly<Record<string, string>>,
): string {
  const head = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const body = Object.entries(values).map(([key, value]) => `<data key="${key}">${escapeXml(value)}</data>`);
  return `    <${tag}${head.join('')}>${body.join('')}</${tag}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text made fit for XML 1.0, its special characters as entities. */
export function escapeXml(text: string): string {
  return keepXml(text).replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}

/** Text without what XML 1.0 cannot hold: lone surrogates are replaced, control characters left out. */
export function keepXml(text: string): string {
  return text.toWellFormed().replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '');
}
