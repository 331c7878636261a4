import type { PayloadRequest } from 'payload'
import type { ApplicationPaper } from '../AovApplications/summary/load'

/** What an insurer that has an application must know when it is taken back. */
export type TakenBack = { id: number; therapist: number; organisation: number }

/** A way to an insurer (KS-AOV-1). Everything is queued in the transaction of `req`: it leaves when that commits. */
export type Channel = {
  name: string
  /** Whether it was set up, for members of this organisation. */
  ready: (req: PayloadRequest, organisation: number) => Promise<boolean>
  /** Hands an application over. The same key never makes a second message. */
  deliver: (req: PayloadRequest, paper: ApplicationPaper, key: string) => Promise<void>
  /** Says that an application was taken back. */
  takeBack: (req: PayloadRequest, about: TakenBack) => Promise<void>
}
