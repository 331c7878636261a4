'use client'

import { Notice } from '../desk/Notice'
import { useSend } from '../desk/useSend'
import styles from './contribution.module.css'

/** Stops a run; what was made stays. */
export function StopForm({ run }: { run: number }) {
  const { busy, notice, submit } = useSend(`/api/invoice-runs/${run}/stop`)
  return (
    <form
      className={styles.stop}
      onSubmit={(event) => {
        event.preventDefault()
        return submit({})
      }}
    >
      <Notice>{notice}</Notice>
      <button aria-busy={busy} type="submit">
        Stop de ronde
      </button>
    </form>
  )
}
