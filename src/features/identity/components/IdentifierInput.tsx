import { Input } from '@/src/ui/form/Input'
import { errorAt, type IdentityFormState } from '../form-state'

/** Who one is: an e-mail address or a membership number, in any spelling (KS-ACC-3). */
export const IdentifierInput = ({ state }: { state: IdentityFormState }) => (
  <Input
    autoCapitalize="none"
    autoComplete="username"
    defaultValue={state.values.email}
    error={errorAt(state, 'email')}
    label="E-mailadres of lidnummer"
    maxLength={254}
    name="email"
    required
    spellCheck={false}
  />
)
