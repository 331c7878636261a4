import { z } from 'zod'
import { parseDate, parseDecimal } from '@/src/lib/dutch-input'

/** Reads the fields of a form one by one, and remembers what couldn't be read. */
export function reader(values: Record<string, string>) {
  const problems: Record<string, string> = {}
  // A browser sends every line end as two signs.
  const typed = (name: string): string => values[name]?.replace(/\r\n?/g, '\n').trim() ?? ''
  return {
    problems,
    text: (name: string): string | null => typed(name) || null,
    needed: (name: string, message: string): string => {
      if (!typed(name)) problems[name] = message
      return typed(name)
    },
    number: (name: string): number | null => {
      if (!typed(name)) return null
      const read = parseDecimal(typed(name).replace(/^€\s*/, ''))
      if (read === null) problems[name] = 'Vul een getal in, bijvoorbeeld 7,5.'
      return read
    },
    day: (name: string): string | null => {
      if (!typed(name)) return null
      const read = parseDate(typed(name))
      if (!read) problems[name] = 'Vul een bestaande datum in, bijvoorbeeld 22-11-2026.'
      return read
    },
    /** 9.30, 9:30 and 0930 are all half past nine. */
    time: (name: string): string | null => {
      if (!typed(name)) return null
      const parts = /^(\d{1,2})[:.u ]?(\d{2})$/.exec(typed(name))
      const time = parts?.[1] && parts[2] ? `${parts[1].padStart(2, '0')}:${parts[2]}` : ''
      if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) problems[name] = 'Vul een tijd in, bijvoorbeeld 09:30.'
      return time || null
    },
    /** The address of a page; people leave out https://. */
    address: (name: string): string | null => {
      if (!typed(name)) return null
      return /^[a-z][a-z0-9+.-]*:/i.test(typed(name)) ? typed(name) : `https://${typed(name)}`
    },
  }
}

const form = z.enum(['classroom', 'e-learning', 'blended'])

/** The fields that the committee judges a course by. */
export function judgedIn(read: ReturnType<typeof reader>, chosen: string | undefined) {
  const known = form.safeParse(chosen)
  if (!known.success) read.problems.form = 'Kies de vorm van de scholing.'
  return {
    title: read.needed('title', 'Vul de naam van de scholing in.'),
    description: read.text('description'),
    form: known.data ?? 'classroom',
    hours: read.number('hours'),
  }
}
