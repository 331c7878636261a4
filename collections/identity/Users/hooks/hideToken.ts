import type { CollectionAfterMeHook } from 'payload'

/** The cookie is kept from scripts (HttpOnly); `/me` doesn't hand its value out again. */
export const hideToken: CollectionAfterMeHook = ({ response }) => {
  if (typeof response === 'object' && response !== null) Reflect.deleteProperty(response, 'token')
  return response
}
