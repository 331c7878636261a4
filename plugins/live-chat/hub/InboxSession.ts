import { EventStream } from './EventStream'
import type { ListedRow } from './rows'

/** Whose list it is, and which organisations are in it. */
export type InboxReader = { account: number; reach: readonly number[] | 'all' }

/** More changes at once than this are told as a whole list again. */
const mostApart = 200

/** One open list of conversations of somebody who works here. */
export class InboxSession {
  readonly stream: EventStream
  /** The whole list must (still) be given. */
  wantsAll = true
  nextCheck = 0
  private readonly changed = new Set<number>()

  constructor(
    readonly reader: InboxReader,
    readonly mayStill: () => Promise<boolean>,
    told: { onRoom: (session: InboxSession) => void; onEnd: (session: InboxSession) => void },
  ) {
    this.stream = new EventStream({ onRoom: () => told.onRoom(this), onEnd: () => told.onEnd(this) })
  }

  change(conversation: number): void {
    if (this.wantsAll) return
    this.changed.add(conversation)
    if (this.changed.size <= mostApart) return
    this.wantsAll = true
    this.changed.clear()
  }

  /** What it wants to hear of now, and from now on no more; null: nothing, or there is no room. */
  take(): 'all' | readonly number[] | null {
    if (!this.stream.hasRoom) return null
    const wanted = this.wantsAll ? 'all' : [...this.changed]
    this.wantsAll = false
    this.changed.clear()
    return wanted.length > 0 ? wanted : null
  }

  giveAll(rows: readonly ListedRow[]): void {
    this.stream.event('snapshot', {
      conversations: rows.filter((row) => this.reaches(row)).map((row) => this.told(row)),
    })
  }

  give(ids: readonly number[], rows: readonly ListedRow[]): void {
    for (const row of rows) {
      if (ids.includes(row.id) && this.reaches(row)) this.stream.event('conversation', this.told(row))
    }
  }

  private reaches({ organisation }: ListedRow): boolean {
    return this.reader.reach === 'all' || this.reader.reach.includes(organisation)
  }

  private told(row: ListedRow) {
    return { ...row, mine: row.assignee === this.reader.account }
  }
}
