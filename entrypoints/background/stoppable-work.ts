/** Work that whoever asked for it may stop, each by the name that was given to it. */
export class StoppableWork {
  readonly #running = new Map<string, AbortController>();

  /**
   * @param id one that is under way under the same name, since its asker has given up waiting, is stopped
   * @throws what the work throws, or an `AbortError` where it was stopped
   */
  async run<T>(id: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    this.stop(id);
    const stopping = new AbortController();
    this.#running.set(id, stopping);
    try {
      return await work(stopping.signal);
    } finally {
      if (this.#running.get(id) === stopping) this.#running.delete(id);
    }
  }

  /** Stops it; what is not under way any more is passed over. */
  stop(id: string): void {
    this.#running.get(id)?.abort();
    this.#running.delete(id);
  }
}
