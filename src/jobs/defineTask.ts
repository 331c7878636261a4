import type { TaskConfig, TaskType } from 'payload'

type Retries = {
  /** How often it is tried again after the first time. */
  attempts: number
  /** `delay` in milliseconds; exponential doubles it each time. */
  backoff: { type: 'fixed' | 'exponential'; delay: number }
}

/**
 * Defines a task for the worker. Payload's default is zero retries without waiting, so every task says both.
 * A task can run twice (a crash between its work and its tick): it must be idempotent.
 * Its input and output hold ids only: both are kept in the job and are logged when it fails.
 */
export const defineTask = <Slug extends TaskType>(task: TaskConfig<Slug> & { retries: Retries }): TaskConfig<Slug> =>
  task
