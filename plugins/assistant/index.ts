import type { Plugin } from 'payload'
import { AssistantTurns } from './AssistantTurns'
import { assistantEndpoints } from './endpoints'
import type { AssistantOptions } from './options'

/** Answers questions from the explanation and the own dossier (KS-SRV-9, X-13). Taken out by one line. See README.md. */
export const assistant =
  (options: AssistantOptions): Plugin =>
  (config) => ({
    ...config,
    custom: { ...config.custom, assistant: options },
    collections: [...(config.collections ?? []), AssistantTurns],
    endpoints: [...(config.endpoints ?? []), ...assistantEndpoints(options)],
  })
