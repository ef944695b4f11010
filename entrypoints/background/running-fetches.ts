/** What is being read for whoever asked, so that it can be given up from there: a message has no signal. */
export class RunningFetches {
  readonly #running = new Map<string, AbortController>();

  /**
   * @param id by which it can be given up; asked again under the same one, what was asked before is given up
   * @param work rejects with its signal
   */
  async run<T>(id: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    this.end(id);
    const ending = new AbortController();
    this.#running.set(id, ending);
    try {
      return await work(ending.signal);
    } finally {
      if (this.#running.get(id) === ending) this.#running.delete(id);
    }
  }

  /** Gives up what was asked under an id; nothing where it has been answered. */
  end(id: string): void {
    this.#running.get(id)?.abort();
    this.#running.delete(id);
  }
}
