import { env } from './env'
import type { ModelSettings } from './model'

/** The model that this portal may ask; undefined: there is none, and nothing needs one. */
export const configuredModel: ModelSettings | undefined =
  env.ASSISTANT_URL && env.ASSISTANT_MODEL
    ? { url: env.ASSISTANT_URL, key: env.ASSISTANT_KEY, name: env.ASSISTANT_MODEL, timeout: 15_000 }
    : undefined
