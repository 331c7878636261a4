// Runs a TypeScript script of ours. Plain JavaScript with Node alone: it is what starts everything else.
import { spawn } from 'node:child_process'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/**
 * Node 20 now and then loses an answer of the thread that loads TypeScript, most of all on a busy machine. The process
 * then ends with this code ("unfinished top-level await") while it is still loading, before it did anything.
 */
const lostWhileLoading = 13
const attempts = 4

function once(file, args) {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, file), ...args], {
    // The channel tells the script when we are gone.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.removeAllListeners(signal)
    process.on(signal, () => child.kill(signal))
  }
  return new Promise((done) => child.once('exit', (code) => done(code ?? 1)))
}

/** Runs the script to its end, and ends this process with its exit code. Signals are passed on. */
export async function runScript(file, args = process.argv.slice(2)) {
  let code = lostWhileLoading
  for (let attempt = 0; code === lostWhileLoading && attempt < attempts; attempt += 1) code = await once(file, args)
  process.exit(code)
}
