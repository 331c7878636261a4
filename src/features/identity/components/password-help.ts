import { minimumPasswordLength } from '@/src/domain/identity/password-rule'

/** What a password must be, said before one types. */
export const passwordHelp = `Minstens ${minimumPasswordLength} tekens. Een zin die alleen jij kent is sterk en goed te onthouden.`
