import { describe, expect, it } from 'vitest';
import { serveSite, small, waitForNames } from './site.ts';

const site = serveSite();

function putCollection(folder: string, reports: Readonly<Record<string, string | Uint8Array | null>>): void {
  const entries = Object.keys(reports).map((file) => ({ id: file.replace(/\.txt$/, ''), file }));
  site.put(`${folder}/index.json`, JSON.stringify({ title: `Collection ${folder}`, reports: entries }));
  for (const [file, content] of Object.entries(reports))
    if (content !== null) site.put(`${folder}/${file}`, content);
}

const plain =
  'Ferry sinks off Marlo\n\nThe ferry Orchid sank off Marlo on Monday, killing 12 people, police in Norway said.\n';
const other =
  'Ferry disaster\n\nPolice in Norway said 12 people died when the ferry Orchid sank near Marlo.\n';

describe('other collections', () => {
  it('open by their address', async () => {
    const page = await site.open('#collection=collections/accident');
    await waitForNames(page);
    expect(await page.locator('.reader-tile').count()).toBe(4);
    expect(await page.locator('body').textContent()).not.toContain('Belarus');
  });

  it('stay on their own origin', async () => {
    const page = await site.open(`${small}#collection=https://example.com/x`);
    await waitForNames(page);
    expect(await page.locator('.reader-tile').count()).toBe(1);
  });

  it('say which report is missing and open the others', async () => {
    putCollection('gap', { 'a.txt': plain, 'gone.txt': null, 'b.txt': other });
    const page = await site.open('#collection=gap');
    await waitForNames(page);
    await page.getByText('gone.txt').waitFor();
    expect(await page.locator('.reader-tile').count()).toBe(2);
  });

  it('that are not there are said to be so, with a way on', async () => {
    const page = await site.open('#collection=no/such/folder');
    await page.getByText(/no list of reports/i).waitFor();
    expect(await page.getByRole('button').count()).toBeGreaterThan(0);
  });

  it('hold bad files without harm', async () => {
    putCollection('bad', {
      'good.txt': plain,
      'empty.txt': '',
      'binary.txt': new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3, 0xff, 0xfe, 0, 0]),
      'latin.txt': new Uint8Array([
        ...new TextEncoder().encode('Café fire\n\nA caf'),
        0xe9,
        ...new TextEncoder().encode(' burned in Norway on Monday, police said.\n'),
      ]),
      'wide.txt': new Uint8Array([
        0xff,
        0xfe,
        ...new Uint8Array(
          Uint16Array.from('Norway storm\n\nA storm hit Norway on Monday.\n', (letter) =>
            letter.charCodeAt(0),
          ).buffer,
        ),
      ]),
      'crlf.txt': plain.replaceAll('\n', '\r\n'),
      'furniture.txt': 'Share\nFacebook\nTwitter\nAll rights reserved\n',
      'script.txt':
        'Norway <script>window.hacked = 1</script>\n\n<img src=x onerror="window.hacked=1"> Police in Norway arrested two men. \u202Eevil\u202C\n',
    });
    const page = await site.open('#collection=bad');
    await waitForNames(page);
    await page.getByText('empty.txt').first().waitFor();
    expect(await page.locator('.reader-tile').count()).toBe(6);
    for (const tile of await page.locator('.reader-tile').all()) await tile.click();
    expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined();
    expect(await page.locator('.reader img, .reader script').count()).toBe(0);
  });
});
