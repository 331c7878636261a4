import type { UIFieldServerComponent } from 'payload'
import { loadSubject } from '../subject'

/** The decision that an objection is about, in words and with the way to it. */
const Subject: UIFieldServerComponent = async ({ data, req }) => {
  const subject = await loadSubject(req, data?.subject, data?.subjectId)
  if (!subject) return null
  const reason = subject.fields.decisionReason
  return (
    <section aria-label="Waartegen" className="field-type">
      <p className="field-label">Waartegen</p>
      <p style={{ margin: 0 }}>
        <a href={`/admin/collections/${subject.collection}/${subject.id}`}>{subject.title}</a>
      </p>
      {typeof reason === 'string' && <blockquote style={{ whiteSpace: 'pre-line' }}>{reason}</blockquote>}
    </section>
  )
}

export default Subject
