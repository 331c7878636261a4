'use client'

import { useRowLabel } from '@payloadcms/ui'
import { dutchNumber } from '@/src/domain/shared/dutch'

type Row = { fromAge?: number; untilAge?: number; ownRisk?: string; rate?: number }

/** A line of a tariff in words, so that a folded table still reads as one. */
export default function RateName() {
  const { data, rowNumber } = useRowLabel<Row>()
  const { fromAge, untilAge, ownRisk, rate } = data
  if (fromAge === undefined || untilAge === undefined || !ownRisk || rate === undefined) {
    return <span>Regel {(rowNumber ?? 0) + 1}</span>
  }
  return (
    <span>
      {fromAge} t/m {untilAge} jaar, {ownRisk} maanden: {dutchNumber(rate / 100)}%
    </span>
  )
}
