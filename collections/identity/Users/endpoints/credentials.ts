import { everyone, signedIn } from '@/src/access/rules'
import { confirmEmailChange, requestEmailChange } from '../operations/change-email'
import { changePassword } from '../operations/change-password'
import { requestPasswordReset, resetPassword } from '../operations/reset-password'
import { changeEmailSchema, changePasswordSchema, forgotSchema, resetSchema, tokenSchema } from '../schema'
import { formEndpoint, saying } from './form-endpoint'

/** KS-ACC-3 over REST. The pages call the same operations (src/features/identity/actions.ts). */
export const credentialEndpoints = [
  formEndpoint(
    '/forgot-password',
    everyone,
    forgotSchema,
    saying('Als wij je account kennen, krijg je een mail met een link.', requestPasswordReset),
  ),
  formEndpoint(
    '/reset-password',
    everyone,
    resetSchema,
    saying('Je wachtwoord is gewijzigd. Log in met je nieuwe wachtwoord.', resetPassword),
  ),
  formEndpoint(
    '/change-password',
    signedIn,
    changePasswordSchema,
    saying('Je wachtwoord is gewijzigd.', changePassword),
  ),
  formEndpoint(
    '/change-email',
    signedIn,
    changeEmailSchema,
    saying(
      'We hebben een mail gestuurd naar het nieuwe adres. Bevestig het met de link in die mail.',
      requestEmailChange,
    ),
  ),
  formEndpoint(
    '/confirm-email',
    everyone,
    tokenSchema,
    saying('Je e-mailadres is gewijzigd.', (req, { token }) => confirmEmailChange(req, token)),
  ),
]
