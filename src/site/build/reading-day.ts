import { today } from '../../source/environment.ts';

/** The day on which an authoring site reads its content: who comes back in the morning reads nothing of yesterday. */
export class ReadingDay {
  #isOver = (): boolean => false;

  /** What day it is in a time zone, for whoever reads the content now. */
  readonly today = (timeZone: string): string => {
    const day = today(timeZone);
    this.#isOver = () => today(timeZone) !== day;
    return day;
  };

  /** Whether the day is over since; says so once, as the content is then read again. */
  isOver(): boolean {
    const isOver = this.#isOver();
    if (isOver) this.#isOver = () => false;
    return isOver;
  }
}
