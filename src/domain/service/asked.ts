import type { DocumentSubject, DossierWish, Effect } from './labels'
import { type NotOffered, offered, type RequestFacts, subjectsFor } from './offered'

/** What a member asks, as their form holds it. */
export type Asked =
  | { kind: 'documents-ready'; subjects: readonly DocumentSubject[]; remark: string }
  | { kind: 'dossier-update'; wishes: readonly DossierWish[]; remark: string; documentsInOrder: boolean }
  | { kind: 'recognition'; recognisedBy: number | null; remark: string; documentsInOrder: boolean }
  | { kind: 'downgrade'; effect: Effect | null }
  | { kind: 'deregistration'; mayCall: boolean | null; remark: string }
  | { kind: 'conduct-order' }

/** Field → what is wrong and what to do. */
export type Problems = Record<string, string>

const inOrder = 'Upload eerst de stukken die ermee te maken hebben, en zet dan deze schakelaar aan.'

/** What the form still lacks; empty when it can be confirmed. */
function incomplete(asked: Asked, facts: RequestFacts): Problems {
  const problems: Problems = {}
  switch (asked.kind) {
    case 'documents-ready': {
      const mine = subjectsFor(facts)
      if (asked.subjects.length === 0) problems.subjects = 'Zet minstens een schakelaar aan.'
      else if (asked.subjects.some((subject) => !mine.includes(subject)))
        problems.subjects = 'Hier is je niets over gevraagd. Kies alleen waar we je om stukken vroegen.'
      break
    }
    case 'dossier-update':
      if (asked.wishes.length === 0) problems.wishes = 'Kies wat je wilt aanvragen.'
      if (asked.remark.trim() === '') problems.remark = 'Vul in welke prestatiecode of erkenning je wilt.'
      if (!asked.documentsInOrder) problems.documentsInOrder = inOrder
      break
    case 'recognition':
      if (!facts.recognisers.some(({ id }) => id === asked.recognisedBy))
        problems.recognisedBy = 'Kies de beroepsorganisatie uit de lijst.'
      if (asked.remark.trim() === '') problems.remark = 'Licht je aanvraag kort toe.'
      if (!asked.documentsInOrder) problems.documentsInOrder = inOrder
      break
    case 'downgrade':
      if (asked.effect === null) problems.effect = 'Kies wanneer het ingaat.'
      break
    case 'deregistration':
      if (asked.mayCall === null) problems.mayCall = 'Kies of we je mogen bellen.'
      if (asked.remark.trim() === '') problems.remark = 'Vul kort in waarom je weggaat.'
      break
    case 'conduct-order':
      break
  }
  return problems
}

/** What is wrong with a request: not for this member, running already, or not filled in. */
export function problemsOf(asked: Asked, facts: RequestFacts, notOffered: NotOffered): Problems {
  const offer = offered(facts, notOffered).find(({ kind }) => kind === asked.kind)
  if (!offer) return { kind: 'Dit verzoek is er voor jouw lidmaatschap nu niet.' }
  if (offer.running) return { kind: 'Je hebt dit al gevraagd. Zolang dat verzoek loopt, kan er geen tweede bij.' }
  return incomplete(asked, facts)
}
