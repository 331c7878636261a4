import { sql } from '@/src/lib/sql'

/** Columns of meeting `s` of course `c`, as `sessionSchema` reads them. */
export const sessionJson = (km = sql`NULL::float`) => sql`json_build_object('id', s.id, 'startsOn', s.starts_on,
  'endsOn', s.ends_on, 'startTime', s.start_time, 'endTime', s.end_time, 'online', coalesce(s.online, false),
  'venue', s.venue, 'place', s.place, 'price', coalesce(s.price, c.price), 'seats', s.seats,
  'signUpUrl', coalesce(s.sign_up_url, c.sign_up_url), 'km', ${km})`

/** Columns of accreditation `a`, as `worthSchema` reads them. */
export const worthJson = sql`json_agg(json_build_object('norm', a.norm_id, 'category', a.category, 'topic', a.topic,
  'component', a.component, 'points', a.points) ORDER BY a.norm_id, a.category, a.topic, a.component)`
