const placeholders =
  /^(?:t\.?b\.?[acd]\.?|to be (?:agreed|confirmed|decided|defined|done|named)|n\.?\s*\/?\s*a\.?|not (?:applicable|known|yet)|unknown|none|nothing|nobody|no|yes|open|todo|to do|fixme|later|pending|various|misc|estimate|guess|guessed|someone|somebody|noch offen|offen|unbekannt|keine?|folgt|geschätzt|schätzung|wird nachgereicht|entfällt|k\.?\s*a\.?|ja|nein|siehe oben|xx+|lorem ipsum.*|[\p{P}\p{S}\s]*)[.!?…]*$/iu;

/** Whether a text only holds the place of one that nobody has written: "tbd", "n/a", "?", "noch offen". */
export function isPlaceholder(text: string): boolean {
  return placeholders.test(text.trim());
}
