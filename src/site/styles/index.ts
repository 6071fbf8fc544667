/** Every style sheet of the site, in the order of the cascade. */
import './tokens.css';
import './base.css';
import './shell.css';
import './prose.css';
import './parts.css';
import './figure.css';
import './pages.css';
import './print.css';
