import type { VisitAction } from '@/src/domain/visitation/transitions'
import panel from '@/src/features/evidence/review/item/DecisionPanel.module.css'
import { formatDateInput } from '@/src/lib/format'
import styles from './desk.module.css'
import { Field } from './Field'
import { ReportFields } from './ReportFields'
import { StepForm } from './StepForm'

type Props = {
  id: number
  steps: readonly VisitAction[]
  colleague: boolean
  office: boolean
  visitors: { user: number; name: string }[]
  /** Whether the other side must hear why a date goes. */
  needsReason: boolean
  defaults: { location: string; improvementsDueOn: string }
}

const titles: Record<VisitAction, string> = {
  plan: 'Neem deze visitatie op je',
  propose: 'Stel een datum voor',
  'withdraw-date': 'Trek de datum in',
  agree: '',
  decline: '',
  cancel: 'Zeg de visitatie af',
  visit: 'Het bezoek is geweest',
  report: 'Maak het verslag',
  declare: '',
  reopen: 'Vraag meer',
  close: 'Rond de visitatie af',
}

/** What is usually done next comes first, and stands open. */
const order: readonly VisitAction[] = [
  'plan',
  'report',
  'visit',
  'close',
  'propose',
  'reopen',
  'withdraw-date',
  'cancel',
]

/** Steps back: never what one is invited to. */
const undoes: readonly string[] = ['withdraw-date', 'cancel']

/** What can be done with a visit now, each with its form (KS-VIS-2). */
export function Steps(props: Props) {
  const { id, steps, colleague, office, visitors } = props
  const shown = order.filter((step) => steps.includes(step))
  if (shown.length === 0) return null
  return (
    <section aria-label="Wat kun je doen" className={panel.panel}>
      {shown.map((step, index) => {
        const assigns = step === 'plan' && office
        return (
          <div key={step}>
            {step === 'plan' && colleague && <StepForm action="plan" button={titles.plan} id={id} main />}
            {(step !== 'plan' || assigns) && (
              <details className={styles.step} open={index === 0 && !undoes.includes(step)}>
                <summary>{assigns ? 'Wijs een visiteur toe' : titles[step]}</summary>
                <StepForm
                  action={step}
                  button={assigns ? 'Wijs toe' : titles[step]}
                  danger={step === 'cancel'}
                  id={id}
                  main={index === 0}
                >
                  {assigns ? <Visitors visitors={visitors} /> : <Fields {...props} step={step} />}
                </StepForm>
              </details>
            )}
          </div>
        )
      })}
    </section>
  )
}

const Visitors = ({ visitors }: Pick<Props, 'visitors'>) => (
  <div className={`${panel.field} ${styles.field}`}>
    <label htmlFor="visiteur">Visiteur</label>
    <select id="visiteur" name="visitor">
      {visitors.map(({ user, name }) => (
        <option key={user} value={user}>
          {name}
        </option>
      ))}
    </select>
  </div>
)

function Fields({ step, defaults, needsReason }: Props & { step: VisitAction }) {
  const due = formatDateInput(defaults.improvementsDueOn)
  switch (step) {
    case 'propose':
      return (
        <>
          <Field help="dd-mm-jjjj" label="Datum" name="date" />
          <div className={styles.row}>
            <Field label="Van" name="startsAt" value="10:00" />
            <Field label="Tot" name="endsAt" value="12:00" />
          </div>
          <Field label="Waar" name="location" value={defaults.location} wide />
        </>
      )
    case 'withdraw-date':
      return <Field label={needsReason ? 'Reden' : 'Reden (mag leeg blijven)'} lines={3} name="message" />
    case 'cancel':
      return (
        <Field help="De therapeut leest dit. Afzeggen door jou kost niets." label="Reden" lines={3} name="message" />
      )
    case 'report':
      return <ReportFields due={due} />
    case 'reopen':
      return (
        <>
          <Field help="De therapeut leest dit." label="Wat moet er nog gebeuren" lines={3} name="message" />
          <Field help="dd-mm-jjjj; leeg: de datum blijft." label="Klaar op" name="improvementsDueOn" />
        </>
      )
    case 'close':
      return <Field label="Bij het afronden (mag leeg blijven)" lines={3} name="message" />
    default:
      return null
  }
}
