import { describe, expect, test } from 'vitest';
import { svgFault } from '../../src/source/inert-svg.ts';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"${attributes}>${inside}</svg>`;

describe('an SVG that only draws is taken', () => {
  test.each([
    ['a path', svg('<path d="M0 0h8v8z" fill="#005fb8"/>')],
    [
      'what a program writes above it',
      `<?xml version="1.0"?>\n<!-- drawn -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${svg('<g/>')}`,
    ],
    ['a style and a class', svg('<style>.a{fill:#fff}</style><path class="a" d="M0 0"/>')],
    [
      'a gradient of its own',
      svg('<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><path fill="url(#a)" d="M0 0"/>'),
    ],
    ['a part used twice', svg('<symbol id="a"><path d="M0 0"/></symbol><use href="#a"/>')],
    ['a name', svg("<title>Northline &amp; Sons</title><text x='1'>N</text>")],
  ])('%s', (_, text) => expect(svgFault(text)).toBe(undefined));
});

describe('an SVG that could do more is refused', () => {
  test.each([
    ['a script', svg('<script>alert(1)</script>'), 'holds <script>'],
    ['a script in capitals', svg('<SCRIPT>alert(1)</SCRIPT>'), 'holds <SCRIPT>'],
    ['a page inside', svg('<foreignObject><p/></foreignObject>'), 'holds <foreignObject>'],
    ['a link', svg('<a href="https://evil.example"><path d="M0 0"/></a>'), 'holds <a>'],
    ['a picture from elsewhere', svg('<image href="https://evil.example/p.png"/>'), 'holds <image>'],
    ['a motion', svg('<set attributeName="onload" to="alert(1)"/>'), 'holds <set>'],
    ['an event', svg('', ' onload="alert(1)"'), 'runs something by onload'],
    ['an event after a line break', svg('<g\nOnClick = "alert(1)"/>'), 'runs something by OnClick'],
    ['a part of another file', svg('<use href="other.svg#a"/>'), 'leads elsewhere by href'],
    ['the same by an older name', svg('<use xlink:href="data:image/svg+xml,x"/>'), 'leads elsewhere by xlink:href'],
    ['another base', svg('<g xml:base="https://evil.example"/>'), 'leads elsewhere by xml:base'],
    ['another format', svg('', ' xmlns:h="http://www.w3.org/1999/xhtml"'), 'names another format by xmlns:h'],
    ['an element of another format', svg('<h:script/>'), 'holds <h:script>'],
    ['a style sheet', svg('<style>@import "https://evil.example/a.css";</style>'), 'has a style that loads something'],
    ['a font', svg('<style>a{src:url(https://evil.example/f)}</style>'), 'has a style that loads something'],
    ['an address written otherwise', svg('<style>a{b:u\\72l(x)}</style>'), 'has a style that loads something'],
    ['an address in a value', svg('<path fill="url(https://evil.example/#a)"/>'), 'loads something by fill'],
    ['an address in signs', svg('<path style="fill:&#117;rl(x)"/>'), 'loads something by style'],
    ['an entity', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`, 'does not begin with <svg>'],
    ['another document', `<html></html>${svg('')}`, 'does not begin with <svg>'],
    [
      'a section of characters',
      svg('<style><![CDATA[a{}]]></style>'),
      'holds something besides elements, near "<![CDATA[a{}]]></sty"',
    ],
    ['an attribute without quotes', svg('<g id=a/>'), 'holds something besides elements, near "<g id=a/></svg>"'],
    [
      'an instruction',
      svg('<?xml-stylesheet href="a.css"?>'),
      'holds something besides elements, near "<?xml-stylesheet hre"',
    ],
    [
      'what browsers do not draw as a file',
      '<svg viewBox="0 0 8 8"></svg>',
      'lacks xmlns="http://www.w3.org/2000/svg"',
    ],
    ['nothing', '', 'does not begin with <svg>'],
  ])('%s', (_, text, fault) => expect(svgFault(text)).toBe(fault));
});
