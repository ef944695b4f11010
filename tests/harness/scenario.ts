import type { FileServer } from './serve-files.ts';
import type { Session } from './session.ts';

/** What a scenario's tests work with; to be read inside a test, when it has started. */
export interface Stage {
  readonly session: Session;
  /** Serves `tests/fixtures`. */
  readonly server: FileServer;
}

/** Declares tests that hold in every browser: a scenario file's default export. */
export type Scenario = (stage: Stage) => void;
