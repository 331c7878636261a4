import { describe, expect, it } from 'vitest'
import { genesis, linkHash } from '@/plugins/audit-trail/chain'
import { changedFields } from '@/plugins/audit-trail/changes'

describe('audit trail: what changed', () => {
  it('names the changed fields and keeps only values that are not personal', () => {
    const before = { id: 1, lastName: 'Bakker', tier: 'collective', infix: null, updatedAt: 'a' }
    const after = { id: 1, lastName: 'de Wit', tier: 'reimbursable', updatedAt: 'b' }
    expect(changedFields(before, after, ['tier'])).toEqual({ lastName: 'gewijzigd', tier: 'reimbursable' })
  })

  it('says nothing when nothing changed', () => {
    expect(changedFields({ a: [1, 2], updatedAt: 'a' }, { a: [1, 2], updatedAt: 'b' }, [])).toEqual({})
  })
})

describe('audit trail: the chain', () => {
  const first = { id: 1, action: 'file.read', fields: { a: 1, b: 2 } }

  it('is the same for the same content, whatever the order of keys', () => {
    expect(linkHash(genesis, { fields: { b: 2, a: 1 }, action: 'file.read', id: 1 })).toBe(linkHash(genesis, first))
  })

  it.each([
    ['a value', { ...first, action: 'file.erase' }],
    ['a nested value', { ...first, fields: { a: 1, b: 3 } }],
    ['a removed value', { id: 1, action: 'file.read' }],
  ])('changes with %s', (_, changed) => {
    expect(linkHash(genesis, changed)).not.toBe(linkHash(genesis, first))
  })

  it('holds everything before it', () => {
    const second = { id: 2, action: 'x' }
    expect(linkHash(linkHash(genesis, first), second)).not.toBe(linkHash(genesis, second))
  })
})
