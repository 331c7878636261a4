import { createEventBuffer, type EventBuffer } from 'better-sse'

/** So much may wait for a reader; more is only given when it was taken. */
const roomBytes = 16 * 1024

type Told = {
  /** The reader took what there was. */
  onRoom: () => void
  /** Nobody reads any more, or we ended it. Once. */
  onEnd: () => void
}

/** One stream of events to one reader, that says when the reader is behind. Holds at most what was given while there was room. */
export class EventStream {
  readonly body: ReadableStream<Uint8Array>
  private controller: ReadableStreamDefaultController<Uint8Array> | null = null
  private readonly encoder = new TextEncoder()
  private fullSince: number | null = null

  constructor(private readonly told: Told) {
    this.body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.controller = controller
        },
        pull: () => {
          this.fullSince = null
          this.told.onRoom()
        },
        cancel: () => this.gone(),
      },
      new ByteLengthQueuingStrategy({ highWaterMark: roomBytes }),
    )
  }

  /** Whether there is room for more. */
  get hasRoom(): boolean {
    return (this.controller?.desiredSize ?? 0) > 0
  }

  /** Whether the reader has been behind for so long (milliseconds). */
  isStuck(limit: number, now: number): boolean {
    return this.fullSince !== null && now - this.fullSince > limit
  }

  /** Gives an event; an `id` is what the reader comes back with. */
  event(name: string, data: unknown, id?: number): void {
    this.write((buffer) => {
      buffer.event(name)
      if (id !== undefined) buffer.id(String(id))
      buffer.data(data).dispatch()
    })
  }

  /** A sign of life, for whatever stands in between. */
  beat(): void {
    if (this.hasRoom) this.write((buffer) => buffer.comment('').dispatch())
  }

  /** Ends it: what was given still arrives, unless the reader is behind. */
  end(): void {
    if (!this.controller) return
    if (this.hasRoom) this.controller.close()
    else this.controller.error(new DOMException('reader is behind', 'AbortError'))
    this.gone()
  }

  private write(fill: (buffer: EventBuffer) => void): void {
    if (!this.controller) return
    const buffer = createEventBuffer()
    fill(buffer)
    this.controller.enqueue(this.encoder.encode(buffer.read()))
    if (!this.hasRoom) this.fullSince ??= Date.now()
  }

  private gone(): void {
    if (!this.controller) return
    this.controller = null
    this.told.onEnd()
  }
}
