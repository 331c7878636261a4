'use client'

import type { DefaultCellComponentProps } from 'payload'
import { isCalendarDate } from '@/src/domain/shared/calendar-date'
import { dutchDate } from '@/src/domain/shared/dutch'

/** A calendar date in a list of the back office: "1 april 2023". */
export default function CalendarDateCell({ cellData }: DefaultCellComponentProps) {
  return <span>{typeof cellData === 'string' && isCalendarDate(cellData) ? dutchDate(cellData) : '–'}</span>
}
