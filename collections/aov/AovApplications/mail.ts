import type { PayloadRequest } from 'payload'
import { referenceOf } from '@/src/domain/aov/workflow'
import { mailHolder } from '../../registers/Registrations/life/store'
import type { ApplicationRow } from './row'

type About = Pick<ApplicationRow, 'id' | 'therapist' | 'organisation' | 'insurer'>

const page = '/aov'

/** Tells the member that their application came in (KS-AOV-1). No amounts: those stand on the page. */
export const mailReceived = (req: PayloadRequest, about: About): Promise<void> =>
  mailHolder(req, about, `aov-received:${about.id}`, (name, link) => ({
    template: 'aov-received',
    props: { name, insurer: about.insurer, reference: referenceOf(about.id), link: link(page) },
  }))

/** Tells the member what the insurer decided, with what staff wrote to it. */
export const mailDecided = (
  req: PayloadRequest,
  about: About,
  said: { accepted: boolean; answer: string | null },
): Promise<void> =>
  mailHolder(req, about, `aov-decided:${about.id}`, (name, link) => ({
    template: 'aov-decided',
    props: { name, insurer: about.insurer, reference: referenceOf(about.id), ...said, link: link(page) },
  }))

/** Confirms that the member took their application back. */
export const mailWithdrawn = (req: PayloadRequest, about: About & { sent: boolean }): Promise<void> =>
  mailHolder(req, about, `aov-withdrawn:${about.id}`, (name, link) => ({
    template: 'aov-withdrawn',
    props: { name, insurer: about.insurer, reference: referenceOf(about.id), sent: about.sent, link: link(page) },
  }))
