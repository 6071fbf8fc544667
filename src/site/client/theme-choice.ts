const key = 'poplar-theme';

/** Lets a reader choose light, dark or the system's theme; shows itself only where it works. */
class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    select.value = document.documentElement.dataset['theme'] ?? 'auto';
    select.addEventListener('change', () => this.#apply(select.value));
    this.hidden = false;
  }

  #apply(theme: string): void {
    if (theme === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    try {
      if (theme === 'auto') localStorage.removeItem(key);
      else localStorage.setItem(key, theme);
    } catch {
      // Without storage the choice holds for this page.
    }
  }
}

customElements.define('theme-choice', ThemeChoice);
