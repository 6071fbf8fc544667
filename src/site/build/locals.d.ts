declare namespace App {
  interface Locals {
    site: import('./context.ts').SiteContext;
  }
}
