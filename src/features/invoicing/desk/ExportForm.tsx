import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import look from './invoices.module.css'

/** A zip for bookkeeping over a period: all lines as CSV and each invoice in UBL. Works without JavaScript. */
export const ExportForm = ({ today }: { today: CalendarDate }) => (
  <details className={look.export}>
    <summary>Voor de boekhouding</summary>
    <form action="/api/invoices/export">
      <p>Een zip met alle factuurregels (CSV) en elke factuur als UBL, over hooguit een jaar.</p>
      <label htmlFor="export-van">Van</label>
      <input defaultValue={`${today.slice(0, 7)}-01`} id="export-van" max={today} name="from" required type="date" />
      <label htmlFor="export-tot">Tot en met</label>
      <input defaultValue={today} id="export-tot" max={today} name="until" required type="date" />
      <button type="submit">Haal op</button>
    </form>
  </details>
)
