'use client'

import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'

export type DialogProps = {
  title: string
  /** Called for Escape, the cross and the backdrop alike. */
  onClose: () => void
  /** `alertdialog` for a question that can't be overlooked: the backdrop then doesn't close it. */
  role?: 'dialog' | 'alertdialog'
  children: ReactNode
}

// The behaviour comes from react-aria, which weighs more than a whole page of ours: fetched when the first dialog opens.
const AriaDialog = dynamic(() => import('./AriaDialog'), { ssr: false })

/** A dialog over the page, open for as long as it is rendered. Focus goes in, stays in, and comes back. */
export function Dialog(props: DialogProps) {
  return <AriaDialog {...props} />
}
