import { describe, expect, it } from 'vitest'
import { displayName } from '@/src/domain/identity/display-name'
import { leavesNoAdmin } from '@/src/domain/identity/last-admin'

describe('KS-ACC-1: the name as others see it', () => {
  it.each([
    [{ firstName: 'Sanne', infix: 'van der', lastName: 'Berg' }, 'Sanne van der Berg'],
    [{ firstName: ' Sanne ', infix: '', lastName: 'Berg' }, 'Sanne Berg'],
    [{ firstName: 'Sanne', infix: null, lastName: null }, 'Sanne'],
  ])('%j is %j', (parts, expected) => expect(displayName(parts)).toBe(expected))
})

describe('X-5: the portal always has an administrator', () => {
  const admin = { role: 'admin', organisation: null, ended: false }
  it.each([
    ['ends the last one', admin, { ...admin, ended: true }, 0, true],
    ['gives the last one another role', admin, { ...admin, role: 'editor' }, 0, true],
    ['limits the last one to an organisation', admin, { ...admin, organisation: 3 }, 0, true],
    ['ends one of two', admin, { ...admin, ended: true }, 1, false],
    ['renames the last one', admin, admin, 0, false],
    ['ends a reviewer', { ...admin, role: 'reviewer' }, { ...admin, role: 'reviewer', ended: true }, 0, false],
  ])('%s', (_, before, after, others, expected) => expect(leavesNoAdmin(before, after, others)).toBe(expected))
})
