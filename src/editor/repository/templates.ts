import type { FormWords, TemplateWords } from '../../wording/template-words.ts';
import type { EditorFile } from '../files.ts';
import { signedFile } from './signed-file.ts';
import { indented, inYaml } from './yaml-text.ts';

/** The templates on GitHub, for all reports of a repository: forms for issues, and a text for a pull request. */
export function githubTemplates(words: TemplateWords): readonly EditorFile[] {
  const file = (path: string, text: string) => signedFile(`.github/${path}`, '', text);
  return [
    file('ISSUE_TEMPLATE/pain-point.yml', githubForm(words.painPoint)),
    file('ISSUE_TEMPLATE/customer-words.yml', githubForm(words.customerWords)),
    file('pull_request_template.md', changeText(words)),
  ];
}

/** The templates on GitLab, where a form is a text too. */
export function gitlabTemplates(words: TemplateWords): readonly EditorFile[] {
  const file = (path: string, text: string) => signedFile(`.gitlab/${path}`, '', text);
  return [
    file('issue_templates/pain-point.md', gitlabForm(words.painPoint)),
    file('issue_templates/customer-words.md', gitlabForm(words.customerWords)),
    file('merge_request_templates/Default.md', changeText(words)),
  ];
}

function githubForm({ name, description, warning, fields, before, promise }: FormWords): string {
  const asked = fields.map(
    ({ id, kind, label, help, required }) => `\
  - type: ${kind === 'line' ? 'input' : 'textarea'}
    id: ${id}
    attributes:
      label: ${inYaml(label)}
      description: ${inYaml(help)}
    validations:
      required: ${required}
`,
  );
  return `name: ${inYaml(name)}
description: ${inYaml(description)}
body:
  - type: markdown
    attributes:
      value: |
${indented(`**${warning}**\n`, 8)}\
${asked.join('')}\
  - type: checkboxes
    id: promise
    attributes:
      label: ${inYaml(before)}
      options:
        - label: ${inYaml(promise)}
          required: true
`;
}

function gitlabForm({ warning, fields, promise }: FormWords): string {
  const asked = fields.map(({ label, help }) => `## ${label}\n\n<!-- ${help} -->\n`);
  return `\n**${warning}**\n\n${asked.join('\n')}\n- [ ] ${promise}\n`;
}

function changeText({ change: { questions, confirms } }: TemplateWords): string {
  const asked = questions.map(({ title, hint }) => `## ${title}\n\n<!-- ${hint} -->\n`);
  return `\n${asked.join('\n')}\n${confirms.map((one) => `- [ ] ${one}\n`).join('')}`;
}
