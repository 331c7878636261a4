'use client'

import { Calculator as CalculatorIcon, Send } from 'lucide-react'
import { ownRiskLabels, ownRisks } from '@/src/domain/aov/labels'
import { Button } from '@/src/ui/Button'
import { Checkbox } from '@/src/ui/form/Checkbox'
import { DateField } from '@/src/ui/form/DateField'
import { RequiredNote } from '@/src/ui/form/Field'
import { FormErrors } from '@/src/ui/form/FormErrors'
import { Input } from '@/src/ui/form/Input'
import { RadioGroup } from '@/src/ui/form/RadioGroup'
import { type Option, Select } from '@/src/ui/form/Select'
import { usePortalForm } from '@/src/ui/form/usePortalForm'
import { aovAction } from '../actions'
import { untouchedAov } from '../form-state'
import { Result } from './Result'

type Props = {
  values: Record<string, string>
  /** First days that can be chosen. */
  starts: Option[]
  /** The verified birth date in words; null: it is asked. */
  birthDate: string | null
  /** Of the tariff that comes first, e.g. 80. */
  maxPercent: number
  /** Names this form, so that sending it twice makes one application. */
  idempotencyKey: string
  /** Why the premium can be calculated but not applied for; null: it can. */
  notNow: string | null
}

/** Calculates the premium as often as one likes, and sends the application (KS-AOV-1). */
export function Calculator({ values, starts, birthDate, maxPercent, idempotencyKey, notNow }: Props) {
  const { form, send, onSubmit, state, busy, field } = usePortalForm(aovAction, 'aov', untouchedAov(values))
  const { quote } = state
  return (
    <form action={send} className="grid max-w-2xl gap-6" noValidate onSubmit={onSubmit} ref={form}>
      <FormErrors errors={state.errors} idPrefix="aov" />
      <RequiredNote />
      <RadioGroup
        {...field('ownRisk')}
        help="Zo lang betaal je zelf als je niet kunt werken. Daarna keert de verzekeraar uit. Hoe langer, hoe lager de premie."
        inline
        label="Eigenrisicoperiode"
        options={ownRisks.map((value) => ({ value, label: ownRiskLabels[value] }))}
        required
      />
      <Amount
        {...field('grossIncome')}
        help="Je inkomen voor belasting, over een heel jaar."
        label="Bruto jaarinkomen"
      />
      <Amount
        {...field('benefit')}
        help={`Wat je per jaar wilt krijgen als je niet kunt werken. Hooguit ${maxPercent}% van je bruto jaarinkomen.`}
        label="Uitkering per jaar"
      />
      {birthDate === null ? (
        <DateField {...field('birthDate')} autoComplete="bday" label="Geboortedatum" required />
      ) : (
        <div>
          <p className="font-semibold">Geboortedatum</p>
          <p>{birthDate}</p>
          {/* The list above the form can lead here, when this age can't enter. */}
          {field('birthDate').error && (
            <p className="font-semibold text-sm text-stop" id="aov-birthDate" tabIndex={-1}>
              {field('birthDate').error}
            </p>
          )}
        </div>
      )}
      <Select
        {...field('startOn')}
        help="Op zijn vroegst de eerste dag van de volgende maand."
        label="Ingangsdatum"
        options={starts}
        required
      />
      <div>
        <Button busy={busy} icon={CalculatorIcon} name="intent" type="submit" value="calculate">
          Bereken de premie
        </Button>
      </div>
      {quote && (
        <>
          <Result changed={state.changed} quote={quote} />
          {notNow ? (
            <p className="text-ink-soft">{notNow}</p>
          ) : (
            <section aria-label="Aanvragen" className="grid gap-5 border-line border-t pt-6">
              <h3 className="text-base">Aanvragen</h3>
              <p>
                Tevreden met deze premie? Verstuur je aanvraag naar {quote.tariff.insurer}. Je bent pas verzekerd als
                die je aanvraag aanneemt.
              </p>
              <input name="tariff" type="hidden" value={quote.tariff.id} />
              <input name="premium" type="hidden" value={quote.premium.monthly} />
              <input name="idempotencyKey" type="hidden" value={idempotencyKey} />
              <Checkbox
                error={field('agreed').error}
                help={quote.agreement}
                idPrefix="aov"
                label="Ik ga akkoord"
                name="agreed"
                required
                role="switch"
              />
              <div>
                <Button busy={busy} icon={Send} name="intent" type="submit" value="submit">
                  Aanvraag AOV versturen
                </Button>
              </div>
            </section>
          )}
        </>
      )}
    </form>
  )
}

type AmountProps = { name: string; defaultValue: string; error: string | undefined; idPrefix: string; label: string }

const Amount = (props: AmountProps & { help: string }) => (
  <Input
    {...props}
    autoComplete="off"
    className="num max-w-44"
    inputMode="decimal"
    maxLength={20}
    required
    suffix="euro"
  />
)
