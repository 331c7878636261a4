import Link from 'next/link'
import type { PayloadRequest, UIFieldServerComponent } from 'payload'
import type { ReactNode } from 'react'
import { actionLabel, subjectLabel } from '@/src/domain/audit/action-label'
import { formatMoment } from '@/src/lib/format'
import { asUser } from '@/src/lib/local-api'
import type { AuditLog } from '@/src/payload-types'
import styles from './LineDetails.module.css'
import { tellFields } from './tellFields'

/** The address of who did it, when the viewer may see it; an account that is gone keeps its number. */
async function actorOf(req: PayloadRequest, actor: number | null | undefined): Promise<string> {
  if (!actor) return 'Registerhuis zelf'
  const account = await req.payload.findByID({ collection: 'users', id: actor, disableErrors: true, ...asUser(req) })
  return account?.email ?? `Account ${actor}`
}

async function organisationOf(req: PayloadRequest, id: number | null | undefined): Promise<string | null> {
  if (!id) return null
  const found = await req.payload.findByID({ collection: 'organisations', id, disableErrors: true, ...asUser(req) })
  return found?.name ?? `Organisatie ${id}`
}

function Subject({ req, line }: { req: PayloadRequest; line: AuditLog }) {
  const words = `${subjectLabel(line.subject)}${line.subjectId ? ` ${line.subjectId}` : ''}`
  const known = req.payload.config.collections.some(({ slug }) => slug === line.subject)
  if (!known || !line.subjectId) return words
  return (
    <Link href={`/admin/collections/${line.subject}/${line.subjectId}`} prefetch={false}>
      {words}
    </Link>
  )
}

/** One line of the trail as a person reads it: who did what to which row, when, why, and what changed. */
const LineDetails: UIFieldServerComponent = async ({ id, req }) => {
  if (id === undefined) return null
  const line = await req.payload.findByID({
    collection: 'audit-log',
    id: Number(id),
    disableErrors: true,
    ...asUser(req),
  })
  if (!line) return null
  const changed = tellFields(req.payload, line.subject, line.fields)
  const organisation = await organisationOf(req, line.organisation)
  const facts: [string, ReactNode][] = [
    ['Wanneer', formatMoment(line.createdAt)],
    ['Wie', await actorOf(req, line.actor)],
    ['Waarvan', <Subject key="subject" line={line} req={req} />],
    ...(organisation ? [['Organisatie', organisation] satisfies [string, string]] : []),
    ...(line.reason ? [['Reden', line.reason] satisfies [string, string]] : []),
    ['Code', <code key="code">{line.action}</code>],
  ]
  return (
    <section className={`field-type ${styles.line}`}>
      <h2>{actionLabel(line.action)}</h2>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {changed.length > 0 && (
        <>
          <h3>Wat er bij hoort</h3>
          <dl>
            {changed.map(({ name, label, words }) => (
              <div key={name}>
                <dt>{label}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  )
}

export default LineDetails
