import type { Viewer } from '@/src/access/viewer'
import { isStaff } from '@/src/access/viewer'

/** Where someone begins after logging in: members at their account, staff in the back office. */
export function landingPage(viewer: Viewer | null): string {
  if (viewer?.heldBack) return '/beveiliging'
  if (viewer?.therapist) return '/account'
  return isStaff(viewer) ? '/admin' : '/beveiliging'
}
