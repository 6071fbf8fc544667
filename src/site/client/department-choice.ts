import { keepDepartment, keptDepartment } from './kept-department.ts';

/** Lets a reader keep this department as their own; shows itself only where it works. */
class DepartmentChoice extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const { department } = this.dataset;
    if (!button || department === undefined) return;
    const tell = () => button.setAttribute('aria-pressed', String(keptDepartment() === department));
    button.addEventListener('click', () => {
      keepDepartment(keptDepartment() === department ? null : department);
      tell();
    });
    tell();
    this.hidden = false;
  }
}

customElements.define('department-choice', DepartmentChoice);
