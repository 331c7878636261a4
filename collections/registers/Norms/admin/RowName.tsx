'use client'

import { useRowLabel } from '@payloadcms/ui'

type Row = { code?: string; kind?: string; title?: string; amount?: number; unit?: string }

const units: Record<string, string> = { days: 'dagen', weeks: 'weken', months: 'maanden' }

function nameOf({ title, code, kind, amount, unit }: Row): string | null {
  if (title) return title
  if (amount) return `${amount} ${units[unit ?? ''] ?? ''}`
  return code ?? kind ?? null
}

/** A row of a norm by its own name, so that one finds it while it is folded. */
export default function RowName({ fallback }: { fallback: string }) {
  const { data, rowNumber } = useRowLabel<Row>()
  return <span>{nameOf(data) ?? `${fallback} ${(rowNumber ?? 0) + 1}`}</span>
}
