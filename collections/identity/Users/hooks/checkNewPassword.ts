import type { CollectionBeforeValidateHook } from 'payload'
import { refuseWeakPassword } from '../operations/passwords'

/** A new account starts with a password that meets the rule; changes are checked where they are asked for. */
export const checkNewPassword: CollectionBeforeValidateHook = ({ data, operation }) => {
  if (operation === 'create' && typeof data?.password === 'string' && typeof data.email === 'string') {
    refuseWeakPassword(data.password, data.email, 'password')
  }
  return data
}
