import { LogOut as LogOutIcon } from 'lucide-react'
import { logOutAction } from '@/src/features/identity/actions'

/** The way out; a form, because a GET never changes anything. */
export function LogOut() {
  return (
    <form action={logOutAction}>
      <button
        className="flex min-h-11 w-full items-center justify-between gap-3 rounded-s px-3 text-left hover:bg-brand-tint"
        type="submit"
      >
        Uitloggen
        <LogOutIcon aria-hidden className="size-5 text-ink-faint" />
      </button>
    </form>
  )
}
