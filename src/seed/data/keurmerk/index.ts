import type { Framework } from '@/src/domain/keurmerk/framework'
import { norm1, questions1 } from './norm-1'
import { norm2a, questions2a } from './norm-2a'
import { norm2b, questions2b } from './norm-2b'
import { norm3, questions3 } from './norm-3'

/**
 * The keurmerk of a year as the demo has it (KB-1): norms, levels and phases are those of source 002; texts and all
 * questions but the first two of norm 1 are examples of our own, and say so.
 */
export const demoFramework = (year: number): Framework => ({
  year,
  norms: [norm1, norm2a(year), norm2b(year), norm3],
  questions: [...questions1, ...questions2a, ...questions2b, ...questions3],
})
