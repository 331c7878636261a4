import type { PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { getViewer, type Viewer } from '@/src/access/viewer'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { queueFigures } from '@/src/features/evidence/review/figures'
import type { QueueFilters } from '@/src/features/evidence/review/filters'
import { loadDesk } from '@/src/features/evidence/review/load-desk'
import { queuePage, queuePageSize } from '@/src/features/evidence/review/queries'
import { postgres, query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { emailOf, type PersonaName } from '@/tests/support/personas'
import { rest } from '@/tests/support/rest'
import { requestOf } from '@/tests/support/session'

type Given = {
  collection?: 'diplomas' | 'cpd-uploads'
  of: PersonaName
  title: string
  status?: string
  dueOn?: string
  submittedHoursAgo?: number
  decidedHoursAgo?: number
  points?: number
}

const hoursAgo = (hours: number | undefined): string | null =>
  hours === undefined ? null : new Date(Date.now() - hours * 3_600_000).toISOString()

/** A row as the review plugin leaves it; set straight in the database, because the queue is judged, not the handing in. */
async function row(given: Given): Promise<number> {
  const req = await systemRequest()
  const table = sql.identifier((given.collection ?? 'cpd-uploads').replace('-', '_'))
  const [inserted] = await query(
    req,
    sql`INSERT INTO ${table} (title, provider, status, review_due_on, submitted_at, decided_at, granted_points, therapist_id, organisation_id)
        SELECT ${given.title}, 'Instituut Adem', ${given.status ?? 'submitted'}, ${given.dueOn ?? '2026-11-22'}::date,
          ${hoursAgo(given.submittedHoursAgo ?? 1)}::timestamptz, ${hoursAgo(given.decidedHoursAgo)}::timestamptz,
          ${given.points ?? null}::numeric, t.id, t.organisation_id
        FROM therapists t JOIN users u ON u.id = t.user_id WHERE u.email = ${emailOf(given.of)}
        RETURNING id`,
  )
  return Number(inserted?.id)
}

async function asking(name: PersonaName): Promise<{ req: PayloadRequest; viewer: Viewer }> {
  const req = await requestOf(name)
  const viewer = await getViewer(req)
  if (!viewer) throw new Error(`${name} isn't logged in`)
  return { req, viewer }
}

async function titles(name: PersonaName, filters: Partial<QueueFilters> = {}): Promise<string[]> {
  const { req, viewer } = await asking(name)
  const { rows } = await queuePage(req, viewer, { list: 'submitted', ...filters })
  return rows.map(({ title }) => title)
}

beforeAll(async () => {
  await row({ of: 'alice', title: 'Later', dueOn: '2026-12-01' })
  await row({ of: 'alice', title: 'Oudste', dueOn: '2026-11-01', collection: 'diplomas' })
  await row({ of: 'bob', title: 'Midden 100%', dueOn: '2026-11-20' })
  await row({ of: 'carol', title: 'Van Zuid', dueOn: '2026-11-02' })
  await row({ of: 'alice', title: 'Concept', status: 'draft', dueOn: '2026-10-01' })
  await row({ of: 'bob', title: 'Vraag gesteld', status: 'returned', dueOn: '2026-11-03' })
  await row({ of: 'bob', title: 'Erkend', status: 'approved', submittedHoursAgo: 50, decidedHoursAgo: 2, points: 6 })
  await row({ of: 'bob', title: 'Afgewezen', status: 'rejected', submittedHoursAgo: 28, decidedHoursAgo: 4 })
  await row({ of: 'bob', title: 'Lang geleden', status: 'approved', submittedHoursAgo: 2000, decidedHoursAgo: 1500 })
  await row({ of: 'carol', title: 'Zuid erkend', status: 'approved', submittedHoursAgo: 500, decidedHoursAgo: 1 })
})

describe('KS-DIP-3, KS-CPD-2: the review queue', () => {
  it('puts every kind in one list, oldest deadline first, without drafts', async () => {
    expect(await titles('reviewer')).toEqual(['Oudste', 'Midden 100%', 'Later'])
  })

  it('is walled by organisation', async () => {
    expect(await titles('reviewerSouth')).toEqual(['Van Zuid'])
    expect(await titles('admin')).toEqual(['Oudste', 'Van Zuid', 'Midden 100%', 'Later'])
    const { viewer } = await asking('reviewerSouth')
    const [south] = viewer.grants
    expect(await titles('reviewer', { organisation: south?.organisation ?? 0 })).toEqual([])
  })

  it('is empty for who reviews nothing', async () => {
    expect([await titles('editor'), await titles('alice')]).toEqual([[], []])
  })

  it('lists what waits for the member, and what was decided lately', async () => {
    expect(await titles('reviewer', { list: 'returned' })).toEqual(['Vraag gesteld'])
    expect(await titles('reviewer', { list: 'decided' })).toEqual(['Erkend', 'Afgewezen'])
  })

  it('filters by kind and finds by title and number; a % is only a %', async () => {
    expect(await titles('reviewer', { kind: 'diplomas' })).toEqual(['Oudste'])
    expect(await titles('reviewer', { kind: 'users' })).toEqual([])
    expect(await titles('reviewer', { search: '0%' })).toEqual(['Midden 100%'])
    expect(await titles('reviewer', { search: '%a%' })).toEqual([])
    const { req, viewer } = await asking('reviewer')
    const { rows } = await queuePage(req, viewer, { list: 'submitted' })
    const number = rows[1]?.number.toLowerCase().replace('-', ' ')
    expect(await titles('reviewer', { search: number })).toEqual(['Midden 100%'])
  })

  it.each(['submitted', 'decided'] as const)('goes on after a cursor in the list of %s items', async (list) => {
    const { req, viewer } = await asking('admin')
    const { rows } = await queuePage(req, viewer, { list })
    for (const [at, after] of rows.entries()) {
      const rest = await queuePage(req, viewer, { list, after })
      expect(rest.rows.map(({ title }) => title)).toEqual(rows.slice(at + 1).map(({ title }) => title))
    }
  })

  it('measures the waiting time of the last 30 days within the walls', async () => {
    const { req, viewer } = await asking('reviewer')
    const { all, perKind } = await queueFigures(req, viewer, '2026-11-22')
    expect(all).toMatchObject({ submitted: 3, returned: 1, late: 2, oldestDueOn: '2026-11-01' })
    // Between 48 and 24 hours.
    expect(all.waitingSeconds).toBeCloseTo(36 * 3600, -1)
    expect(perKind.get('diplomas')?.waitingSeconds).toBeNull()
  })
})

describe('KS-DIP-3: the open item on the review desk', () => {
  const open = async (name: PersonaName, id: number, collection = 'cpd-uploads') => {
    const { req, viewer } = await asking(name)
    return loadDesk(req, viewer, { list: 'submitted', open: { collection, id } }, new Date())
  }

  it('shows the form, the claim and the earlier decisions; not to another organisation, and no draft', async () => {
    const id = await row({ of: 'alice', title: 'erkend', dueOn: '2027-01-01' })
    const draft = await row({ of: 'alice', title: 'Nog een concept', status: 'draft' })
    const desk = await open('reviewer', id)
    expect(desk.open?.item.therapist.membershipNumber).toBeTruthy()
    expect(desk.open?.lines).toContainEqual({ name: 'provider', label: 'Aanbieder', value: 'Instituut Adem' })
    expect(desk.open?.earlier).toMatchObject({ approved: 1, rejected: 0, lastPoints: 6 })
    expect((await open('reviewerSouth', id)).open).toBeNull()
    expect((await open('reviewer', draft)).open).toBeNull()
    expect((await open('reviewer', 1, 'users')).open).toBeNull()
  })

  it('knows what comes next', async () => {
    const { req, viewer } = await asking('reviewer')
    const [first, second] = (await queuePage(req, viewer, { list: 'submitted' })).rows
    const desk = await open('reviewer', first?.id ?? 0, first?.collection)
    expect(desk.previousHref).toBeNull()
    expect(desk.nextHref).toContain(`open=${second?.collection}.${second?.id}`)
  })

  it('takes the same number of queries however long the queue is', async () => {
    const id = await row({ of: 'alice', title: 'Telt', dueOn: '2026-01-01' })
    const count = async () => {
      const { req, viewer } = await asking('reviewer')
      const spy = vi.spyOn(postgres(req.payload).pool, 'query')
      await loadDesk(req, viewer, { list: 'submitted', open: { collection: 'cpd-uploads', id } }, new Date())
      const calls = spy.mock.calls.length
      spy.mockRestore()
      return calls
    }
    const before = await count()
    await Promise.all(
      Array.from({ length: queuePageSize + 5 }, (_, at) =>
        row({ of: 'bob', title: `Nummer ${at}`, dueOn: '2027-02-01' }),
      ),
    )
    expect(before).toBeGreaterThan(0)
    expect(await count()).toBe(before)
    expect(before).toBeLessThanOrEqual(12)
  })
})

describe('KS-CPD-2: two reviewers at once', () => {
  it('gives the second a clear conflict, and a stale screen too', async () => {
    const id = await row({ of: 'alice', title: 'Samen', dueOn: amsterdamDay(new Date()) })
    const stale = await rest('reviewer').post(`/api/cpd-uploads/${id}/approve`, {
      json: { points: 6, seen: '2020-01-01T00:00:00.000Z' },
    })
    expect(stale.status).toBe(409)
    const decide = (who: PersonaName) => rest(who).post(`/api/cpd-uploads/${id}/approve`, { json: { points: 6 } })
    const replies = await Promise.all([decide('reviewer'), decide('reviewer2')])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
    const conflict = replies.find(({ status }) => status === 409)
    expect(conflict?.body.errors[0].message).toContain('al beoordeeld')
  })
})
