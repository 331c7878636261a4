import type { PayloadRequest } from 'payload'
import { transition } from '@/plugins/review/transition'
import type { Problems } from '@/src/domain/evidence/problems'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { errorLines } from '@/src/lib/errors/error-lines'
import { formatDate } from '@/src/lib/format'
import { inTransaction } from '@/src/lib/transaction'
import type { EvidenceFormState } from './form-state'
import type { EvidenceKind } from './saved-kinds'
import { parseFields, type SentForm } from './sent-form'

type Answer = Partial<EvidenceFormState> & Pick<EvidenceFormState, 'outcome'>

/** The form as it was sent, with an answer. */
export const answered = (sent: Pick<SentForm, 'id' | 'values' | 'files'>, answer: Answer): EvidenceFormState => ({
  message: null,
  errors: [],
  answerBy: null,
  id: sent.id,
  values: sent.values,
  files: sent.files,
  ...answer,
})

const afterSubmit = (answerBy: string | null): string =>
  answerBy ? `Ingediend. Je krijgt uiterlijk ${formatDate(answerBy)} antwoord.` : 'Ingediend.'

/**
 * Saves what a member typed, and hands it in when they chose that: all of it or nothing. What is wrong comes back
 * with everything that was typed.
 */
export async function saveEvidence<Data>(
  req: PayloadRequest,
  sent: SentForm,
  kind: EvidenceKind<Data>,
): Promise<EvidenceFormState> {
  const { data, unreadable } = parseFields(kind.schema, { ...sent.values, files: sent.files })
  const missing = kind.problems(data, amsterdamDay(new Date()))
  // A draft may have gaps, but not without a name to find it by.
  const needed: Problems = sent.intent === 'submit' ? missing : only(missing, kind.evenInDraft ?? isTitle)
  const wrong: Problems = { ...needed, ...unreadable }
  if (Object.keys(wrong).length > 0) return answered(sent, { outcome: 'invalid', errors: inOrder(wrong, kind.fields) })
  try {
    return answered(sent, await store(req, sent, kind, data))
  } catch (error) {
    return answered(sent, { outcome: 'invalid', errors: errorLines(req, error, sent.id !== null) })
  }
}

const isTitle = (field: string): boolean => field === 'title'

const only = (problems: Problems, wanted: (field: string) => boolean): Problems =>
  Object.fromEntries(Object.entries(problems).filter(([field]) => wanted(field)))

const inOrder = (problems: Problems, fields: readonly string[]): EvidenceFormState['errors'] =>
  [...fields, 'files'].flatMap((field) => (problems[field] ? [{ field, message: problems[field] }] : []))

const store = <Data>(req: PayloadRequest, sent: SentForm, kind: EvidenceKind<Data>, data: Data): Promise<Answer> =>
  inTransaction(req, async () => {
    const saved = sent.id === null ? await kind.create(req, data) : await kind.update(req, sent.id, data)
    const { id } = saved
    if (saved.status === 'submitted') {
      return { outcome: 'saved', id, message: 'Je wijziging is opgeslagen. De beoordelaar ziet de nieuwe gegevens.' }
    }
    if (sent.intent === 'save') return { outcome: 'saved', id, message: 'Opgeslagen, nog niet verstuurd.' }
    const { message } = sent.values
    const result = await transition(req, { collection: kind.collection, id, action: 'submit', message })
    return { outcome: 'submitted', id, answerBy: result.reviewDueOn, message: afterSubmit(result.reviewDueOn) }
  })
