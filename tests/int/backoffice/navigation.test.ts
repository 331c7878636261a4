import { describe, expect, it } from 'vitest'
import { openTo } from '@/src/features/backoffice/nav/open-to'
import type { PersonaName } from '@/tests/support/personas'
import { requestOf } from '@/tests/support/session'

async function navigation(name: PersonaName) {
  const req = await requestOf(name)
  const { collections, globals } = req.payload.config
  return openTo(req, { collections: collections.map(({ slug }) => slug), globals: globals.map(({ slug }) => slug) })
}

describe('KS-NEWS-1, KS-DIP-3: the back office shows a role only its own work', () => {
  it('gives a reviewer the evidence and the members, not the news or the accounts', async () => {
    const { collections, globals } = await navigation('reviewer')
    expect(collections).toEqual(expect.arrayContaining(['therapists', 'diplomas', 'cpd-uploads', 'review-events']))
    for (const other of ['users', 'memberships', 'posts', 'outbox', 'audit-log'])
      expect(collections).not.toContain(other)
    expect(globals).toEqual([])
  })

  it('gives an editor the news only', async () => {
    const { collections, globals } = await navigation('editor')
    expect(collections).toEqual(expect.arrayContaining(['posts', 'media']))
    for (const other of ['users', 'therapists', 'diplomas', 'organisations']) expect(collections).not.toContain(other)
    expect(globals).toEqual([])
  })

  it('gives support the members and the outbox, not the evidence', async () => {
    const { collections } = await navigation('support')
    expect(collections).toEqual(expect.arrayContaining(['therapists', 'outbox']))
    for (const other of ['users', 'diplomas', 'posts', 'audit-log']) expect(collections).not.toContain(other)
  })

  it('gives an administrator the accounts and the settings', async () => {
    const { collections, globals } = await navigation('admin')
    expect(collections).toEqual(expect.arrayContaining(['users', 'memberships', 'organisations', 'audit-log']))
    expect(globals).toContain('portal')
  })
})
