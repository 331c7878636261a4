import type { Plugin } from 'payload'
import { mailServer } from './mailServer'
import { Outbox } from './Outbox'
import { sendMailTask } from './sendMailTask'
import { wipeMailTask } from './wipeMailTask'

/** Mail that commits with the write that causes it. See README.md. */
export const notifications = (): Plugin => (config) => ({
  ...config,
  email: mailServer(),
  collections: [...(config.collections ?? []), Outbox],
  jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), sendMailTask, wipeMailTask] },
})
