import { describe, expect, it } from 'vitest'
import { audited } from '@/src/access/audited'
import { actionLabel, subjectLabel } from '@/src/domain/audit/action-label'
import { transitions } from '@/src/domain/evidence/transitions'
import { evidenceKinds } from '@/src/features/evidence/kinds'

/** Those of plugins that can be taken out name themselves. */
const named = [...Object.keys(audited), 'canned-answers', 'keurmerk-rounds']
const changes = named.flatMap((slug) => ['create', 'update', 'delete'].map((verb) => `${slug}.${verb}`))
const steps = transitions.map(({ action }) => action).filter((action) => action !== 'edit')
const decisions = Object.keys(evidenceKinds).flatMap((slug) => steps.map((step) => `${slug}.${step}`))

// What is written with a code of its own is checked by the compiler: `AuditAction` holds only codes with words.
describe('security.md, access: the audit trail speaks Dutch', () => {
  it.each([...new Set([...changes, ...decisions, 'portal.update'])])('%s has words', (code) => {
    expect(actionLabel(code)).not.toContain('.')
    expect(subjectLabel(code.split('.')[0] ?? '')).not.toBe(code.split('.')[0])
  })

  it.each([
    ['diplomas.approve', 'Diploma: akkoord'],
    ['cpd-uploads.return', 'Bij- en nascholing: aanvulling gevraagd'],
    ['users.password-changed', 'Wachtwoord gewijzigd'],
    ['file.read', 'Bestand van een lid bekeken'],
  ])('%s is told as “%s”', (code, words) => {
    expect(actionLabel(code)).toBe(words)
  })

  it.each(['moon.landing', 'diplomas.fly', 'toString', 'constructor.create', '', 'diplomas'])(
    'leaves an unknown code as it is: “%s”',
    (code) => {
      expect(actionLabel(code)).toBe(code)
    },
  )
})
