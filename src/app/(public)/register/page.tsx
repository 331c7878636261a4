import { permanentRedirect } from 'next/navigation'

/** Each register is searched on a page of its own; which ones there are stands on /registers. */
export default function RegisterIndex(): never {
  permanentRedirect('/registers')
}
