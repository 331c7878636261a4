import { describe, expect, it } from 'vitest'
import { passwordProblem } from '@/src/domain/identity/password-rule'

const about = { email: 'sanne.devries@praktijkdelinde.nl' }

describe('KS-ACC-3: a new password is long and not easy to guess', () => {
  it.each([
    ['fiets onder de linde', null],
    ['vK8!tq2#Lm9z', null],
    ['correcthorsebattery', null],
    ['vK8!tq2#Lm9', 'minstens 12'],
    ['aaaaaaaaaaaa', 'verschillende'],
    ['121212121212', 'verschillende'],
    ['123456789012', 'makkelijk'],
    ['Wachtwoord2026!', 'makkelijk'],
    ['W4chtw00rd2026', 'makkelijk'],
    ['WelkomWelkom1!', 'makkelijk'],
    ['sanne.devries2026', 'e-mailadres'],
    ['praktijkdelinde1', 'e-mailadres'],
    ['x'.repeat(150) + 'abcdefgh'.repeat(10), 'hooguit 200'],
  ])('%j: %j', (password, problem) => {
    const found = passwordProblem(password, about)
    if (problem === null) expect(found).toBeNull()
    else expect(found).toContain(problem)
  })

  it('accepts the published demo password only where it was allowed', () => {
    expect(passwordProblem('Demo-2026!', { ...about, exception: 'Demo-2026!' })).toBeNull()
    expect(passwordProblem('Demo-2026!', about)).toContain('minstens 12')
  })
})
