'use client'

import { Plus } from 'lucide-react'
import { useState } from 'react'
import styles from './desk.module.css'
import { Field } from './Field'

const most = 20

/** The report with its improvement points; without points it closes the visit. */
export function ReportFields({ due }: { due: string }) {
  const [points, setPoints] = useState(0)
  return (
    <>
      <Field
        help="De therapeut leest dit ook. Een lege regel begint een nieuwe alinea."
        label="Verslag"
        lines={8}
        name="report"
      />
      {Array.from({ length: points }, (_, index) => `punt-${index}`).map((key, index) => (
        <fieldset className={styles.point} key={key}>
          <legend>Verbeterpunt {index + 1}</legend>
          <Field label="Wat er beter moet" lines={2} name={`improvements.${index}.text`} />
          <Field label="Artikel (mag leeg blijven)" name={`improvements.${index}.article`} wide />
        </fieldset>
      ))}
      <div>
        {points < most && (
          <button className={styles.small} onClick={() => setPoints(points + 1)} type="button">
            <Plus aria-hidden size={16} /> Voeg een verbeterpunt toe
          </button>
        )}
      </div>
      {points > 0 ? (
        <Field help="dd-mm-jjjj" label="Verbeterpunten klaar op" name="improvementsDueOn" value={due} />
      ) : (
        <p className={styles.soft}>Zonder verbeterpunten is de visitatie met dit verslag afgerond.</p>
      )}
    </>
  )
}
