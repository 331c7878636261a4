import { beforeAll, describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { itemIn } from '../evidence/people'

/** Fields that no answer holds and that no query may depend on, by the collection in whose list they are tried. */
const secrets: Record<string, string[]> = {
  files: ['storageKey', 'wrappedKey'],
  users: ['hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration', 'sessions.id'],
  diplomas: [
    'files.storageKey',
    'files.wrappedKey',
    'therapist.user.hash',
    'therapist.user.salt',
    'therapist.user.resetPasswordToken',
    'therapist.user.sessions.id',
  ],
  outbox: ['sealed'],
}

beforeAll(async () => {
  await itemIn('submitted', 'bob')
  await query(await systemRequest(), sql`UPDATE users SET reset_password_token = 'geheim'`)
})

describe('hidden fields appear in no answer and can’t be felt out', () => {
  const cases = Object.entries(secrets).flatMap(([slug, paths]) => paths.map((path): [string, string] => [slug, path]))
  it.each(cases)('%s: %s', async (slug, path) => {
    for (const who of ['alice', 'reviewer', 'admin'] as const) {
      for (const probe of [
        `where[${path}][exists]=true`,
        `where[${path}][like]=a`,
        `where[or][0][and][0][${path}][exists]=true`,
        `sort=${path}`,
        `sort=-${path}`,
      ]) {
        const { status } = await rest(who).get(`/api/${slug}?${probe}`)
        expect([400, 403], `${who} ${probe}`).toContain(status)
      }
      const distinct = await rest(who).get(`/api/${slug}/distinct?field=${path}`)
      expect([400, 403, 404], `${who} distinct`).toContain(distinct.status)
    }
  })

  it('whatever is selected, populated or asked for as hidden', async () => {
    const asked = [
      '/api/files?select[storageKey]=true&select[wrappedKey]=true&showHiddenFields=true&overrideAccess=true',
      '/api/users?select[hash]=true&select[salt]=true&select[resetPasswordToken]=true&showHiddenFields=true',
      '/api/diplomas?depth=2&populate[files][wrappedKey]=true&populate[users][hash]=true&showHiddenFields=true',
      '/api/therapists?depth=2&overrideAccess=true&showHiddenFields=true',
      '/api/users/me?depth=2&showHiddenFields=true',
    ]
    for (const who of ['alice', 'reviewer', 'admin'] as const) {
      for (const path of asked) {
        const answer = JSON.stringify((await rest(who).get(path)).body)
        expect(answer).not.toMatch(/"(storageKey|wrappedKey|hash|salt|resetPasswordToken|sealed)"/)
      }
    }
  })

  it('an address of someone else can’t be guessed letter by letter through a relation', async () => {
    for (const mail of ['bob@', 'zzz@']) {
      const path = `/api/diplomas?where[therapist.user.email][like]=${mail}`
      expect((await rest('reviewer').get(path)).status).toBe(400)
      expect((await rest('reviewer').get(`/api/therapists?where[user.email][like]=${mail}`)).body.totalDocs).toBe(0)
    }
    expect((await rest('reviewer').get('/api/diplomas?sort=therapist.user.email')).status).toBe(400)
  })
})
