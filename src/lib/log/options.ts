import type { Config } from 'payload'
import type { Env } from '@/src/lib/env'
import { isExpected } from '../errors/error-report'
import { errorMessage, redact, scrub } from './redact'

type LoggerOptions = Extract<NonNullable<Config['logger']>, { options: object }>

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** The sentence of a log line; pino would take the raw message of an error that comes without one. */
function sentence(first: unknown, second: unknown): string | undefined {
  if (typeof first === 'string') return scrub(first)
  if (typeof second === 'string') return scrub(second)
  const error = isRecord(first) && first.err instanceof Error ? first.err : first
  return error instanceof Error ? errorMessage(error) : undefined
}

/** pino's number for `error`. */
const errorLevel = 50

/** Structured log lines (JSON, one per line) from which everything of a person was taken out. */
export function logOptions({ LOG_LEVEL }: Pick<Env, 'LOG_LEVEL'>): LoggerOptions {
  return {
    options: {
      level: LOG_LEVEL,
      base: undefined,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      hooks: {
        logMethod([first, second], method, level) {
          const facts = first instanceof Error ? { err: first } : isRecord(first) ? first : {}
          // Payload logs every refusal as an error; what deserves a line gets one in src/lib/errors/log-report.ts.
          if (level >= errorLevel && isExpected(facts.err)) return this.debug(first, second)
          const safe = redact(facts)
          const line = isRecord(facts.msg) ? undefined : sentence(first, second ?? facts.msg)
          method.apply(this, [isRecord(safe) ? safe : {}, line])
        },
      },
    },
  }
}
