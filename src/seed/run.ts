import { createLocalReq, type Payload } from 'payload'
import { directoryDay } from '@/collections/identity/PracticeProfiles/directory/day'
import { openKeyring } from '@/plugins/private-files/crypto/keyring'
import { localDisk } from '@/plugins/private-files/storage/localDisk'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { hasChat } from '@/src/features/chat/available'
import { hasKeurmerk } from '@/src/features/keurmerk/available'
import { env } from '@/src/lib/env'
import { namedPeople, otherPeople } from './data/people'
import { posts } from './data/posts'
import { accountMaker } from './steps/accounts'
import { seedAov } from './steps/aov'
import { seedArticles } from './steps/articles'
import { seedCalls } from './steps/calls'
import { seedChat } from './steps/chat'
import { seedClaims } from './steps/claims'
import { normPlaces, seedCourses } from './steps/courses'
import { seedDirectory } from './steps/directory'
import { seedDocuments } from './steps/documents'
import { seedEvidence } from './steps/evidence'
import { seedForms } from './steps/forms'
import { seedGroups } from './steps/groups'
import { seedMembers, seedOrganisations, seedStaff } from './steps/identity'
import { seedIntegrations } from './steps/integrations'
import { seedInvoices } from './steps/invoices'
import { seedKeurmerk } from './steps/keurmerk'
import { seedLife } from './steps/life'
import { refuseOneMail } from './steps/mail'
import { seedNews } from './steps/news'
import { seedPayments } from './steps/payments'
import { seedProviders } from './steps/providers'
import { seedRegisterEvidence } from './steps/registerEvidence'
import { seedRegisters } from './steps/registers'
import { seedRequests } from './steps/requests'
import { seedScreening } from './steps/screening'
import { seedServiceRequests } from './steps/service'
import { seedSessions } from './steps/sessions'
import { seedStanding } from './steps/standing'
import { seedTherapists } from './steps/therapists'
import { seedVisits } from './steps/visits'

export type Progress = { done: number; total: number }

/**
 * Fills an empty database with the demo: three organisations, staff of every role, forty professionals with evidence
 * in every status, intervisie groups with their members, visits in every state, providers with their courses, and a weblog. The same moment gives the same data.
 * @param options.now the moment that everything is dated from; the present when left out
 */
export async function seedDemo(
  payload: Payload,
  options: { onProgress?: (progress: Progress) => void; now?: Date } = {},
): Promise<void> {
  const now = options.now ?? new Date()
  const people = namedPeople.length + otherPeople.length
  const total = 2 * people + posts.length
  let done = 0
  const step = (): void => {
    done += 1
    options.onProgress?.({ done, total })
  }
  const req = await createLocalReq({}, payload)
  const account = accountMaker(req)
  const organisations = await seedOrganisations(req)
  const reviewer = await seedStaff(req, organisations, account)
  const members = await seedMembers(req, organisations, account, step)
  await seedRegisters(req, organisations, members, now)
  const store = { storage: localDisk(env.FILES_DIR), keyring: openKeyring(env.FILES_MASTER_KEY), scanner: null }
  const services = { reviewer, store, now }
  await seedEvidence(req, members, services, step)
  await seedTherapists(req, members, now)
  await seedRegisterEvidence(req, members, services, now)
  await seedLife(req, members, services, now)
  await seedGroups(req, organisations.cat, members, account, now)
  await seedSessions(req, members, services)
  await seedVisits(req, members, services)
  const norms = await normPlaces(req)
  const providers = await seedProviders(req, organisations, account)
  const courses = await seedCourses(req, providers, norms, amsterdamDay(now))
  await seedRequests(req, courses, norms, now)
  await seedClaims(req, members, services, now)
  await seedDocuments(req, organisations.cat)
  await seedIntegrations(req, organisations.cat, now)
  await refuseOneMail(req)
  await seedNews(req, now, step)
  await seedArticles(req)
  await seedDirectory(req, organisations.cat)
  // Among the last: it fills what of a member's file no other step made.
  await seedScreening(req, organisations, members, account, services)
  await seedStanding(req, organisations, members, now)
  await seedInvoices(req, organisations.cat, now)
  await seedPayments(req, now)
  await seedServiceRequests(req, organisations.cat, members, services)
  await seedForms(req, now)
  await seedAov(req, now)
  await seedCalls(req, now)
  // Plugins that can be taken out.
  if (hasChat(payload)) await seedChat(req, now)
  if (hasKeurmerk(payload)) await seedKeurmerk(req, organisations.cat, now)
  // Who has all that makes good standing, may be found from here.
  await directoryDay(payload, now)
}
