import type { NormInput } from '@/src/domain/registers/norm'

/** Three reminders before the end of a period (norms.md §2). */
export const beforeTheEnd: NormInput['reminders'] = [
  { amount: 3, unit: 'months' },
  { amount: 8, unit: 'weeks' },
  { amount: 1, unit: 'days' },
]
