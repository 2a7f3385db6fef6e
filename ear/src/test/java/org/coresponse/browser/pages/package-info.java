/** The pages that several tests work with, by the ids of their parts. */
package org.coresponse.browser.pages;
