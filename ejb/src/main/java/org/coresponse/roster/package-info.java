/**
 * Who works when.
 *
 * <p>Promises. A shift has true instants, so one across a daylight-saving night has its true hours.
 * A clinician has no two shifts that begin at the same instant.
 */
package org.coresponse.roster;
