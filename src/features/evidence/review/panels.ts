import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import { claimPanel } from '@/src/features/accreditation/claims/claimPanel'
import { decisionPanel } from '@/src/features/registers/review/decisionPanel'
import { dossierPanel } from '@/src/features/registers/review/dossierPanel'

type MakePanel = (req: PayloadRequest, doc: Record<string, unknown>) => Promise<ReactNode>

/** What the desk shows of one kind of item besides its form, by collection. */
const panels: Record<string, MakePanel> = {
  'dossier-submissions': dossierPanel,
  objections: decisionPanel,
  'points-claims': claimPanel,
}

/** The slot of an item on the desk. */
export const itemPanel = async (
  req: PayloadRequest,
  collection: string,
  doc: Record<string, unknown>,
): Promise<ReactNode> => panels[collection]?.(req, doc) ?? null
