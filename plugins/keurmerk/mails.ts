import type { PayloadRequest } from 'payload'
import type { Turn } from '@/src/domain/keurmerk/turn'
import { formatDate } from '@/src/lib/format'
import type { Addressee, KeurmerkOptions } from './options'
import type { Evaluation, Round } from './rows'

/** Whom a mail of a self-evaluation goes to; without a first contact person to nobody, and staff see that on their desk. */
type To = Pick<Evaluation, 'id' | 'organisation' | 'practiceName'> & { therapist: number | null }

const addressee = ({ therapist, organisation }: To): Addressee | null =>
  therapist === null ? null : { therapist, organisation }

const page = (id: number): string => `/keurmerk/${id}`

/** The practice is in (KB-2). */
export async function mailApplied(req: PayloadRequest, { mail }: KeurmerkOptions, round: Round, to: To): Promise<void> {
  const who = addressee(to)
  if (!who) return
  await mail(req, who, `keurmerk:${to.id}:applied`, (name, link) => ({
    template: 'keurmerk-applied',
    props: {
      name,
      practice: to.practiceName,
      year: round.year,
      opensOn: formatDate(round.opensOn),
      closesOn: formatDate(round.closesOn),
      link: link('/keurmerk'),
    },
  }))
}

/** What was sent, with its receipt (KB-4). */
export async function mailSent(
  req: PayloadRequest,
  { mail }: KeurmerkOptions,
  round: Round,
  to: To,
  { turn, hash }: { turn: Turn; hash: string },
): Promise<void> {
  const who = addressee(to)
  if (!who) return
  await mail(req, who, `keurmerk:${to.id}:sent:${turn}`, (name, link) => ({
    template: 'keurmerk-sent',
    props: {
      name,
      practice: to.practiceName,
      year: round.year,
      again: turn === 2,
      hash,
      nextOn: formatDate(turn === 1 ? round.reportsOn : round.decidesOn),
      link: link(page(to.id)),
    },
  }))
}

/** The mails of the steps of a round, by the name of their template (KB-3). */
export type StepMail =
  | 'keurmerk-open'
  | 'keurmerk-login'
  | 'keurmerk-reminder'
  | 'keurmerk-nothing-sent'
  | 'keurmerk-report'
  | 'keurmerk-reminder-again'
  | 'keurmerk-not-sent-again'
  | 'keurmerk-granted'
  | 'keurmerk-refused'

const untilOf = (template: StepMail, round: Round): string =>
  template === 'keurmerk-report' || template === 'keurmerk-reminder-again' ? round.requalifiesUntil : round.closesOn

/** Tells the first contact person what a step of the round means for their practice, once. */
export async function mailStep(
  req: PayloadRequest,
  { mail }: KeurmerkOptions,
  round: Round,
  to: To,
  template: StepMail,
): Promise<void> {
  const who = addressee(to)
  if (!who) return
  await mail(req, who, `keurmerk:${to.id}:${template}`, (name, link) => ({
    template,
    props: {
      name,
      practice: to.practiceName,
      year: round.year,
      until: formatDate(untilOf(template, round)),
      decidesOn: formatDate(round.decidesOn),
      link: link(page(to.id)),
    },
  }))
}

/** The office answered a question (KB-4). */
export async function mailAnswered(
  req: PayloadRequest,
  { mail }: KeurmerkOptions,
  to: Addressee & { question: number; evaluation: number; practiceName: string },
): Promise<void> {
  await mail(req, to, `keurmerk:question:${to.question}`, (name, link) => ({
    template: 'keurmerk-answered',
    props: { name, practice: to.practiceName, link: link(`${page(to.evaluation)}#vragen`) },
  }))
}

/** An objection was decided (KB-6). */
export async function mailObjection(
  req: PayloadRequest,
  { mail }: KeurmerkOptions,
  round: Round,
  to: To,
  { upheld, answer }: { upheld: boolean; answer: string },
): Promise<void> {
  const who = addressee(to)
  if (!who) return
  await mail(req, who, `keurmerk:${to.id}:objection`, (name, link) => ({
    template: 'keurmerk-objection',
    props: { name, practice: to.practiceName, year: round.year, upheld, answer, link: link(page(to.id)) },
  }))
}
