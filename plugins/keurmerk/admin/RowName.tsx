'use client'

import { useRowLabel } from '@payloadcms/ui'

type Row = { code?: string; title?: string; text?: string; question?: string }

const longest = 90

/** A folded row of a round by its code and its first words, so that one finds a question among sixty. */
export default function RowName({ fallback }: { fallback: string }) {
  const { data, rowNumber } = useRowLabel<Row>()
  const words = data?.title || data?.text || data?.question || ''
  const short = words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : words
  return <span>{[data?.code, short].filter(Boolean).join(' · ') || `${fallback} ${(rowNumber ?? 0) + 1}`}</span>
}
