import type { Plugin } from 'payload'
import { AssistantTurns } from './AssistantTurns'

/** Answers questions from the explanation and the own dossier (KS-SRV-9, X-13). Taken out by one line. See README.md. */
export const assistant = (): Plugin => (config) => ({
  ...config,
  collections: [...(config.collections ?? []), AssistantTurns([])],
})
