import { type LemmaModel, readLemmaModel } from './lemma.ts';
import { readSections } from './model-file.ts';
import { type NamerModel, readNamerModel } from './namer.ts';
import { readSyntaxModel, type SyntaxModel } from './syntax-model.ts';

/** All trained parts, ready to use. */
export interface Models {
  readonly syntax: SyntaxModel;
  readonly lemmas: LemmaModel;
  readonly namer: NamerModel;
}

/**
 * Reads the inflated bytes of the model file.
 * @throws {ModelError} when they are broken, truncated, of another version or lack a part.
 */
export function readModels(bytes: Uint8Array): Models {
  const sections = readSections(bytes);
  return {
    syntax: readSyntaxModel(sections),
    lemmas: readLemmaModel(sections),
    namer: readNamerModel(sections),
  };
}
