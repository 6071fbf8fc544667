/** A text that begins a sentence or a label. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name within a sentence: "Calls given up" begins small, "NPS of movers" and "Wi-Fi faults" stay as they are. */
export function withoutCapital(name: string): string {
  const [first = ''] = name.split(/\s/, 1);
  return /^(A|\p{Lu}[\p{Ll}\p{P}]+)$/u.test(first) ? first.charAt(0).toLowerCase() + name.slice(1) : name;
}
