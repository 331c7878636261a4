import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import desk from '@/src/features/evidence/review/desk/Desk.module.css'
import itemStyles from '@/src/features/evidence/review/item/Item.module.css'
import { ItemHead } from '@/src/features/evidence/review/item/ItemHead'
import visits from '@/src/features/visitation/desk/desk.module.css'
import { formatDate, formatEuros } from '@/src/lib/format'
import { type DeskAddress, deskHref } from './address'
import { IssueForm } from './IssueForm'
import look from './invoices.module.css'
import type { OpenMember } from './open'

/** What one member owes that isn't on an invoice yet, and the way to put it on one (KS-ACC-6). */
export function MemberDesk({ member, address }: { member: OpenMember; address: DeskAddress }) {
  const { therapist, name, membershipNumber, organisation, charges, mayManage } = member
  return (
    <>
      <div className={`${desk.files} ${visits.middle}`}>
        <div className={desk.paper}>
          <section aria-label="Nog niet op een factuur">
            <h2 className={visits.heading}>Nog niet op een factuur</h2>
            <table className={look.table}>
              <thead>
                <tr>
                  <th scope="col">Waarvoor</th>
                  <th scope="col">Geboekt op</th>
                  <th scope="col">Bedrag</th>
                </tr>
              </thead>
              <tbody>
                {charges.map(({ id, description, bookedOn, amount }) => (
                  <tr key={id}>
                    <td>
                      <a href={`/admin/collections/charges/${id}`}>{description}</a>
                    </td>
                    <td>{formatDate(bookedOn)}</td>
                    <td>{formatEuros(amount / 100)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </div>
      </div>
      <div className={desk.form}>
        <div className={desk.keys}>
          <Link className={desk.back} href={deskHref({ ...address, open: undefined })} prefetch={false}>
            <ArrowLeft aria-hidden size={18} /> Lijst
          </Link>
        </div>
        <div className={itemStyles.head}>
          <ItemHead title={name} />
          <p className={itemStyles.soft}>
            {organisation}, lidnummer {membershipNumber}
          </p>
          <p>
            <a href={`/admin/collections/therapists/${therapist}`}>Alle gegevens van dit lid</a>
          </p>
        </div>
        {mayManage ? (
          <IssueForm address={address} member={{ therapist, charges }} />
        ) : (
          <p className={itemStyles.soft}>Facturen maakt de administratie van {organisation}.</p>
        )}
      </div>
    </>
  )
}
