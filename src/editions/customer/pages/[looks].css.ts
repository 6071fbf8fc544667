export { GET, getStaticPaths } from '../../../pages/[looks].css.ts';
