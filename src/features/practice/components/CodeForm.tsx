'use client'

import { type CodeKind, codeKindLabels } from '@/src/domain/identity/codes'
import { Input } from '@/src/ui/form/Input'
import { PortalForm } from '@/src/ui/form/PortalForm'
import { saveCodeAction } from '../actions'

const help: Record<CodeKind, string> = {
  agb: 'Acht cijfers. Je persoonlijke code, waarmee zorgverzekeraars je kennen. Wijzig je hem, dan kijken we hem opnieuw na.',
  umbrella: 'Het nummer van je licentie bij de koepel. Wijzig je het, dan kijken we het opnieuw na.',
}

/** One code: fill in, change, or empty to take it away. */
export function CodeForm({ kind, values }: { kind: CodeKind; values: Record<string, string> }) {
  return (
    <PortalForm action={saveCodeAction} id={`code-${kind}`} required={false} submit="Bewaar" values={values}>
      {(field) => (
        <>
          <input name="id" type="hidden" value={values.id} />
          <input name="kind" type="hidden" value={kind} />
          {kind === 'umbrella' && <Input {...field('issuer')} label="Koepel" maxLength={80} />}
          <Input {...field('code')} help={help[kind]} label={codeKindLabels[kind]} maxLength={40} />
        </>
      )}
    </PortalForm>
  )
}
