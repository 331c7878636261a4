'use client'

import dynamic from 'next/dynamic'
import { createContext, type ReactNode, useContext, useState } from 'react'
import { Dialog } from '@/src/ui/dialog/Dialog'
import type { GroupSite } from '../types'
import { Waiting } from './Waiting'

// What stands in the dialog is fetched with the first one that opens, as the dialog itself is.
const FetchedGroup = dynamic(() => import('./FetchedGroup'), { ssr: false, loading: () => <Waiting /> })
const SpotGroups = dynamic(() => import('./SpotGroups'), { ssr: false, loading: () => <Waiting /> })

type Shown = { group: number; name: string } | { title: string; sites: readonly GroupSite[] }

const Opening = createContext<(shown: Shown) => void>(() => undefined)

/** How to show a group, or the groups on one spot, over the page. */
export const useOpenGroup = () => useContext(Opening)

type Props = {
  /** The filter, as an address writes it: what stands on a spot is narrowed by it too. */
  query: string
  children: ReactNode
}

/** Around map and list: either opens the same dialog, which asks for a group's details only then (KS-GRP-1). */
export function GroupOpener({ query, children }: Props) {
  const [shown, setShown] = useState<Shown | null>(null)
  return (
    <Opening value={setShown}>
      {children}
      {shown && (
        <Dialog onClose={() => setShown(null)} title={'group' in shown ? shown.name : shown.title}>
          {'group' in shown ? (
            <FetchedGroup id={shown.group} key={shown.group} />
          ) : (
            <SpotGroups query={query} sites={shown.sites} />
          )}
        </Dialog>
      )}
    </Opening>
  )
}
