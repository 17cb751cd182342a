const NOT_TEXT = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'file', 'color', 'image'])

/** Whether what has focus takes letters, so that plain keys belong to it. */
export const isTyping = (target: EventTarget | null): boolean => {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !NOT_TEXT.has(target.type)
  return (
    target instanceof HTMLTextAreaElement ||
    target.isContentEditable ||
    target.getAttribute('role') === 'spinbutton' ||
    // The button of a Select goes to the option whose first letters are typed.
    target.getAttribute('aria-haspopup') === 'listbox'
  )
}

/** Whether the focus is in a dialog, menu or list over the screen: then the screen's keys rest. */
export const isCovered = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]') !== null
