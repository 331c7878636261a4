import { everyone, signedIn } from '@/src/access/rules'
import { endpoint } from '@/src/lib/endpoint'
import { readBody } from '@/src/lib/read-body'
import { confirmEmailChange, requestEmailChange } from '../operations/change-email'
import { changePassword } from '../operations/change-password'
import { requestPasswordReset, resetPassword } from '../operations/reset-password'
import { changeEmailSchema, changePasswordSchema, forgotSchema, resetSchema, tokenSchema } from '../schema'

const answer = (message: string): Response => Response.json({ message })

/** KS-ACC-3 over REST. The pages call the same operations (src/features/identity/actions.ts). */
export const credentialEndpoints = [
  endpoint({
    path: '/forgot-password',
    method: 'post',
    access: everyone,
    handler: async (req) => {
      await requestPasswordReset(req, await readBody(req, forgotSchema))
      return answer('Als wij je account kennen, krijg je een mail met een link.')
    },
  }),
  endpoint({
    path: '/reset-password',
    method: 'post',
    access: everyone,
    handler: async (req) => {
      await resetPassword(req, await readBody(req, resetSchema))
      return answer('Je wachtwoord is gewijzigd. Log in met je nieuwe wachtwoord.')
    },
  }),
  endpoint({
    path: '/change-password',
    method: 'post',
    access: signedIn,
    handler: async (req) => {
      await changePassword(req, await readBody(req, changePasswordSchema))
      return answer('Je wachtwoord is gewijzigd.')
    },
  }),
  endpoint({
    path: '/change-email',
    method: 'post',
    access: signedIn,
    handler: async (req) => {
      await requestEmailChange(req, await readBody(req, changeEmailSchema))
      return answer('We hebben een mail gestuurd naar het nieuwe adres. Bevestig het met de link in die mail.')
    },
  }),
  endpoint({
    path: '/confirm-email',
    method: 'post',
    access: everyone,
    handler: async (req) => {
      const { token } = await readBody(req, tokenSchema)
      await confirmEmailChange(req, token)
      return answer('Je e-mailadres is gewijzigd.')
    },
  }),
]
