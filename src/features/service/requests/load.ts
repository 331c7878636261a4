import type { PayloadRequest } from 'payload'
import type { LoadedDossier } from '@/collections/registers/shared/loadDossier'
import { requestFacts } from '@/collections/service/ServiceRequests/facts'
import { serviceSettings, termsFrom } from '@/collections/service/ServiceRequests/terms'
import type { DocumentSubject, RequestKind } from '@/src/domain/service/labels'
import { type Offer, offered, subjectsFor } from '@/src/domain/service/offered'
import { deregistersInTime } from '@/src/domain/service/quote'
import { amsterdamDay, type CalendarDate, yearOf } from '@/src/domain/shared/calendar-date'
import { formatDate, formatEuros } from '@/src/lib/format'
import type { ServiceSetting } from '@/src/payload-types'
import { type OwnRequest, ownRequestRows, ownRequestsColumn } from './own'

/** What stands on the service page about requests. */
export type RequestsPage = {
  offers: Offer[]
  own: OwnRequest[]
  /** What an editor wrote with each kind. */
  intros: Record<RequestKind, string>
  /** What each costs, in a word or two; null: nothing is said. */
  prices: Record<RequestKind, string | null>
  subjects: DocumentSubject[]
  recognisers: { id: number; name: string }[]
  /** Deregistration for this year is too late, with what was done about proof; null: it is in time. */
  late: { by: string; year: number; proof: boolean; reported: boolean } | null
  today: CalendarDate
}

const introsFrom = ({ conditions }: ServiceSetting): RequestsPage['intros'] => ({
  'documents-ready': conditions?.documentsReady ?? '',
  'dossier-update': conditions?.dossierUpdate ?? '',
  recognition: conditions?.recognition ?? '',
  downgrade: conditions?.downgrade ?? '',
  deregistration: conditions?.deregistration ?? '',
  'conduct-order': conditions?.conductOrder ?? '',
})

const euros = (cents: number): string => (cents === 0 ? 'kost niets' : formatEuros(cents / 100))

/** Everything about requests for one member: two statements. @param dossiers theirs, of today */
export async function loadRequests(
  req: PayloadRequest,
  therapist: number,
  dossiers: readonly LoadedDossier[],
): Promise<RequestsPage> {
  const today = amsterdamDay(new Date())
  const [{ facts, besides }, settings] = await Promise.all([
    requestFacts(req, therapist, today, { dossiers, besides: ownRequestsColumn }),
    serviceSettings(req),
  ])
  const terms = termsFrom(settings)
  const included = terms.includedEachYear && !facts.includedUsed
  const year = yearOf(today)
  return {
    offers: offered(facts, terms.notOffered),
    own: ownRequestRows.parse(besides),
    intros: introsFrom(settings),
    prices: {
      'documents-ready': null,
      'dossier-update': included ? `inbegrepen in ${year}` : euros(terms.dossierUpdatePrice),
      recognition: euros(terms.recognitionPrice),
      downgrade: null,
      deregistration: null,
      'conduct-order': euros(terms.conductPrice + terms.conductIssuerPrice),
    },
    subjects: subjectsFor(facts),
    recognisers: [...facts.recognisers],
    late: deregistersInTime(terms, today)
      ? null
      : { by: formatDate(`${year}-${terms.deregisterBy}`), year, proof: facts.proof, reported: facts.reported },
    today,
  }
}
