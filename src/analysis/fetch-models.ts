/**
 * Fetches the language models and inflates them.
 * @throws {Error} with a sentence for the reader when the file cannot be fetched.
 */
export async function fetchModels(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The language models could not be fetched (status ${response.status}).`);
  return inflateBytes(new Uint8Array(await response.arrayBuffer()));
}

/**
 * Inflates gzip. Bytes that are no gzip are given back as they are: a host that declares the stored file as
 * compressed has them inflated by the browser already.
 */
export async function inflateBytes(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(inflated).arrayBuffer());
}
