'use client'

import { Input } from '@/src/ui/form/Input'
import { PortalForm } from '@/src/ui/form/PortalForm'
import { saveBankAction } from '../actions'

/** Account number and VAT number (KS-ACC-8). */
export function BankForm({ values }: { values: Record<string, string> }) {
  return (
    <PortalForm action={saveBankAction} id="bank" required={false} submit="Bewaar" values={values}>
      {(field) => (
        <>
          <Input
            {...field('iban')}
            autoComplete="off"
            help="Bijvoorbeeld NL91 ABNA 0417 1643 00."
            label="Rekeningnummer (IBAN)"
            maxLength={50}
          />
          <Input {...field('accountHolder')} autoComplete="off" label="Op naam van" maxLength={120} />
          <Input
            {...field('vatNumber')}
            autoComplete="off"
            help="Alleen als je btw-plichtig bent. Het btw-id, bijvoorbeeld NL000099998B57; niet het oude nummer met je burgerservicenummer erin."
            label="Btw-id"
            maxLength={30}
          />
        </>
      )}
    </PortalForm>
  )
}
