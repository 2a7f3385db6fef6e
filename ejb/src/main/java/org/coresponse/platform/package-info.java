/**
 * Shared kernel without business words: the clock, settings, pages of a list, failures with a code,
 * facts that happened.
 *
 * <p>Promises. Every instant that is stored comes from {@link org.coresponse.platform.CityClock}. A
 * rule that was broken crosses the EJB boundary as a {@link
 * org.coresponse.platform.BusinessException} with a stable code and rolls back. The schema is
 * brought up to date before the persistence unit validates it.
 */
package org.coresponse.platform;
