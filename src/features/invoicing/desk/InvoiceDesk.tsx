import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import { invoiceKindLabels, invoiceStatusLabels } from '@/src/domain/invoicing/labels'
import { sumsOf, vatText, wholeOf } from '@/src/domain/invoicing/sums'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import desk from '@/src/features/evidence/review/desk/Desk.module.css'
import itemStyles from '@/src/features/evidence/review/item/Item.module.css'
import { ItemHead } from '@/src/features/evidence/review/item/ItemHead'
import visits from '@/src/features/visitation/desk/desk.module.css'
import { count, formatDate, formatEuros } from '@/src/lib/format'
import { Attempts } from './Attempts'
import { type DeskAddress, deskHref } from './address'
import { CreditForm } from './CreditForm'
import look from './invoices.module.css'
import type { OpenInvoice } from './open'
import { PaidForm } from './PaidForm'
import { ReturnedForm } from './ReturnedForm'

const euros = (cents: number): string => formatEuros(cents / 100)

/** One invoice: what stands on it, what came of it, and what finance can do (KS-ACC-6). */
export function InvoiceDesk({
  invoice,
  address,
  today,
}: {
  invoice: OpenInvoice
  address: DeskAddress
  today: CalendarDate
}) {
  const { id, kind, number, buyer, organisation, issuedOn, status, settledOn, credits, reason, charges, lines } =
    invoice
  const todo = charges.flatMap(({ charge, paidOn, creditedBy }) => {
    const line = paidOn || creditedBy ? undefined : lines.find((one) => one.charge === charge)
    return line ? [line] : []
  })
  const creditable = lines.filter((line) =>
    charges.some(({ charge, creditedBy }) => charge === line.charge && !creditedBy),
  )
  const settled =
    status === 'open' ? `, uiterlijk ${formatDate(invoice.dueOn)}` : settledOn && `, ${formatDate(settledOn)}`
  return (
    <>
      <div className={`${desk.files} ${visits.middle}`}>
        <div className={desk.paper}>
          <Lines invoice={invoice} />
          <Happened invoice={invoice} />
          <Attempts attempts={invoice.attempts} />
        </div>
      </div>
      <div className={desk.form}>
        <div className={desk.keys}>
          <Link className={desk.back} href={deskHref({ ...address, open: undefined })} prefetch={false}>
            <ArrowLeft aria-hidden size={18} /> Lijst
          </Link>
        </div>
        <div className={itemStyles.head} data-head>
          <ItemHead title={`${invoiceKindLabels[kind]} ${number}`} />
          <p>
            <a href={`/admin/collections/therapists/${invoice.therapist}`}>{buyer.name ?? 'Lid'}</a>
          </p>
          <p className={itemStyles.soft}>
            {organisation}
            {buyer.memberNumber && `, lidnummer ${buyer.memberNumber}`}
          </p>
          <p>
            {kind === 'credit-note' ? `Crediteert factuur ${credits}` : invoiceStatusLabels[status]}
            {kind === 'invoice' && settled}
          </p>
          {reason && <p className={visits.text}>{reason}</p>}
          <p className={itemStyles.soft}>Gemaakt op {formatDate(issuedOn)}</p>
          <p className={look.links}>
            <a href={`/api/invoices/${id}/pdf`}>Pdf</a>
            {invoice.ublProblem === null && <a href={`/api/invoices/${id}/ubl`}>UBL</a>}
          </p>
          {invoice.ublProblem && <p className={itemStyles.soft}>{invoice.ublProblem}</p>}
        </div>
        {invoice.mayRegister &&
          toReturnOf(invoice).map((back) => <ReturnedForm {...back} key={back.path} today={today} />)}
        {invoice.mayRegister && todo.map((line) => <PaidForm key={line.charge} line={line} today={today} />)}
        {invoice.mayManage && kind === 'invoice' && creditable.length > 0 && (
          <CreditForm
            id={id}
            lines={creditable.map((line) => ({
              charge: line.charge,
              text: `${line.description}, ${euros(line.gross)}`,
              paid: charges.some(({ charge, paidOn }) => charge === line.charge && paidOn !== null),
              gross: line.gross,
            }))}
            number={number}
          />
        )}
      </div>
    </>
  )
}

/** What is still to be given back: of each payment that was too much, and of a credit note what had been paid. */
function toReturnOf({ id, kind, attempts, charges, lines }: OpenInvoice) {
  const surplus = attempts.flatMap(({ id: attempt, excess, returnedOn }) =>
    excess === null || returnedOn !== null
      ? []
      : [
          {
            path: `/api/payment-attempts/${attempt}/returned`,
            amount: excess,
            about: `Dit kwam online te veel binnen, met betaling nr. ${attempt}.`,
          },
        ],
  )
  const paid = charges.filter(({ paidOn, returnedOn }) => paidOn !== null && returnedOn === null)
  if (kind === 'invoice' || paid.length === 0) return surplus
  const amount = lines.reduce(
    (sum, line) => (paid.some(({ charge }) => charge === line.charge) ? sum - line.gross : sum),
    0,
  )
  return [{ path: `/api/invoices/${id}/returned`, amount, about: 'Dit was betaald voordat het werd gecrediteerd.' }]
}

function Lines({ invoice }: { invoice: OpenInvoice }) {
  const sums = [...sumsOf(invoice), wholeOf(invoice)]
  return (
    <section aria-label="Regels">
      <h2 className={visits.heading}>Regels</h2>
      <table className={look.table}>
        <thead>
          <tr>
            <th scope="col">Waarvoor</th>
            <th scope="col">Btw</th>
            <th scope="col">Bedrag</th>
          </tr>
        </thead>
        <tbody>
          {invoice.lines.map((line) => (
            <tr key={line.charge}>
              <td>
                <a href={`/admin/collections/charges/${line.charge}`}>{line.description}</a>
              </td>
              <td>{vatText(line)}</td>
              <td>{euros(line.gross)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {sums.map(({ label, amount }) => (
            <tr key={label}>
              <td colSpan={2}>{label}</td>
              <td>{euros(amount)}</td>
            </tr>
          ))}
        </tfoot>
      </table>
    </section>
  )
}

function Happened({ invoice }: { invoice: OpenInvoice }) {
  const { charges, lines, notes, reminders, remindedOn } = invoice
  const nameOf = (charge: number): string => lines.find((line) => line.charge === charge)?.description ?? ''
  const paid = charges.filter(({ paidOn }) => paidOn !== null)
  if (paid.length === 0 && notes.length === 0 && reminders === 0) return null
  return (
    <section aria-label="Wat er is gebeurd">
      <h2 className={visits.heading}>Wat er is gebeurd</h2>
      <ul>
        {paid.map(({ charge, paidOn, reference, returnedOn, returnReference }) => (
          <li key={charge}>
            {nameOf(charge)}: betaald{paidOn && ` op ${formatDate(paidOn)}`}
            {reference && ` (${reference})`}
            {returnedOn && `, teruggegeven op ${formatDate(returnedOn)}`}
            {returnReference && ` (${returnReference})`}
          </li>
        ))}
        {notes.map(({ id, number }) => (
          <li key={id}>
            Gecrediteerd met <a href={deskHref({ list: 'alles', open: id })}>{number}</a>
          </li>
        ))}
        {reminders > 0 && (
          <li>
            {count(reminders, 'herinnering', 'herinneringen')} verstuurd
            {remindedOn && `, de laatste op ${formatDate(remindedOn)}`}
          </li>
        )}
      </ul>
    </section>
  )
}
