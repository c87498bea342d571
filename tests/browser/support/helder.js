// The program, and what it is tried on.
import path from 'node:path';

const root = path.join(import.meta.dirname, '../../..');

/** The program that `tests/run` has built, unless HELDER names another. */
export const helder = process.env.HELDER ?? path.join(process.env.CARGO_TARGET_DIR ?? path.join(root, 'target'), 'debug/helder');

/** The folder of the examples. */
export const examples = path.join(root, 'examples');
