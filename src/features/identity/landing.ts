import type { Viewer } from '@/src/access/viewer'
import { isStaff } from '@/src/access/viewer'

/** Where someone begins after logging in: members at their account, staff in the back office, providers in their portal. */
export function landingPage(viewer: Viewer | null): string {
  if (viewer?.heldBack) return '/beveiliging'
  if (viewer?.therapist) return '/account'
  if (isStaff(viewer)) return '/admin'
  return viewer && viewer.providers.length > 0 ? '/opleider' : '/beveiliging'
}
