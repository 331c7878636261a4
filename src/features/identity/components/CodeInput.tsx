import { Input } from '@/src/ui/form/Input'

/** The code of the second factor, as a telephone fills it in. */
export const CodeInput = ({ error, help, label = 'Code' }: { error?: string; help: string; label?: string }) => (
  <Input
    autoComplete="one-time-code"
    autoFocus
    className="num max-w-48"
    error={error}
    help={help}
    inputMode="numeric"
    label={label}
    maxLength={20}
    name="totp"
    required
  />
)
