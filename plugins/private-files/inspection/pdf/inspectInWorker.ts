import { once } from 'node:events'
import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'

/** The verdict, and the bytes again: while they are inspected they belong to the thread. */
const answerShape = z.object({
  problem: z.enum(['broken', 'encrypted', 'active', 'hidden', 'tooComplex']).nullable(),
  bytes: z.instanceof(Uint8Array),
})
type Answer = z.infer<typeof answerShape>

/** A file that takes longer (milliseconds), or more memory, is made to do so. */
const longest = 10_000
const memoryMb = 384
/** The PDF library remembers every name it ever saw; a fresh thread forgets. */
const filesPerThread = 25

const stopped: Answer = { problem: 'tooComplex', bytes: new Uint8Array() }

let thread: { worker: Worker; ready: Promise<unknown>; files: number } | null = null
let last: Promise<unknown> = Promise.resolve()

/**
 * Inspects a PDF in a thread of its own, one at a time: a hostile file can't hold up the server, it is stopped instead.
 * The caller's `bytes` are moved, not copied; use the ones that come back.
 */
export function inspectInWorker(bytes: Uint8Array<ArrayBuffer>, patience = longest): Promise<Answer> {
  const turn = last.then(() => inspectNow(bytes, patience))
  last = turn.catch(() => undefined)
  return turn
}

async function inspectNow(bytes: Uint8Array<ArrayBuffer>, patience: number): Promise<Answer> {
  const worker = await currentThread()
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(), patience)
  try {
    const answered = once(worker, 'message', { signal: deadline.signal })
    worker.postMessage(bytes, [bytes.buffer])
    const [message] = await answered
    return answerShape.parse(message)
  } catch (error) {
    await dropThread()
    if (deadline.signal.aborted || isOutOfMemory(error)) return stopped
    throw error
  } finally {
    clearTimeout(timer)
    worker.unref()
  }
}

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

/** The thread that takes the next file, loaded and listening: starting up doesn't count as inspecting. */
async function currentThread(): Promise<Worker> {
  if (thread && thread.files >= filesPerThread) void dropThread()
  thread ??= startThread()
  const { worker, ready } = thread
  thread.files += 1
  worker.ref()
  await ready
  return worker
}

function startThread() {
  const script = resolve(process.cwd(), 'plugins/private-files/inspection/pdf/worker.mjs')
  const worker = new Worker(script, {
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    stdout: true,
    stderr: true,
  })
  // An error between two files: the next one gets a fresh thread.
  worker.on('error', () => {
    if (thread?.worker === worker) thread = null
  })
  return { worker, ready: once(worker, 'message'), files: 0 }
}

async function dropThread(): Promise<void> {
  const old = thread
  thread = null
  await old?.worker.terminate()
}
