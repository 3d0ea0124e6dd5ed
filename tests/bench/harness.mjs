// Bundles an entry with esbuild, serves it on loopback, opens it in a fresh Chromium and calls window.run(params).
// Needs esbuild and playwright-core in PERF_NM (a folder holding node_modules; default: the current folder).
import { createRequire } from 'node:module';
import http from 'node:http'; import path from 'node:path'; import fs from 'node:fs'; import os from 'node:os';
export const NM = path.resolve(process.env.PERF_NM || process.cwd());
const req = createRequire(path.join(NM, 'x.js'));
export const esbuild = req('esbuild'); export const { chromium } = req('playwright-core');
export const HERE = path.dirname(new URL(import.meta.url).pathname);
export const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--js-flags=--expose-gc', '--enable-precise-memory-info'];
export const GLARGS = ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist', ...ARGS.slice(2)];
export async function bundle(entry, extra = {}) {
  const r = await esbuild.build({ entryPoints: [path.join(HERE, entry)], bundle: true, write: false, format: 'iife', platform: 'browser', target: 'es2022', nodePaths: [path.join(NM, 'node_modules')], define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' }, loader: { '.wasm': 'binary' }, logLevel: 'error', minify: false, ...extra });
  return r.outputFiles[0].text;
}
export function serve(files) {
  return new Promise((ok) => { const s = http.createServer((q, a) => { const u = q.url.split('?')[0]; const f = files[u]; if (!f) { a.writeHead(404); return a.end(); } a.writeHead(200, { 'content-type': f.type, 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp', ...(f.headers || {}) }); a.end(f.body); }).listen(0, '127.0.0.1', () => ok({ url: `http://127.0.0.1:${s.address().port}`, close: () => s.close() })); });
}
export const html = (body = '', css = '') => ({ type: 'text/html', body: `<!doctype html><meta charset=utf-8><style>html,body{margin:0;height:100%}${css}</style><div id=root style="width:1280px;height:800px;position:relative;overflow:hidden"></div>${body}<script src=/b.js></script>` });
export async function open(args = ARGS) { return chromium.launch({ executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium', headless: true, args }); }
// One call in one fresh browser; the browser is closed on time-out.
export async function once(js, params, { timeout = 120000, args = ARGS, files = {}, measureRSS = false } = {}) {
  const srv = await serve({ '/': html(), '/b.js': { type: 'text/javascript', body: js }, ...files });
  const b = await open(args); let timer, errs = [];
  try {
    const page = await b.newPage({ viewport: { width: 1280, height: 800 } }); page.on('pageerror', (e) => errs.push(String(e).slice(0, 200)));
    const bs = await b.newBrowserCDPSession(); await page.exposeFunction('__cpu', async () => (await bs.send('SystemInfo.getProcessInfo')).processInfo.reduce((s, x) => s + x.cpuTime * 1000, 0)); // CPU ms of every process of this browser: less sensitive to a busy machine than wall time
    await page.goto(srv.url + '/'); await page.waitForFunction(() => !!window.run, null, { timeout: 30000 }); await page.waitForTimeout(700); // lets the browser's own start-up work end
    const to = new Promise((_, no) => { timer = setTimeout(() => no(new Error('timeout ' + timeout)), timeout); });
    const res = await Promise.race([page.evaluate((p) => window.run(p), params), to]);
    if (measureRSS) { const cdp = await b.newBrowserCDPSession(); const { processInfo } = await cdp.send('SystemInfo.getProcessInfo'); res.rssMB = Math.max(...processInfo.filter((x) => x.type === 'renderer').map((x) => { try { return +fs.readFileSync(`/proc/${x.id}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)[1] / 1024; } catch { return 0; } })) | 0; const c2 = await page.context().newCDPSession(page); await c2.send('Performance.enable'); const { metrics } = await c2.send('Performance.getMetrics'); for (const k of ['Nodes', 'JSHeapUsedSize', 'LayoutObjects']) res[k] = metrics.find((m) => m.name === k)?.value; }
    return res;
  } catch (e) { return { error: String(e.message).slice(0, 300), errs }; }
  finally { clearTimeout(timer); srv.close(); await Promise.race([b.close(), new Promise((r) => setTimeout(r, 3000))]); try { b.process?.()?.kill('SIGKILL'); } catch {} }
}
export function save(name, obj) { const d = path.join(NM, 'out'); fs.mkdirSync(d, { recursive: true }); fs.writeFileSync(path.join(d, name + '.json'), JSON.stringify(obj, null, 1)); }
