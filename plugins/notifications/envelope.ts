import { createHash } from 'node:crypto'

export type Sender = { defaultFromName: string; defaultFromAddress: string }

/** Takes `Name <address>` or a bare address apart. */
export function senderFrom(value: string): Sender {
  const named = /^\s*"?([^"<]*?)"?\s*<([^<>\s]+)>\s*$/.exec(value)
  return { defaultFromName: named?.[1] ?? '', defaultFromAddress: named?.[2] ?? value.trim() }
}

/** The same for every sending of one mail, so that mail programs show a double as one. */
export const messageId = (key: string, from: string): string =>
  `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${from.split('@').at(-1) ?? 'registerhuis'}>`
