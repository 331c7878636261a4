import type { ReviewItem } from '../item'

/** The kind of membership in the words of the portal. */
export const tierLabels: Record<ReviewItem['therapist']['tier'], string> = {
  reimbursable: 'vergoedbaar lid',
  collective: 'collectief lid',
  student: 'studentlid',
}
