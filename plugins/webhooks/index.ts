import type { Plugin } from 'payload'
import { WebhookDeliveries } from './WebhookDeliveries'
import { WebhookEndpoints } from './WebhookEndpoints'

/** Messages to other systems that commit with the write that causes them. See README.md. */
export const webhooks = (): Plugin => (config) => ({
  ...config,
  collections: [...(config.collections ?? []), WebhookEndpoints, WebhookDeliveries],
})
