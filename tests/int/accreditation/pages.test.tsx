import type { ReactElement } from 'react'
import { beforeAll, expect, it } from 'vitest'
import { getViewer } from '@/src/access/viewer'
import RequestPage from '@/src/app/(provider)/opleider/aanvragen/[id]/page'
import NewRequest from '@/src/app/(provider)/opleider/aanvragen/nieuw/page'
import Requests from '@/src/app/(provider)/opleider/aanvragen/page'
import Meeting from '@/src/app/(provider)/opleider/bijeenkomsten/[id]/page'
import EditMeeting from '@/src/app/(provider)/opleider/bijeenkomsten/[id]/wijzigen/page'
import NewMeeting from '@/src/app/(provider)/opleider/bijeenkomsten/nieuw/page'
import Meetings from '@/src/app/(provider)/opleider/bijeenkomsten/page'
import Details from '@/src/app/(provider)/opleider/gegevens/page'
import Start from '@/src/app/(provider)/opleider/page'
import CoursePage from '@/src/app/(provider)/opleider/scholingen/[id]/page'
import EditCourse from '@/src/app/(provider)/opleider/scholingen/[id]/wijzigen/page'
import NewCourse from '@/src/app/(provider)/opleider/scholingen/nieuw/page'
import Courses from '@/src/app/(provider)/opleider/scholingen/page'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { CommitteeQueue } from '@/src/features/accreditation/committee/CommitteeQueue'
import { loadCommittee } from '@/src/features/accreditation/committee/load'
import { ProviderTable } from '@/src/features/accreditation/committee/ProviderTable'
import { RequestDesk } from '@/src/features/accreditation/committee/RequestDesk'
import { anAccreditationRequest, aSession } from '@/tests/factories/accreditation'
import { draw } from '@/tests/support/draw'
import type { PersonaName } from '@/tests/support/personas'
import { as, rest } from '@/tests/support/rest'
import { requestOf } from '@/tests/support/session'
import { aWorld, linesOf } from './people'

const none = Promise.resolve({})
const at = (id: number) => Promise.resolve({ id: String(id) })
const shown = (who: PersonaName, page: () => Promise<ReactElement>) => as(who, async () => draw(await page()))
const notThere = 'NEXT_HTTP_ERROR_FALLBACK;404'

let ids: { course: number; theirs: number; meeting: number; request: number; register: number }

beforeAll(async () => {
  const world = await aWorld()
  // Nothing to say along with it: no body at all.
  const { req, course, otherCourse: theirs, register } = world
  const day = { startsOn: '2099-03-02', endsOn: '2099-03-02', place: 'Assen' }
  const meeting = (await aSession(req, { course, ...day })).id
  const request = (await anAccreditationRequest(req, { course, register, lines: linesOf(world) })).id
  await rest('provider').post(`/api/accreditation-requests/${request}/submit`)
  await rest('accreditation').post(`/api/accreditation-requests/${request}/return`, {
    json: { message: 'Hoe toets je?' },
  })
  ids = { course, theirs, meeting, request, register }
})

it('KK-PRV-1: a contact person sees what waits, their courses and their meetings', async () => {
  const { course, meeting } = ids
  expect(await shown('provider', Start)).toContain('1 vraag van de accreditatiecommissie')
  expect(await shown('provider', () => Courses({ searchParams: none }))).toContain(`/opleider/scholingen/${course}"`)
  expect(await shown('provider', NewCourse)).toContain('Naam van de scholing')
  const page = await shown('provider', () => CoursePage({ params: at(course), searchParams: none }))
  expect(page).toContain('Vraag gesteld')
  expect(page).toContain('2 maart 2099')
  expect(await shown('provider', () => EditCourse({ params: at(course) }))).toContain('value="Kinder-EHBO"')
  expect(await shown('provider', () => Meetings({ searchParams: none }))).toContain('Assen')
  expect(await shown('provider', () => NewMeeting({ searchParams: none }))).toContain('Eerste dag')
  expect(await shown('provider', () => Meeting({ params: at(meeting), searchParams: none }))).toContain(
    'Zeg de bijeenkomst af',
  )
  expect(await shown('provider', () => EditMeeting({ params: at(meeting) }))).toContain('value="02-03-2099"')
  expect(await shown('provider', () => Details({ searchParams: none }))).toContain('Opleider Noord')
})

it('KK-PRV-1: a contact person reads the question and can answer it', async () => {
  const { course, request } = ids
  expect(await shown('provider', () => Requests({ searchParams: none }))).toContain('Kinder-EHBO')
  const page = await shown('provider', () => RequestPage({ params: at(request), searchParams: none }))
  expect(page).toContain('Hoe toets je?')
  expect(page).toContain('Je antwoord aan de commissie')
  const fresh = Promise.resolve({ scholing: String(course) })
  expect(await shown('provider', () => NewRequest({ searchParams: fresh }))).toContain('KCKZ norm 2023')
})

it('KK-PRV-1: nobody else sees a page of the portal, and nobody the things of another provider', async () => {
  const { course, theirs, meeting, request } = ids
  for (const who of ['alice', 'accreditation', 'admin', 'stranger'] as const) {
    await expect(shown(who, Start)).rejects.toThrow(notThere)
    await expect(shown(who, () => CoursePage({ params: at(course), searchParams: none }))).rejects.toThrow(notThere)
    await expect(shown(who, () => Meeting({ params: at(meeting), searchParams: none }))).rejects.toThrow(notThere)
    await expect(shown(who, () => RequestPage({ params: at(request), searchParams: none }))).rejects.toThrow(notThere)
  }
  await expect(shown('provider', () => CoursePage({ params: at(theirs), searchParams: none }))).rejects.toThrow(
    notThere,
  )
  await expect(shown('provider', () => EditCourse({ params: at(theirs) }))).rejects.toThrow(notThere)
})

it('KK-PRV-1: the committee sees what is asked beside what it grants, and who looks after a provider', async () => {
  const { request } = ids
  await rest('provider').post(`/api/accreditation-requests/${request}/answer`, { json: { message: 'Met een casus.' } })
  const today = amsterdamDay(new Date())
  const req = await requestOf('accreditation')
  const viewer = await getViewer(req)
  if (!viewer) throw new Error('nobody logged in')
  const address = { list: 'submitted', open: request } as const
  const { rows, figures, open } = await loadCommittee(req, viewer, address, today)
  const queue = draw(<CommitteeQueue address={address} figures={figures} rows={rows} today={today} />)
  expect(queue).toContain('Opleider Noord')
  if (!open) throw new Error('the request is not there')
  const desk = draw(
    <RequestDesk nextHref="/admin/accreditatie" open={open} today={today}>
      <span />
    </RequestDesk>,
  )
  for (const words of ['Gevraagd: B. Kraamzorg verdiepen, Borstvoeding, 3 punten', 'Met een casus.', 'Ken toe']) {
    expect(desk).toContain(words)
  }
  const { providers } = await loadCommittee(req, viewer, { list: 'providers' }, today)
  expect(draw(<ProviderTable providers={providers} />)).toContain('provider@personas.test')
})
