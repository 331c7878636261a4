import { type CodeKind, codeKindLabels, codeStatusLabels } from '@/src/domain/identity/codes'
import { formatDate } from '@/src/lib/format'
import type { ProfessionalCode } from '@/src/payload-types'
import { Alert } from '@/src/ui/Alert'
import { Badge } from '@/src/ui/Badge'
import { CodeForm } from './CodeForm'

const tones = { unchecked: 'info', active: 'ok', inactive: 'stop' } as const

/** A code as its owner sees it. */
type OwnCode = Pick<
  ProfessionalCode,
  'id' | 'kind' | 'code' | 'issuer' | 'status' | 'checkedOn' | 'remark' | 'updatedAt'
>

type Props = {
  codes: readonly OwnCode[]
  /** Works with insurers' reimbursements: an active AGB code is then an obligation. */
  reimbursable: boolean
}

/** AGB code and umbrella licence of a member, with what staff found (KS-ACC-7). For a panel on /account. */
export function CodesPanel({ codes, reimbursable }: Props) {
  const agb = codes.find(({ kind }) => kind === 'agb')
  return (
    <div className="grid gap-7">
      {reimbursable && agb?.status !== 'active' && (
        <Alert
          title="Geen actieve AGB-code: geen recht op vergoeding"
          tone={agb?.status === 'unchecked' ? 'info' : 'stop'}
        >
          {agb?.status === 'unchecked'
            ? 'We kijken je code nog na. Zodra we hebben gezien dat hij actief is, telt hij mee.'
            : 'Zorgverzekeraars vergoeden alleen bij een therapeut met een actieve AGB-code. Die vraag je aan op agbcode.nl.'}
        </Alert>
      )}
      <Code code={agb} kind="agb" />
      <Code code={codes.find(({ kind }) => kind === 'umbrella')} kind="umbrella" />
    </div>
  )
}

function Code({ code, kind }: { code: OwnCode | undefined; kind: CodeKind }) {
  return (
    <section className="grid gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <h3 className="text-base">{codeKindLabels[kind]}</h3>
        {code && <Badge tone={tones[code.status]}>{codeStatusLabels[code.status]}</Badge>}
        {code?.checkedOn && <span className="text-ink-soft text-sm">nagekeken op {formatDate(code.checkedOn)}</span>}
      </div>
      {code?.remark && <p>{code.remark}</p>}
      <CodeForm
        key={`${code?.id} ${code?.updatedAt}`}
        kind={kind}
        values={{ id: code ? String(code.id) : '', code: code?.code ?? '', issuer: code?.issuer ?? '' }}
      />
    </section>
  )
}
