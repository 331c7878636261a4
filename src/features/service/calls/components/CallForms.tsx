'use client'

import { CalendarCheck2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button } from '@/src/ui/Button'
import { Input } from '@/src/ui/form/Input'
import { PortalForm } from '@/src/ui/form/PortalForm'
import { RadioGroup } from '@/src/ui/form/RadioGroup'
import { Textarea } from '@/src/ui/form/Textarea'
import { bookCallAction, cancelCallAction } from '../actions'

/** What was picked. Takes the focus, so that one who can't see it hears that the form is there. */
export function PickedTime({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <h3 className="rounded-s" ref={heading} tabIndex={-1}>
      {children}
    </h3>
  )
}

type Book = {
  /** The time that was picked. */
  start: string
  phone: string
  /** Times to choose from instead, when somebody else was faster; empty: the one that was picked is free. */
  instead: { value: string; label: string }[]
}

/** The number to call and what it is about (KS-SRV-7). */
export function BookForm({ start, phone, instead }: Book) {
  return (
    <PortalForm
      action={bookCallAction}
      id="bel"
      submit={(busy) => (
        <Button busy={busy} icon={CalendarCheck2} type="submit">
          Plan deze belafspraak
        </Button>
      )}
      values={{ phone }}
    >
      {(field) => (
        <>
          {instead.length > 0 ? (
            <RadioGroup {...field('start')} label="Kies een andere tijd" options={instead} required />
          ) : (
            <input id="bel-start" name="start" type="hidden" value={start} />
          )}
          <Input
            {...field('phone')}
            autoComplete="tel"
            help="Hierop bellen we je. Klopt het niet, vul dan een ander in."
            inputMode="tel"
            label="Telefoonnummer"
            maxLength={40}
            required
          />
          <Textarea
            {...field('subject')}
            help="In een paar woorden. Zet er geen medische gegevens van cliënten in."
            label="Waarover wil je gebeld worden?"
            maxLength={300}
            required
            rows={3}
          />
        </>
      )}
    </PortalForm>
  )
}

/** Cancels one's own call. */
export function CancelForm({ id, moment }: { id: number; moment: string }) {
  return (
    <PortalForm
      action={cancelCallAction}
      id={`bel-${id}`}
      required={false}
      submit={(busy) => (
        <Button
          aria-label={`Annuleer je belafspraak van ${moment}`}
          busy={busy}
          size="small"
          type="submit"
          variant="danger"
        >
          Ja, annuleer
        </Button>
      )}
    >
      {() => <input name="id" type="hidden" value={id} />}
    </PortalForm>
  )
}
