/** A stretch of a text, as UTF-16 offsets. */
export interface Place {
  start: number;
  end: number;
}
