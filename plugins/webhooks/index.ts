import type { Plugin } from 'payload'
import { sendWebhookTask } from './sendWebhookTask'
import { WebhookDeliveries } from './WebhookDeliveries'
import { WebhookEndpoints } from './WebhookEndpoints'
import { wipeWebhooksTask } from './wipeWebhooksTask'

/** Messages to other systems that commit with the write that causes them. See README.md. */
export const webhooks = (): Plugin => (config) => ({
  ...config,
  collections: [...(config.collections ?? []), WebhookEndpoints, WebhookDeliveries],
  jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), sendWebhookTask, wipeWebhooksTask] },
})
