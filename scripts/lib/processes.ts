import { type ChildProcess, spawn } from 'node:child_process'
import { root } from './paths'

const running = new Set<ChildProcess>()

type Options = {
  environment: Record<string, string>
  /** Open a channel to the child, so that it notices when we are gone. */
  channel?: boolean
  /** What to do with a line of its output; left out: shown as it is. */
  onLine?: (line: string) => void
}

/** Starts a Node program of the project. It is ended with us (see stopAll). */
export function startNode(args: string[], { environment, channel, onLine }: Options): ChildProcess {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', onLine ? 'pipe' : 'inherit', 'inherit', ...(channel ? (['ipc'] as const) : [])],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  let rest = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine?.(line)
  })
  return child
}

/** The program ended while Node was still loading it (see run-script.mjs); running it again is the remedy. */
class LostWhileLoading extends Error {}

const lostWhileLoading = 13
const attempts = 4

/** Whether a program that ended with this code never began. */
export const neverBegan = (code: number | null): boolean => code === lostWhileLoading

/** Runs a Node program to its end. @throws when it fails; its own words are on the screen by then. */
export async function runNode(name: string, args: string[], options: Options): Promise<void> {
  const child = startNode(args, options)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  })
  if (code === 0) return
  const message = `${name} is mislukt (code ${code}). De reden staat hierboven.`
  throw neverBegan(code) ? new LostWhileLoading(message) : new Error(message)
}

/** Does `work` again when a program in it was lost while loading. Only for work that may be done twice. */
export async function insist<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof LostWhileLoading) || attempt === attempts) throw error
    }
  }
}

/** Runs a TypeScript script of ours to its end, again when it was lost while loading. @throws when it fails */
export async function runScript(name: string, script: string, options: Options, args: string[] = []): Promise<void> {
  await insist(() => runNode(name, ['--import', 'tsx', script, ...args], options))
}

/** Ends every program that still runs: kindly, and after 25 s by force. */
export async function stopAll(): Promise<void> {
  await Promise.all(
    [...running].map(async (child) => {
      const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), 25_000)
      await exited
      clearTimeout(timer)
    }),
  )
}
