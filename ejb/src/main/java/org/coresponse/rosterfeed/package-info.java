/**
 * A person's published shifts as a calendar that their telephone subscribes to.
 *
 * <p>Promises. The address is a secret that is shown once and of which only the hash is kept. It
 * leads to the times and the kind of one person's published shifts and to nothing else: no call, no
 * place, no colleague. Revoked, or made anew, the former address leads nowhere, and nobody is told
 * more than that there is nothing.
 */
package org.coresponse.rosterfeed;
