'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { type PhoneView, readClaimed, readPhone } from './answers'
import { ask } from './ask'

/** Seconds between two looks at whether the computer confirmed, or stopped. */
const every = 2
const key = 'telefoon'

/** What this phone got for the code, kept in this tab: taking a photo can make a browser load the page again. */
function kept(code: string): string | null {
  const [known, token] = (sessionStorage.getItem(key) ?? '').split(' ')
  return known === code && token ? token : null
}

export const phoneHeaders = (token: string) => ({ Authorization: `Phone ${token}` })

/** The pairing, seen from the phone: uses the code once, waits for the computer, and notices the end (PG-5). */
export function usePhone(code: string) {
  const [token, setToken] = useState<string | null>(null)
  const [view, setView] = useState<PhoneView | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const [offline, setOffline] = useState(false)
  const used = useRef(false)

  useEffect(() => {
    if (used.current) return
    used.current = true
    const known = kept(code)
    if (known) return setToken(known)
    void ask('/api/pairings/claim', { method: 'POST', json: { code }, read: readClaimed }).then((answer) => {
      if (!answer.ok) return setRefused(answer.message)
      sessionStorage.setItem(key, `${code} ${answer.body.token}`)
      setToken(answer.body.token)
    })
  }, [code])

  const look = useCallback(async (path: '/api/pairings/phone' | '/api/pairings/phone/done', at: string) => {
    const method = path.endsWith('done') ? 'POST' : 'GET'
    const answer = await ask(path, { method, headers: phoneHeaders(at), read: readPhone })
    setOffline(!answer.ok && answer.status === 0)
    if (answer.ok) setView(answer.body)
    else if (answer.status === 401) setRefused(answer.message)
  }, [])

  const over = refused !== null || view?.state === 'ended'
  useEffect(() => {
    if (token === null || over) return
    void look('/api/pairings/phone', token)
    const timer = setInterval(() => void look('/api/pairings/phone', token), every * 1000)
    return () => clearInterval(timer)
  }, [token, over, look])

  return {
    token,
    view,
    refused,
    offline,
    done: () => (token === null ? Promise.resolve() : look('/api/pairings/phone/done', token)),
  }
}
