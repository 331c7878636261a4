import { LogOutIcon } from '@payloadcms/ui/icons/LogOut'
import { logOutAction } from '../actions'

/** The way out of the back office, in the place of Payload's own. */
export default function AdminLogOut() {
  return (
    <form action={logOutAction}>
      <button aria-label="Uitloggen" className="nav__log-out" title="Uitloggen" type="submit">
        <LogOutIcon />
      </button>
    </form>
  )
}
