import { useEffect } from 'react'

/**
 * Puts words at the head of every printed page but the first, which has them as
 * its title, for as long as the screen is shown. A margin box of the page (CSS
 * Paged Media §4.2) takes them as a string; a sheet of its own, because no page
 * can read a custom property.
 */
export function usePageHead(words: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      `@page { @top-left { content: ${cssString(words)}; color: #4a423b; font: 8.5pt sans-serif } }
       @page :first { @top-left { content: none } }`,
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  }, [words])
}

/** Text as a string of CSS (CSS Syntax §4.3.5): quotes, backslashes and line ends escaped. */
export function cssString(text: string): string {
  const escaped = text.replace(/["\\\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)
  return `"${escaped}"`
}
