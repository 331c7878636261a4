import type { DossierMember } from './dossier'
import type { Applies } from './norm'

/** Whether a requirement applies to a member; without a condition it applies to everybody (norms §2.10). */
export function appliesTo(applies: Applies, member: DossierMember | undefined): boolean {
  if (!applies) return true
  if (applies.tiers && !applies.tiers.includes(member?.tier ?? '')) return false
  return !applies.recognitions || applies.recognitions.some((code) => member?.recognitions?.includes(code))
}
