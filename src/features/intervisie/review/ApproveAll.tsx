'use client'

import { CheckCheck } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { count } from '@/src/lib/format'
import { approveAll } from './approve-all'
import styles from './SessionPanel.module.css'

/** Approves every session of the report that waits for this reviewer, each as if by itself (KS-INT-1). */
export function ApproveAll({ report, open }: { report: number; open: number }) {
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string[]>([])
  const approve = async () => {
    if (busy) return
    setBusy(true)
    const { approved, problems } = await approveAll(report)
    setBusy(false)
    setRefused(problems)
    // Only now: the panel is also drawn by the server, which can't load the styles that come along.
    const { toast } = await import('@payloadcms/ui')
    if (approved > 0) toast.success(`${count(approved, 'sessie', 'sessies')} erkend.`)
    router.refresh()
  }
  return (
    <>
      <button aria-busy={busy} className={styles.all} onClick={() => void approve()} type="button">
        <CheckCheck aria-hidden size={18} />
        {busy ? 'Even geduld…' : `Keur alles van deze sessie goed (${open})`}
      </button>
      {refused.length > 0 && (
        <div className={styles.refused} role="alert">
          {refused.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
    </>
  )
}
