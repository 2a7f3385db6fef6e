/**
 * The call screen: which fields a call-taker is asked, and calls that were typed into them.
 *
 * <p>Promises. Which fields are shown and which must be filled is the city's setting by nature and
 * channel; where it says nothing, all are shown. What help needs to be sent can never be hidden,
 * and nobody is made to say what a caller may not know ({@link
 * org.coresponse.callscreen.ScreenField}). The setting binds those who type a call on the call
 * screen. A call of a dispatch system, of an import or of REST is never refused by it: a call that
 * is told is taken in. Only a nature that may be chosen today is chosen on the call screen.
 *
 * <p>Not here: keeping what is typed until it is sent ({@code calltaking}), what a call must have
 * whoever sends it ({@code intake}).
 */
package org.coresponse.callscreen;
