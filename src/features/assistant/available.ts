import type { Payload } from 'payload'

/** Whether this portal has an assistant: the plugin can be taken out. */
export const hasAssistant = (payload: Payload): boolean => 'assistant-turns' in payload.collections
