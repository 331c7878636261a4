import type { PayloadRequest } from 'payload'
import { validityOf } from '@/collections/accreditation/AccreditationRequests/life/grant'
import { requestById } from '@/collections/accreditation/AccreditationRequests/row'
import type { Viewer } from '@/src/access/viewer'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { type NormChoice, normChoices } from '../norm-choices'
import { normsOf, type WorthName, worthName } from '../norm-names'
import { type AccreditationRow, accreditationsOf } from '../provider/queries'
import { linesOfRequest, type Said, saidOn } from '../provider/requests'
import type { CommitteeAddress } from './address'
import {
  type CommitteeFigures,
  type CommitteeProvider,
  type CommitteeRequest,
  type CommitteeRow,
  committeeFigures,
  committeeProviders,
  committeeQueue,
  committeeRequest,
} from './queries'

/** With what it is called in its norm. */
type WithName = { name: WorthName }

export type OpenRequest = {
  request: CommitteeRequest
  lines: (Awaited<ReturnType<typeof linesOfRequest>>[number] & WithName)[]
  said: Said[]
  norms: NormChoice[]
  /** What the course counted for until now, in this register too. */
  counts: (AccreditationRow & WithName)[]
  /** What the days of a grant begin with. */
  usual: { validFrom: string; validUntil: string }
}

type Committee = {
  rows: CommitteeRow[]
  figures: CommitteeFigures
  open: OpenRequest | null
  providers: CommitteeProvider[]
}

async function openRequest(
  req: PayloadRequest,
  viewer: Viewer,
  id: number,
  today: CalendarDate,
): Promise<OpenRequest | null> {
  const request = await committeeRequest(req, viewer, id)
  const row = request && (await requestById(req, id))
  if (!request || !row) return null
  const [lines, said, counts, norms, usual] = await Promise.all([
    linesOfRequest(req, id),
    saidOn(req, id),
    accreditationsOf(req, request.course),
    normChoices(req, today, request.registerId),
    validityOf(req, row, {}, new Date()),
  ])
  const named = await normsOf(req, [...lines.map(({ norm }) => norm), ...counts.map(({ normId }) => normId)])
  return {
    request,
    said,
    norms,
    usual,
    lines: lines.map((line) => ({ ...line, name: worthName(named, { ...line, normId: line.norm }) })),
    counts: counts.map((row) => ({ ...row, name: worthName(named, row) })),
  }
}

/** Everything that the desk of the committee shows. */
export async function loadCommittee(
  req: PayloadRequest,
  viewer: Viewer,
  { list, open }: CommitteeAddress,
  today: CalendarDate,
): Promise<Committee> {
  const [rows, figures, providers, opened] = await Promise.all([
    list === 'providers' ? [] : committeeQueue(req, viewer, list),
    committeeFigures(req, viewer),
    list === 'providers' ? committeeProviders(req) : [],
    open === undefined ? null : openRequest(req, viewer, open, today),
  ])
  return { rows, figures, open: opened, providers }
}
