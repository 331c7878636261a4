const name = 'registerhuis-sneltoetsen'

/** Whether single-key shortcuts work in this browser. WCAG 2.1.4 asks that they can be switched off. */
export const shortcutsAreOn = (): boolean => window.localStorage.getItem(name) !== 'uit'

export const setShortcuts = (on: boolean): void => window.localStorage.setItem(name, on ? 'aan' : 'uit')
