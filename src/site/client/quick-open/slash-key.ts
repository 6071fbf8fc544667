const key = 'poplar-slash';

/** Whether the key / alone opens Quick Open – which whoever dictates to their machine wants to turn off. */
export function slashOpens(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

/** Turns the key / on or off. */
export function letSlashOpen(on: boolean): void {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // Without storage it stays as it was.
  }
}
