import type { FormError } from '@/src/ui/form/FormErrors'

export type FeedbackState = {
  outcome: 'idle' | 'invalid' | 'voted' | 'done'
  helpful: boolean | null
  remark: string
  errors: FormError[]
}

export const untouched: FeedbackState = { outcome: 'idle', helpful: null, remark: '', errors: [] }
