/**
 * Marks what only an author can know in a file that was made for them. Behind a key it is a comment, so that the value is
 * missing; in prose it begins braces, which are no text either. Nothing marked can be published.
 */
export const fillIn = 'FILL IN';
