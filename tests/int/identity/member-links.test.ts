import { describe, expect, it } from 'vitest'
import { getViewer } from '@/src/access/viewer'
import { accountContent } from '@/src/features/identity/account/content'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { requestOf } from '@/tests/support/session'
import { organisation } from '../registers/life'
import { aMember } from './standing-people'

type Link = { title: string; url: string; kind?: string; organisation?: number; tiers?: string[] }

const save = (who: Parameters<typeof rest>[0], links: Link[]) =>
  rest(who).post('/api/globals/member-links', { json: { links } })

async function seenBy(who: Parameters<typeof requestOf>[0]): Promise<string[]> {
  const req = await requestOf(who)
  const therapist = (await getViewer(req))?.therapist?.id ?? 0
  return (await accountContent(req, therapist, [])).links.map(({ title }) => title)
}

describe('KS-ACC-5: links, information and tools on the account page', () => {
  it('are what editors chose, in their order, for whom they chose', async () => {
    const north = await organisation('noord')
    const url = 'https://www.agbcode.nl'
    const saved = await save('editor', [
      { title: 'Voor iedereen', url, kind: 'tool' },
      { title: 'Alleen Noord', url, organisation: north },
      { title: 'Alleen studenten', url, tiers: ['student'] },
      { title: 'Met vergoeding in Noord', url, organisation: north, tiers: ['reimbursable', 'student'] },
      { title: 'Alleen Zuid', url, organisation: await organisation('zuid'), kind: 'info' },
    ])
    expect(saved.status).toBe(200)
    const sanne = await aMember()
    expect(await seenBy(sanne)).toEqual(['Voor iedereen', 'Alleen Noord', 'Met vergoeding in Noord'])
    expect(await seenBy(await aMember({ of: 'zuid' }))).toEqual(['Voor iedereen', 'Alleen Zuid'])
    const req = await systemRequest()
    await query(req, sql`UPDATE therapists SET tier = 'student' WHERE id = ${sanne.therapist}`)
    expect(await seenBy(sanne)).toEqual([
      'Voor iedereen',
      'Alleen Noord',
      'Alleen studenten',
      'Met vergoeding in Noord',
    ])
    // The first test of a file waits for the portal to start.
  }, 60_000)

  it('nobody but editors of the whole portal changes them, and an address never runs anything', async () => {
    const link = { title: 'X', url: 'https://www.kvk.nl' }
    for (const who of ['alice', 'reviewer', 'editorNorth', 'support'] as const) {
      expect([who, (await save(who, [link])).status]).toEqual([who, 403])
    }
    expect([401, 403]).toContain((await save(null, [link])).status)
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'kvk.nl']) {
      expect([url, (await save('editor', [{ ...link, url }])).status]).toEqual([url, 400])
    }
  })
})
