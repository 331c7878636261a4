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
import type { OpenMember, Owed } from './open'

/** What one member owes that isn't on an invoice yet, and the way to put it on one: one for each organisation (KS-ACC-6). */
export function MemberDesk({ member, address }: { member: OpenMember; address: DeskAddress }) {
  const { therapist, name, membershipNumber, owed } = member
  return (
    <>
      <div className={`${desk.files} ${visits.middle}`}>
        <div className={desk.paper}>
          {owed.map((one) => (
            <Charges key={one.organisationId} of={one} several={owed.length > 1} />
          ))}
        </div>
      </div>
      <div className={desk.form}>
        <div className={desk.keys}>
          <Link className={desk.back} href={deskHref({ ...address, open: undefined })} prefetch={false}>
            <ArrowLeft aria-hidden size={18} /> Lijst
          </Link>
        </div>
        <div className={itemStyles.head} data-head>
          <ItemHead title={name} />
          <p className={itemStyles.soft}>
            {owed.map(({ organisation }) => organisation).join(' en ')}, lidnummer {membershipNumber}
          </p>
          <p>
            <a href={`/admin/collections/therapists/${therapist}`}>Alle gegevens van dit lid</a>
          </p>
        </div>
        {owed.map(({ organisation, organisationId, charges, mayManage }) =>
          mayManage ? (
            <IssueForm
              address={address}
              charges={charges}
              key={`${organisationId} ${charges.length}`}
              stays={owed.length > 1}
              therapist={therapist}
              title={owed.length > 1 ? `Factuur van ${organisation} maken` : 'Factuur maken'}
            />
          ) : (
            <p className={itemStyles.soft} key={organisationId}>
              Facturen maakt de administratie van {organisation}.
            </p>
          ),
        )}
      </div>
    </>
  )
}

function Charges({ of: { organisation, charges }, several }: { of: Owed; several: boolean }) {
  const heading = several ? `${organisation}: nog niet op een factuur` : 'Nog niet op een factuur'
  return (
    <section aria-label={heading}>
      <h2 className={visits.heading}>{heading}</h2>
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
  )
}
