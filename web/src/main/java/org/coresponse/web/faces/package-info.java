/**
 * What every page stands on: language and theme of the viewer, navigation by role, one place where
 * failures become messages or an error page, lists that load by the page, times as people read
 * them.
 *
 * <p>Promises. A page never sees a stack trace, and a broken rule keeps the page and what was
 * typed. Every sentence comes from the bundles in the language of the view. Nothing here decides a
 * rule of the city.
 */
package org.coresponse.web.faces;
