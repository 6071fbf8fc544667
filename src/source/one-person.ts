const bodies =
  /(?:^|[\s-])(?:teams?|committee|council|department|dept\.?|division|group|squad|desk|office|task ?force|steering|customer (?:care|service|support|experience)|helpdesk|everyone|everybody|nobody|vacant|tb[acd]|abteilung|bereich|ausschuss|gremium|gruppe|arbeitskreis|kundendienst|kundenservice|alle|niemand|n\.\s?n\.)(?:$|[\s-])/iu;
const several = /(?<!\svon)\s(?:and|und|&|\+)\s|[/;@]/iu;

/** Whether a name is that of a team, a committee, an address that many read, or of two people. */
export function isMany(name: string): boolean {
  return bodies.test(name) || several.test(name);
}
