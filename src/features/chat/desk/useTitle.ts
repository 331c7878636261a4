import { useEffect } from 'react'

/** Keeps the title of the window, also when the page's own title arrives later. */
export function useTitle(title: string): void {
  useEffect(() => {
    const put = () => {
      if (document.title !== title) document.title = title
    }
    put()
    const observer = new MutationObserver(put)
    observer.observe(document.head, { childList: true, subtree: true, characterData: true })
    return () => observer.disconnect()
  }, [title])
}
