import type { FlattenedField, PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { holdings, ownPart } from '@/collections/privacy/holdings'
import { testPayload } from '@/tests/support/payload'
import { requestOf } from '@/tests/support/session'

/**
 * Kept from everyone because another field says the same in words; and what somebody told about themselves, which over
 * the interface nobody needs but which is theirs to have.
 */
const harmless = [
  'visitations.startMinute',
  'visitations.endMinute',
  'aov-applications.birthDate',
  'aov-applications.grossIncome',
]

/** Whether not even who administers the whole portal reads it: the access of a collection that is nobody's. */
async function isNobodys(req: PayloadRequest, field: FlattenedField): Promise<boolean> {
  const read = 'access' in field ? field.access?.read : undefined
  if (!read) return false
  const doc = { id: 1, organisation: 1 }
  return (await read({ req, doc, data: doc, siblingData: doc })) === false
}

describe('X-15: what nobody may read', () => {
  it('is in no copy either', { timeout: 60_000 }, async () => {
    const { config } = await testPayload()
    const req = await requestOf('admin')
    const told: string[] = []
    const hidden: string[] = []
    for (const { slug, flattenedFields } of config.collections.filter((one) => Object.hasOwn(holdings, one.slug))) {
      for (const field of flattenedFields) {
        if (!(await isNobodys(req, field))) continue
        hidden.push(`${slug}.${field.name}`)
        if (Object.hasOwn(Object(ownPart({ [field.name]: 'x' })), field.name)) told.push(`${slug}.${field.name}`)
      }
    }
    expect(hidden).toEqual(expect.arrayContaining(['ecd-codes.hash', 'sign-ups.tokenHash', 'files.wrappedKey']))
    expect(told.filter((path) => !harmless.includes(path))).toEqual([])
  })
})
