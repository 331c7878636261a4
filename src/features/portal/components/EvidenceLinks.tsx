import { BookOpenCheck, GraduationCap, type LucideIcon, Upload } from 'lucide-react'
import { newHref } from '@/src/features/evidence/address'
import type { EvidenceKind } from '@/src/features/evidence/kinds'
import { evidenceKinds } from '@/src/features/evidence/kinds'
import type { CpdItem, CpdOverview, DiplomaItem, DiplomaOverview, EvidenceLists } from '@/src/features/evidence/types'
import { formatNumber } from '@/src/lib/format'
import { ButtonLink } from '@/src/ui/Button'
import { Card } from '@/src/ui/Card'
import type { Member } from '../member'
import { memberMenuOf } from '../navigation'

type Props = { member: Member; diplomas: DiplomaOverview; cpd: CpdOverview }

/** The ways in to one's evidence, with what is there: those that this member's menu has. */
export function EvidenceLinks({ member, diplomas, cpd }: Props) {
  const inMenu = new Set(memberMenuOf(member).map(({ href }) => href))
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <EvidenceLink
        icon={GraduationCap}
        kind="diplomas"
        lists={diplomas}
        title="Scholing"
        upload="Upload een diploma"
      />
      {inMenu.has(evidenceKinds['cpd-uploads'].path) && (
        <EvidenceLink
          icon={BookOpenCheck}
          kind="cpd-uploads"
          lists={cpd}
          title="Bij- en nascholing"
          upload="Upload een certificaat"
        />
      )}
    </div>
  )
}

type LinkProps = {
  kind: EvidenceKind
  icon: LucideIcon
  title: string
  upload: string
  lists: EvidenceLists<DiplomaItem | CpdItem>
}

function EvidenceLink({ kind, icon: Icon, title, upload, lists }: LinkProps) {
  const { path } = evidenceKinds[kind]
  const facts = [
    { amount: lists.recognised.length, word: 'erkend', open: 'erkend' },
    { amount: lists.handedIn.length, word: 'ingediend', open: 'ingediend' },
  ]
  return (
    <Card className="flex flex-col">
      <h2 className="flex items-center gap-2.5">
        <Icon aria-hidden className="size-6 text-brand" />
        {title}
      </h2>
      <p className="mt-2 mb-5 flex flex-wrap gap-x-5 text-ink-soft">
        {facts.map(({ amount, word, open }) => (
          <a className="link py-1" href={`${path}?open=${open}#${open}`} key={word}>
            <span className="num">{formatNumber(amount)}</span> {word}
          </a>
        ))}
      </p>
      <ButtonLink className="mt-auto w-fit" href={newHref(kind)} icon={Upload} size="small" variant="secondary">
        {upload}
      </ButtonLink>
    </Card>
  )
}
