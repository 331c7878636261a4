'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import type { ReceivedFile } from '../upload/sendFile'
import { fillForm, forget, type Kept, readForm, readKept, writeKept } from './keep'

/**
 * Keeps what is typed and uploaded in this tab, and puts it back after a reload (ux.md 5: nothing typed is ever lost).
 * @param key says whose form it is and of which item
 * @param files what was uploaded in this form so far, apart from what the item had
 * @returns what was put back (null: nothing), and `clear` for when the form has been saved
 */
export function useKept(
  key: string,
  form: RefObject<HTMLFormElement | null>,
  files: ReceivedFile[],
  restoreFiles: (files: ReceivedFile[]) => void,
) {
  const [kept, setKept] = useState<Kept | null>(null)
  const restore = useRef(restoreFiles)
  const silent = useRef(true)

  useEffect(() => {
    silent.current = false
    setKept(readKept(key))
  }, [key])

  // A render later: a form whose fields depend on what is in it has made room by then.
  useEffect(() => {
    if (!kept || !form.current) return
    fillForm(form.current, kept.fields)
    restore.current(kept.files)
  }, [kept, form])

  const keep = () => {
    if (form.current && !silent.current) writeKept(key, { fields: readForm(form.current), files })
  }
  const latest = useRef(keep)
  latest.current = keep
  useEffect(() => {
    if (files.length > 0) latest.current()
  }, [files.length])

  return {
    kept: kept?.fields ?? null,
    keep,
    clear() {
      silent.current = true
      forget(key)
    },
  }
}
