import { LogOut } from 'lucide-react'
import { count, formatMoment } from '@/src/lib/format'
import { Button } from '@/src/ui/Button'
import { logOutEverywhereAction } from '../actions'
import type { Credentials } from '../queries'

const shown = 5

/** Where one is logged in, and the way out of all of it. */
export function SessionsCard({ sessions }: Pick<Credentials, 'sessions'>) {
  const others = sessions.length - shown
  return (
    <div className="grid gap-4">
      <ul className="grid gap-1.5">
        {sessions.slice(0, shown).map(({ startedAt, current }) => (
          <li key={startedAt}>
            Ingelogd op <span className="num">{formatMoment(startedAt)}</span>
            {current && <strong> (dit apparaat)</strong>}
          </li>
        ))}
        {others > 0 && <li className="text-ink-soft">en nog {count(others, 'keer', 'keer')}</li>}
      </ul>
      <form action={logOutEverywhereAction}>
        <Button icon={LogOut} type="submit" variant="secondary">
          Overal uitloggen
        </Button>
      </form>
    </div>
  )
}
