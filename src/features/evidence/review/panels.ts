import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import { claimPanel } from '@/src/features/accreditation/claims/claimPanel'
import { reportBehind } from '@/src/features/intervisie/review/report'
import { sessionPanel } from '@/src/features/intervisie/review/sessionPanel'
import { decisionPanel } from '@/src/features/registers/review/decisionPanel'
import { dossierPanel } from '@/src/features/registers/review/dossierPanel'
import { employersPanel } from '@/src/features/screening/review/employersPanel'
import { personPanel } from '@/src/features/screening/review/personPanel'
import { transferPanel } from '@/src/features/screening/review/transferPanel'
import type { ReviewFile } from './item'

type MakePanel = (req: PayloadRequest, doc: Record<string, unknown>) => Promise<ReactNode>

/** What the desk shows of one kind of item besides its form, by collection. */
const panels: Record<string, MakePanel> = {
  'dossier-submissions': dossierPanel,
  objections: decisionPanel,
  'points-claims': claimPanel,
  'intervisie-sessions': sessionPanel,
  'identity-documents': personPanel,
  'data-corrections': personPanel,
  'work-experiences': employersPanel,
  'transfer-statements': transferPanel,
}

/** Files that prove an item but belong to something else, by collection. */
const filesBehind: Record<string, (req: PayloadRequest, doc: Record<string, unknown>) => Promise<ReviewFile[]>> = {
  'intervisie-sessions': async (req, doc) => (await reportBehind(req, doc))?.files ?? [],
}

/** The files of what an item comes from, which the desk shows with its own. */
export const behindItem = async (
  req: PayloadRequest,
  collection: string,
  doc: Record<string, unknown>,
): Promise<ReviewFile[]> => filesBehind[collection]?.(req, doc) ?? []

/** The slot of an item on the desk. */
export const itemPanel = async (
  req: PayloadRequest,
  collection: string,
  doc: Record<string, unknown>,
): Promise<ReactNode> => panels[collection]?.(req, doc) ?? null
