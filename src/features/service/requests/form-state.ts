import type { RequestKind } from '@/src/domain/service/labels'
import type { Quote } from '@/src/domain/service/quote'
import type { FormError } from '@/src/ui/form/FormErrors'

/** A request being made: filled in, then looked at once more, then confirmed. Nothing that was typed is lost. */
export type RequestFormState = {
  /** `confirm`: filled in well; `quote` is what is to be confirmed. `done`: made; `goTo` says where to go on. */
  outcome: 'untouched' | 'filling' | 'confirm' | 'done'
  values: Record<string, string>
  errors: FormError[]
  quote: Quote | null
  /** The mark that makes sending it twice one request; made when it is shown to be confirmed. */
  key: string
  /** Something changed since it was shown, so it is shown again. */
  changed: boolean
  goTo: string | null
}

export const untouchedRequest: RequestFormState = {
  outcome: 'untouched',
  values: {},
  errors: [],
  quote: null,
  key: '',
  changed: false,
  goTo: null,
}

/** Several values of one name stand under each other, as a form keeps them. */
export const chosenIn = (values: Record<string, string>, name: string): string[] =>
  (values[name] ?? '').split('\n').filter((value) => value !== '')

const idIn = (text: string | undefined): number | null => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : null)

const yesOrNo = (text: string | undefined): boolean | null => (text === 'ja' ? true : text === 'nee' ? false : null)

/** What was typed, as the endpoints take it; the rules say what is missing. */
export function bodyOf(kind: RequestKind, values: Record<string, string>): Record<string, unknown> {
  const remark = values.remark ?? ''
  const documentsInOrder = values.documentsInOrder === 'on'
  switch (kind) {
    case 'documents-ready':
      return { kind, subjects: chosenIn(values, 'subjects'), remark }
    case 'dossier-update':
      return { kind, wishes: chosenIn(values, 'wishes'), remark, documentsInOrder }
    case 'recognition':
      return { kind, recognisedBy: idIn(values.recognisedBy), remark, documentsInOrder }
    case 'downgrade':
      return { kind, effect: values.effect || null }
    case 'deregistration':
      return { kind, mayCall: yesOrNo(values.mayCall), remark }
    case 'conduct-order':
      return { kind }
  }
}
