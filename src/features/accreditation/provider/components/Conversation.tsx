import { formatMoment } from '@/src/lib/format'
import { saidActions } from '../../labels'
import type { Said } from '../requests'

/** What was said and done on a request, oldest first. */
export function Conversation({ said }: { said: Said[] }) {
  return (
    <ol className="grid gap-4 border-line border-l-2 pl-5">
      {said.map(({ id, action, message, byName, at }) => (
        <li key={id}>
          <p>
            <span className="font-semibold">{saidActions[action] ?? action}</span>{' '}
            <span className="text-ink-soft text-sm">
              {byName}, {formatMoment(at)}
            </span>
          </p>
          {message && <p className="mt-1 whitespace-pre-line [overflow-wrap:anywhere]">{message}</p>}
        </li>
      ))}
    </ol>
  )
}
