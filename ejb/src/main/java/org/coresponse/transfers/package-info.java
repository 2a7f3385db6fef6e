/**
 * Transfers of callers to and from 988 centers, as the record that both sides need.
 *
 * <p>Promises. A clinician transfers the caller they have in hand to a 988 center only with the
 * caller's consent, while nobody is sent, and warm: they stay on until somebody answers there,
 * which is waited for 60 seconds. Of a response one transfer runs at a time, and the response is
 * not completed while it rings. When the time has passed, or the center refuses, the caller is the
 * clinician's as before. A caller who came from a 988 center is recorded on their call by whoever
 * took it.
 */
package org.coresponse.transfers;
