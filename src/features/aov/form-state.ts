import type { ShownQuote } from '@/collections/aov/AovApplications/answer'
import { type PortalFormState, untouchedForm } from '@/src/ui/form/portal-form-state'

/** The calculator, before and after it was used: what was typed, and the premium that follows from it. */
export type AovFormState = PortalFormState & {
  quote: ShownQuote | null
  /** The tariff changed between showing and sending: `quote` is what it is now. */
  changed: boolean
}

export const untouchedAov = (values: Record<string, string>): AovFormState => ({
  ...untouchedForm(values),
  quote: null,
  changed: false,
})
