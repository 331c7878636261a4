type Waiting = { account: number; start: (release: () => void) => void }

type Limits = {
  /** How many at once, in this process. */
  total: number
  /** How many at once by one account, so that one person can't take all places. */
  perAccount: number
  /** How long others wait before they are sent away, in milliseconds. */
  patience: number
}

/** Hands out the places for uploads: each holds one buffer in memory, so there are only a few. */
export class UploadSlots {
  private readonly busy: number[] = []
  private readonly queue: Waiting[] = []

  constructor(private readonly limits: Limits) {}

  /** Waits for a place. Returns the function that gives it back (once), or null when it took too long. */
  async take(account: number): Promise<(() => void) | null> {
    if (this.free(account)) return this.occupy(account)
    return new Promise((resolve) => {
      const waiting: Waiting = {
        account,
        start: (release) => {
          clearTimeout(timer)
          resolve(release)
        },
      }
      const timer = setTimeout(() => {
        this.queue.splice(this.queue.indexOf(waiting), 1)
        resolve(null)
      }, this.limits.patience)
      this.queue.push(waiting)
    })
  }

  private free(account: number): boolean {
    const own = this.busy.filter((other) => other === account).length
    return this.busy.length < this.limits.total && own < this.limits.perAccount
  }

  private occupy(account: number): () => void {
    this.busy.push(account)
    let held = true
    return () => {
      if (!held) return
      held = false
      this.busy.splice(this.busy.indexOf(account), 1)
      this.startNext()
    }
  }

  private startNext(): void {
    const next = this.queue.findIndex(({ account }) => this.free(account))
    const [waiting] = next < 0 ? [] : this.queue.splice(next, 1)
    waiting?.start(this.occupy(waiting.account))
  }
}
