import type { PayloadRequest } from 'payload'
import { loadDossiersOf } from '@/collections/registers/shared/loadDossier'
import type { AssistantOptions, Fact } from '@/plugins/assistant/options'
import type { Intent } from '@/src/domain/assistant/intent'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { accountContent } from '../../identity/account/content'
import { loadMember } from '../../portal/member'
import { dossierView } from '../../registers/dossier/view'
import { bulletRed, deadline, documentUntil, type OwnDossier, obligation, pointsNeeded, withPath } from './dossier'
import { ecdCode, invoicesOpen, membershipTier, missingScreening, plannedVisit, standingWhy, vogUntil } from './member'

/** How an answer is read from what is kept of the member; only what it needs is read. */
type Reading = {
  dossiers: () => Promise<OwnDossier[]>
  content: () => ReturnType<typeof accountContent>
  member: () => ReturnType<typeof loadMember>
  on: string
}

function reading(req: PayloadRequest, therapist: number): Reading {
  const on = amsterdamDay(new Date())
  const loaded = () => loadDossiersOf(req, therapist, on)
  return {
    on,
    dossiers: async () =>
      withPath((await loaded()).map((one) => dossierView(one, { reminders: [], decisions: [] }, on))),
    content: async () => accountContent(req, therapist, await loaded()),
    member: () => loadMember(req, therapist),
  }
}

const answers: Record<Intent, (from: Reading) => Promise<Fact | null>> = {
  'points-needed': async ({ dossiers }) => pointsNeeded(await dossiers()),
  'bullet-red': async ({ dossiers }) => bulletRed(await dossiers()),
  deadline: async ({ dossiers }) => deadline(await dossiers()),
  'visitation-when': async ({ dossiers, member }) =>
    plannedVisit((await member()).visit) ?? obligation(await dossiers(), 'visitation'),
  'intervisie-needed': async ({ dossiers }) => obligation(await dossiers(), 'intervisie'),
  'first-aid-until': async ({ dossiers }) => documentUntil(await dossiers(), 'first-aid-certificate'),
  'standing-why': async ({ content }) => standingWhy(await content()),
  'missing-screening': async ({ member }) => missingScreening((await member()).steps),
  'invoices-open': async ({ content, on }) => invoicesOpen(await content(), on),
  'vog-until': async ({ content, on }) => vogUntil(await content(), on),
  'ecd-code': async ({ content }) => ecdCode(await content()),
  'membership-tier': async ({ content }) => membershipTier(await content()),
}

/** Answers about the dossier of who asks, by the same functions as the pages: nothing is guessed. */
export const fact: AssistantOptions['fact'] = (req, therapist, intent) => answers[intent](reading(req, therapist))
