import { afterAll, describe, expect, inject, it } from 'vitest'
import { rest } from '@/tests/support/rest'

const pageText = async (path: string): Promise<string> => (await fetch(`${inject('portal').url}${path}`)).text()
const setContact = async (contactEmail: string | null) =>
  expect((await rest('admin').post('/api/globals/portal', { json: { contactEmail } })).status).toBe(200)

afterAll(() => setContact(null))

describe('KS-NEWS-1: the settings that public pages show', () => {
  it.each(['/', '/nieuws', '/inloggen'])('a changed address for questions stands on %s at once', async (path) => {
    await setContact('eerst@vragen.test')
    await expect.poll(() => pageText(path)).toContain('eerst@vragen.test')
    // Kept now, where pages are kept.
    await pageText(path)
    await setContact('daarna@vragen.test')
    await expect.poll(() => pageText(path)).toContain('daarna@vragen.test')
  })
})
