import { commonStems } from './common-passwords'

export const minimumPasswordLength = 12
const maximumPasswordLength = 200

type About = {
  /** The account's address; its own name is the first thing an attacker tries. */
  email: string
  /** Accepted whatever the rule says: the published password of demo data. */
  exception?: string
}

/** What is wrong with a new password, as a sentence that says what to do; null when it is good. Source: KS-ACC-3, NIST 800-63B. */
export function passwordProblem(password: string, { email, exception }: About): string | null {
  if (exception !== undefined && password === exception) return null
  if ([...password].length < minimumPasswordLength) {
    return `Kies een wachtwoord van minstens ${minimumPasswordLength} tekens. Een korte zin is goed te onthouden.`
  }
  if (password.length > maximumPasswordLength) return `Kies een wachtwoord van hooguit ${maximumPasswordLength} tekens.`
  const plain = password.toLowerCase()
  if (new Set(plain).size < 5) return 'Kies een wachtwoord met meer verschillende tekens.'
  if (isCommon(plain)) return 'Dit wachtwoord is makkelijk te raden. Kies een zin die alleen jij kent.'
  if (namesOwner(plain, email)) return 'Gebruik je e-mailadres niet in je wachtwoord.'
  return null
}

/** Letters that people write with a digit or a sign. */
const disguises: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
}

function isCommon(plain: string): boolean {
  if (/^\d+$/.test(plain)) return true
  const core = plain.replace(/^[^a-z@$]+|[^a-z]+$/g, '')
  const undisguised = [...core].map((sign) => disguises[sign] ?? sign).join('')
  return [core, undisguised].some((text) => {
    const letters = text.replace(/[^a-z]/g, '')
    return commonStems.some((stem) => letters === stem || letters === stem + stem)
  })
}

function namesOwner(plain: string, email: string): boolean {
  const [name = '', domain = ''] = email.toLowerCase().split('@')
  const host = domain.split('.')[0] ?? ''
  return [email.toLowerCase(), name, host].some((part) => part.length >= 4 && plain.includes(part))
}
