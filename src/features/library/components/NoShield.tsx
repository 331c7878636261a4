import Link from 'next/link'
import type { MemberShield } from '@/collections/library/shields/member'
import { Alert } from '@/src/ui/Alert'

/** Why a member sees no shield, and what their website shows meanwhile. */
export function NoShield({ reasons }: Pick<MemberShield, 'reasons'>) {
  return (
    <Alert title="Je hebt nu geen virtueel schild" tone="wait">
      <p>Een schild is er zolang je status in orde is. Staat het al op je website? Dan toont het “Niet meer geldig”.</p>
      <ul className="mt-2 list-disc pl-5">
        {reasons.map(({ text, toDo, href }) => (
          <li key={text}>
            {text}{' '}
            {toDo && href && (
              <Link className="link" href={href}>
                {toDo}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
