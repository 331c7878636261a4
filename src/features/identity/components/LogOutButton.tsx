import { LogOut } from 'lucide-react'
import { Button } from '@/src/ui/Button'
import { logOutAction } from '../actions'

/** Logs out on this device. A form, so that no link from elsewhere can do it. */
export const LogOutButton = () => (
  <form action={logOutAction}>
    <Button icon={LogOut} size="small" type="submit" variant="secondary">
      Uitloggen
    </Button>
  </form>
)
