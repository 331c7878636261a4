import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Viewer } from '@/src/access/viewer'
import type { Intent } from '@/src/domain/assistant/intent'
import type { Basis, Offer } from '@/src/domain/assistant/kinds'
import type { ModelSettings } from '@/src/lib/model'

/** A part of a text as it is searched. */
export type NewPassage = { sourceId: number; part: number; title: string; heading: string; href: string; body: string }

export type PassageSource = {
  collection: CollectionSlug
  /** Which of these whoever asks may read now; left out: those that the Local API gives them. */
  readable?: (req: PayloadRequest, viewer: Viewer | null, ids: readonly number[]) => Promise<number[]>
  /** Parts that aren't kept by the database itself and aren't there yet. */
  missing?: (req: PayloadRequest) => Promise<NewPassage[]>
}

/** What the own dossier says, with the rule and the record it stands on. */
export type Fact = { text: string; rule: Basis; record: Basis }

export type AssistantOptions = {
  sources: readonly PassageSource[]
  /** Answers about the dossier of who asks; null: this doesn't apply to them. */
  fact: (req: PayloadRequest, therapist: number, intent: Intent) => Promise<Fact | null>
  /** Numbers of who asks, which they may name. */
  ownNumbers: (req: PayloadRequest, therapist: number) => Promise<string[]>
  /** What else there is to go to now. */
  offers: (req: PayloadRequest, viewer: Viewer | null) => Promise<Offer[]>
  /** Writes answers from passages; left out: the passages themselves are the answer. */
  model?: ModelSettings
}
