import type { PortalFormState } from '@/src/ui/form/portal-form-state'

/** The form for a new key; `made` holds the key once, right after it was made. */
export type KeyFormState = PortalFormState & { made: string | null }
