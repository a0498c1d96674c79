/** Text inside markup: what could be read as markup is spelled out. */

const spelled: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Controls, which no markup may hold, give way to the sign for what cannot be shown. */
export function escapedXml(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => spelled[sign] ?? sign)
    .replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '\ufffd')
}

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element; of numbers two digits after the point are kept. */
export function element(name: string, attributes: Attributes, inner = ''): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined
      ? ''
      : ` ${key}="${typeof value === 'number' ? short(value) : escapedXml(value)}"`,
  )
  const open = `<${name}${written.join('')}`
  return inner === '' ? `${open}/>` : `${open}>${inner}</${name}>`
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}
