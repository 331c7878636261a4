import type { PayloadRequest } from 'payload'
import type { KeurmerkQuestion } from '@/src/domain/keurmerk/framework'
import type { MailTemplate } from '@/src/emails'

/** Whom a mail is about, and the organisation whose staff may see it. */
export type Addressee = { therapist: number; organisation: number }

/** A practice that was granted the keurmerk, as insurers are told. */
export type Grant = {
  evaluation: number
  therapist: number | null
  organisation: number
  practice: string
  place: string
  chamberNumber: string | null
  year: number
  /** By which it stands in the public register. */
  code: string
  grantedOn: string
}

export type KeurmerkOptions = {
  /** Mails a professional, once per key; who has no address gets none. */
  mail: (
    req: PayloadRequest,
    to: Addressee,
    key: string,
    compose: (firstName: string, link: (path: string) => string) => MailTemplate,
  ) => Promise<void>
  /**
   * Reads an answer as a model does and gives tips on it; left out: plain means alone. Empty: it has nothing to say, or
   * is away.
   */
  read?: (req: PayloadRequest, question: KeurmerkQuestion, answer: string) => Promise<string[]>
  /** Tells insurers of a keurmerk that was granted, once, in the transaction of `req` (KB-6). */
  tell: (req: PayloadRequest, grant: Grant) => Promise<void>
}
