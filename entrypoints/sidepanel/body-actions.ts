import type { ToastMessage } from '../../components/Toast.tsx';

/** What is unfolded in a row has to know, and what it may ask for. */
export interface BodyActions {
  /** The page's tab; null where there is none to be asked. */
  tab: number | null;
  /** Another value where glossaries, or what the reader says of knowing terms, have changed. */
  changes: unknown;
  onEdit: (entry: number) => void;
  /** Something has been done that the reader may take back. */
  onDone: (message: ToastMessage | null) => void;
  onFail: (error: unknown) => void;
}
