type Task = () => Promise<void> | void

/** `stopping`: before the answers under way are waited for; `stopped`: when they are all given. */
type Moment = 'stopping' | 'stopped'

declare global {
  // Next bundles its own copy of this module; both copies must see one list.
  var registerhuisShutdown: Record<Moment, Set<Task>> | undefined
}

function tasks(moment: Moment): Set<Task> {
  globalThis.registerhuisShutdown ??= { stopping: new Set(), stopped: new Set() }
  return globalThis.registerhuisShutdown[moment]
}

/** Registers what must be ended before the process goes: a worker, a listening connection. */
export function onShutdown(task: Task): void {
  tasks('stopped').add(task)
}

/** Registers what keeps answers from ending: a stream that goes on until somebody stops it. */
export function onStopping(task: Task): void {
  tasks('stopping').add(task)
}

async function run(moment: Moment): Promise<void> {
  const outcomes = await Promise.allSettled([...tasks(moment)].map(async (task) => task()))
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') process.stderr.write(`Afsluiten: ${String(outcome.reason)}\n`)
  }
}

/** Ends what goes on by itself, so that no answer is waited for in vain. */
export const runStoppingTasks = (): Promise<void> => run('stopping')

/** Ends everything that registered itself. One that fails doesn't keep the others from ending. */
export const runShutdownTasks = (): Promise<void> => run('stopped')
