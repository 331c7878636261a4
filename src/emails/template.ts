import type { ReactNode } from 'react'

/** One mail: what it says and why it comes. `Props` is all it needs; everything is escaped when rendered. */
export type MailDefinition<Props> = {
  subject: (props: Props) => string
  /** The line that a mail program shows after the subject. */
  preheader: (props: Props) => string
  /** Why the receiver gets this mail; shown at the bottom. */
  reason: string
  /**
   * The body holds a secret (a link that gives access). Then it is encrypted in the outbox, shown to nobody,
   * and wiped once sent.
   */
  sensitive?: boolean
  Content: (props: Props) => ReactNode
  /** Believable example, for the preview and the tests. Only reserved names and domains. */
  sample: Props
}

/** Defines a mail. One file in this folder per mail, one line in index.ts. */
export const mailTemplate = <Props>(definition: MailDefinition<Props>): MailDefinition<Props> => definition
