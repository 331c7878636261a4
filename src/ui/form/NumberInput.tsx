import type { ComponentProps } from 'react'
import { cx } from '../cx'
import { Input } from './Input'

/** A number as people write it: "7,5" and "7.5" are both fine (parsed by src/lib/dutch-input). */
export function NumberInput(props: ComponentProps<typeof Input>) {
  return <Input autoComplete="off" inputMode="decimal" {...props} className={cx('num max-w-36', props.className)} />
}
