'use client'

import { useEffect, useState } from 'react'
import { z } from 'zod'
import { standingLabels, tierLabels } from '@/src/domain/identity/membership'
import { timeOf } from '@/src/domain/service/slots'
import look from './chat.module.css'
import type { ListedConversation } from './types'
import { whoOf } from './words'

const member = z.object({
  standing: z.enum(['screening', 'admitted', 'ended']).nullish(),
  tier: z.enum(['reimbursable', 'collective', 'student']).nullish(),
})

type Member = z.infer<typeof member>

async function ask(therapist: number): Promise<Member | null> {
  try {
    const response = await fetch(`/api/therapists/${therapist}?depth=0`, { cache: 'no-store' })
    const read = member.safeParse(await response.json())
    return response.ok && read.success ? read.data : null
  } catch {
    // No connection: the rest of the card stands without.
    return null
  }
}

/** With whom one talks, and the ways to everything about them. */
export function MemberCard({ row, active }: { row: ListedConversation; active: boolean }) {
  const { therapist, number, organisationName, openedAt, page, origin } = row
  const [known, setKnown] = useState<Member | null>(null)
  useEffect(() => {
    let stopped = false
    if (active && therapist !== null) {
      void ask(therapist).then((answer) => {
        if (!stopped) setKnown(answer)
      })
    }
    return () => {
      stopped = true
    }
  }, [active, therapist])
  const facts: [name: string, value: string | null | undefined][] = [
    ['Organisatie', organisationName],
    ['Lidnummer', number],
    ['Lidmaatschap', known?.tier && tierLabels[known.tier]],
    ['Stand', known?.standing && standingLabels[known.standing]],
    ['Begonnen', timeOf(new Date(openedAt))],
    ['Vanaf', origin ?? page],
  ]
  return (
    <section aria-label="Met wie" className={look.card}>
      <h2>{whoOf(row)}</h2>
      {therapist === null && (
        <p className={look.soft}>Een bezoeker: we weten niet zeker wie dit is. Geef geen gegevens van leden.</p>
      )}
      <dl>
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <ul>
        {therapist !== null && (
          <>
            <li>
              <a href={`/admin/collections/therapists/${therapist}`} rel="noopener" target="_blank">
                Dossier van dit lid<span className={look.hidden}> opent in een nieuw tabblad</span>
              </a>
            </li>
            <li>
              <a
                href={`/admin/collections/conversations?where[or][0][and][0][therapist][equals]=${therapist}`}
                rel="noopener"
                target="_blank"
              >
                Eerdere gesprekken<span className={look.hidden}> opent in een nieuw tabblad</span>
              </a>
            </li>
          </>
        )}
        <li>
          <a href={`/api/conversations/${row.id}/transcript`} rel="noopener" target="_blank">
            Dit gesprek als tekst<span className={look.hidden}> opent in een nieuw tabblad</span>
          </a>
        </li>
      </ul>
    </section>
  )
}
