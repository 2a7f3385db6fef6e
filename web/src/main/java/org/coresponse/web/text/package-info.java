/**
 * What the product says to people, in English and Spanish: every sentence stands in a bundle, none
 * in a page or a class.
 */
package org.coresponse.web.text;
