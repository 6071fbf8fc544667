/** The reason that a commit's message gives in a line `Reason: …`, which may go on in lines that are indented. */
export function reasonIn(message: string): string | null {
  const found = /^reason:[ \t]*(\S.*(?:\n[ \t]+\S.*)*)$/im.exec(message);
  return found?.[1]?.replaceAll(/\s+/g, ' ').trim() ?? null;
}

/** The same, fit to be shown to anybody: without what reads as the address of somebody's mailbox. */
export function reasonTold(message: string): string | null {
  return (
    reasonIn(message)
      ?.replaceAll(/<?[^\s<>@]+@[^\s<>@]+>?/g, '')
      .replaceAll(/ {2,}/g, ' ')
      .trim() ?? null
  );
}
