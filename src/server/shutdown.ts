type Task = () => Promise<void>

declare global {
  // Next bundles its own copy of this module; both copies must see one list.
  var registerhuisShutdown: Set<Task> | undefined
}

function tasks(): Set<Task> {
  globalThis.registerhuisShutdown ??= new Set()
  return globalThis.registerhuisShutdown
}

/** Registers what must be ended before the process goes: a worker, a listening connection. */
export function onShutdown(task: Task): void {
  tasks().add(task)
}

/** Ends everything that registered itself. One that fails doesn't keep the others from ending. */
export async function runShutdownTasks(): Promise<void> {
  const outcomes = await Promise.allSettled([...tasks()].map((task) => task()))
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') process.stderr.write(`Afsluiten: ${String(outcome.reason)}\n`)
  }
}
