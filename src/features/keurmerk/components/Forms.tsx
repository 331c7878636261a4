'use client'

import { Button } from '@/src/ui/Button'
import { Input } from '@/src/ui/form/Input'
import { PortalForm } from '@/src/ui/form/PortalForm'
import { RadioGroup } from '@/src/ui/form/RadioGroup'
import type { Option } from '@/src/ui/form/Select'
import { Select } from '@/src/ui/form/Select'
import { Textarea } from '@/src/ui/form/Textarea'
import { addPersonAction, applyAction, askAction, movePersonAction, objectAction, sendAction } from '../actions'

const Hidden = ({ evaluation }: { evaluation: number }) => <input name="evaluation" type="hidden" value={evaluation} />

/** Applies with one of one's practices (KB-2). */
export function ApplyForm({ round, practices }: { round: number; practices: Option[] }) {
  return (
    <PortalForm
      action={applyAction}
      id={`aanmelden-${round}`}
      required={false}
      submit="Meld deze praktijk aan"
      values={{ practice: practices[0]?.value ?? '' }}
    >
      {(field) => (
        <>
          <input name="round" type="hidden" value={round} />
          <RadioGroup {...field('practice')} label="Met welke praktijk?" options={practices} />
        </>
      )}
    </PortalForm>
  )
}

/** Sends what was filled in (KB-4). */
export function SendForm({ evaluation, again }: { evaluation: number; again: boolean }) {
  return (
    <PortalForm
      action={sendAction}
      id="versturen"
      required={false}
      submit={again ? 'Verstuur de herkwalificatie' : 'Verstuur de zelfevaluatie'}
    >
      {() => <Hidden evaluation={evaluation} />}
    </PortalForm>
  )
}

/** Lets a colleague fill in along. */
export function AddPersonForm({ evaluation }: { evaluation: number }) {
  return (
    <PortalForm action={addPersonAction} id="invuller" required={false} submit="Voeg toe">
      {(field) => (
        <>
          <Hidden evaluation={evaluation} />
          <Input {...field('number')} autoComplete="off" label="Lidnummer van je collega" />
        </>
      )}
    </PortalForm>
  )
}

/** Takes a colleague off, or hands over who is the first contact person. */
export function MovePersonForm({
  evaluation,
  therapist,
  name,
}: {
  evaluation: number
  therapist: number
  name: string
}) {
  return (
    <PortalForm
      action={movePersonAction}
      id={`invuller-${therapist}`}
      required={false}
      submit={(busy) => (
        <>
          <Button busy={busy} name="step" size="small" type="submit" value="contact" variant="secondary">
            Maak {name} contactpersoon
          </Button>
          <Button busy={busy} name="step" size="small" type="submit" value="off" variant="danger">
            Haal {name} weg
          </Button>
        </>
      )}
    >
      {() => (
        <>
          <Hidden evaluation={evaluation} />
          <input name="therapist" type="hidden" value={therapist} />
        </>
      )}
    </PortalForm>
  )
}

/** Asks the office something, about one item or in general (KB-4). */
export function AskForm({ evaluation, items }: { evaluation: number; items: Option[] }) {
  return (
    <PortalForm action={askAction} id="vragen" submit="Stel je vraag">
      {(field) => (
        <>
          <Hidden evaluation={evaluation} />
          <Select
            {...field('code')}
            label="Waarover"
            options={[{ value: '', label: 'Het keurmerk in het algemeen' }, ...items]}
          />
          <Textarea {...field('question')} label="Je vraag" maxLength={2000} required rows={3} />
        </>
      )}
    </PortalForm>
  )
}

/** Objects to the decision (KB-6). */
export function ObjectForm({ evaluation }: { evaluation: number }) {
  return (
    <PortalForm action={objectAction} id="bezwaar" submit="Verstuur je bezwaar">
      {(field) => (
        <>
          <Hidden evaluation={evaluation} />
          <Textarea
            {...field('objection')}
            label="Waarom ben je het er niet mee eens?"
            maxLength={4000}
            required
            rows={5}
          />
        </>
      )}
    </PortalForm>
  )
}
