/** A form of the portal, before and after it is sent. Nothing that was typed is lost. */
export type PortalFormState = {
  /** `invalid`: see `errors`. `done`: it was saved; `goTo` says where to go on. */
  outcome: 'idle' | 'invalid' | 'done'
  values: Record<string, string>
  errors: { field?: string; message: string }[]
  goTo: string | null
}

/** A form that nobody sent yet. */
export const untouchedForm = (values: Record<string, string> = {}): PortalFormState => ({
  outcome: 'idle',
  values,
  errors: [],
  goTo: null,
})
