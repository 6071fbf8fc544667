const key = 'poplar-department';

/** The id of the department that this browser keeps as its reader's own; null where there is none, or no storage. */
export function keptDepartment(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a department as the reader's own, in this browser and nowhere else; null forgets it. */
export function keepDepartment(id: string | null): void {
  try {
    if (id === null) localStorage.removeItem(key);
    else localStorage.setItem(key, id);
  } catch {
    // Without storage nothing can be kept, and home stays as it is.
  }
}
