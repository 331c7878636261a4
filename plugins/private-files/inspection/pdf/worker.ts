import { parentPort } from 'node:worker_threads'
import { inspectPdf } from './inspectPdf'

/** Runs in its own thread: takes the bytes of one PDF, answers with the verdict and gives the bytes back. */
parentPort?.on('message', async (bytes: Uint8Array<ArrayBuffer>) => {
  const problem = await inspectPdf(bytes)
  parentPort?.postMessage({ problem, bytes }, [bytes.buffer])
})
parentPort?.postMessage('ready')
