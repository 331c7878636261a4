import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { submissionLines } from '@/src/features/evidence/review/submission'

const text = (name: string, label: string, readOnly = false): FlattenedField => ({
  name,
  type: 'text',
  label,
  admin: { readOnly },
})

describe('KS-PER-2: what a reviewer sees of the form', () => {
  const config = { flattenedFields: [text('place', 'Plaats'), text('refusal', 'Waarom niet', true)] }

  it('says what the member left empty, and nothing of what the program has yet to write down', () => {
    expect(submissionLines(config, {})).toEqual([{ name: 'place', label: 'Plaats', value: null }])
    expect(submissionLines(config, { refusal: 'Niet leesbaar' })).toContainEqual({
      name: 'refusal',
      label: 'Waarom niet',
      value: 'Niet leesbaar',
    })
  })
})
