import { languagesThereAre, wordingFor } from '../../wording/language.ts';
import { defineRule } from '../rule.ts';

/** Pages of a language without words are written in English, which nobody expects. */
export const localeHasWords = defineRule({
  id: 'locale-has-words',
  severity: 'warning',
  why: 'Figures and days are written for the locale, and words come from a table a language; where there is none they are English.',
  bad: { 'report.yaml': 'locale: ⟦fr-FR⟧\n' },
  good: { 'report.yaml': 'locale: de-AT\n' },
  *check({ settings: { locale, at } }) {
    const { language } = new Intl.Locale(locale);
    if (wordingFor(locale).language === language) return;
    const name = new Intl.DisplayNames('en', { type: 'language' });
    const choices = languagesThereAre.map((code) => `${name.of(code)} (${code})`).join(' and ');
    yield {
      at: at('locale'),
      message: `There are no words in ${name.of(language)} yet, so the pages are in English. There are words in ${choices}.`,
    };
  },
});
