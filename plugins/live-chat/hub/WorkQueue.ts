/**
 * Does work by key, a few at a time, and each key at most once at a time: what is asked again meanwhile is done once more
 * afterwards. Work that fails is tried again a little later.
 */
export class WorkQueue<Key> {
  private readonly waiting = new Set<Key>()
  private readonly busy = new Set<Key>()
  private stopped = false

  constructor(
    private readonly work: (key: Key) => Promise<void>,
    private readonly onError: (error: unknown) => void,
    private readonly atOnce = 4,
    private readonly retryMs = 1000,
  ) {}

  add(key: Key): void {
    if (this.stopped) return
    this.waiting.add(key)
    this.next()
  }

  stop(): void {
    this.stopped = true
    this.waiting.clear()
  }

  private next(): void {
    for (const key of this.waiting) {
      if (this.busy.size >= this.atOnce) return
      if (this.busy.has(key)) continue
      this.waiting.delete(key)
      this.busy.add(key)
      void this.run(key)
    }
  }

  private async run(key: Key): Promise<void> {
    try {
      await this.work(key)
    } catch (error) {
      this.onError(error)
      setTimeout(() => this.add(key), this.retryMs).unref()
    } finally {
      this.busy.delete(key)
      this.next()
    }
  }
}
