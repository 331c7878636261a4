/** Stands in the log where something was left out. */
export const leftOut = '[weggelaten]'

/** Keys whose value is, or may hold, something of a person or something that opens a door. */
const sensitive =
  /^(authorization|cookie|set-cookie|headers|password|hash|salt|token|secret|body|data|doc|html|text|subject|to|email|name|firstName|lastName|displayName|phone|address|iban|bsn|params|parameters|query|where|user|sessions)$|(password|token|secret|email|key)$/i

const deepest = 4

/** Takes e-mail addresses, session tokens and long digit runs out of a sentence. */
export function scrub(text: string): string {
  return text
    .replace(/[^\s"'<>(),;:=]+@[^\s"'<>(),;]+/g, leftOut)
    .replace(/eyJ[\w-]+\.[\w-]+\.[\w-]*/g, leftOut)
    .replace(/AGE-SECRET-KEY-\w+/g, leftOut)
    .replace(/\b\d{8,}\b/g, leftOut)
    .slice(0, 500)
}

type Facts = { code?: string; constraint?: string; status?: number }

function factsOf(error: Error): Facts {
  const facts: Facts = {}
  // Drizzle wraps what PostgreSQL said; the code is on the cause.
  for (const source of [error, error.cause]) {
    if (!(source instanceof Error)) continue
    if ('code' in source && typeof source.code === 'string') facts.code ??= source.code
    if ('constraint' in source && typeof source.constraint === 'string') facts.constraint ??= source.constraint
    if ('status' in source && typeof source.status === 'number') facts.status ??= source.status
  }
  return facts
}

/** PostgreSQL's own codes have five characters; its messages, and Drizzle's around them, carry the values of the row. */
const isDatabaseError = (error: Error, { code }: Facts): boolean =>
  error.message.startsWith('Failed query') || (code !== undefined && /^[0-9A-Z]{5}$/.test(code))

/** What may be said of an error: never a value that someone typed. */
export function errorMessage(error: Error): string {
  const facts = factsOf(error)
  if (!isDatabaseError(error, facts)) return scrub(error.message)
  return ['database error', facts.code, facts.constraint].filter(Boolean).join(' ')
}

function redactError(error: Error): Record<string, unknown> {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { type: error.name, message: errorMessage(error), ...factsOf(error), stack: frames.slice(0, 12).join('\n') }
}

/** A copy of what was given to the log, without anything of a person. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return scrub(value)
  if (value instanceof Error) return redactError(value)
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object' || value === null) return value
  if (depth >= deepest) return leftOut
  if (Array.isArray(value)) return value.slice(0, 20).map((item) => redact(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, sensitive.test(key) ? leftOut : redact(item, depth + 1)]),
  )
}
