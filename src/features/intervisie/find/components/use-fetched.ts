'use client'

import { useEffect, useState } from 'react'
import { type Asked, ask } from '@/src/features/evidence/phone/ask'

type Reader<Value> = { parse: (body: unknown) => Value }

/** What an endpoint of ours answers; null while it is asked. */
export function useFetched<Value>(address: string, reader: Reader<Value>): Asked<Value> | null {
  const [asked, setAsked] = useState<Asked<Value> | null>(null)
  useEffect(() => {
    let gone = false
    void ask(address, { read: (body) => reader.parse(body) }).then((answer) => {
      if (!gone) setAsked(answer)
    })
    return () => {
      gone = true
    }
  }, [address, reader])
  return asked
}
