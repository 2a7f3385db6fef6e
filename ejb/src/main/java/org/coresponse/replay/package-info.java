/**
 * The time machine: a past period decided again by any version of the protocol, and what would have
 * moved.
 *
 * <p>Promises. What is replayed are the decisions made in the period, each from the answers that
 * were stored with it; calls of the period that nobody ever assessed are counted apart, or replayed
 * under answers that the report states. The version that decided gives the same again, rule by
 * rule, or the report says where not. The same question over the same past gives the same report,
 * byte for byte. A replay changes nothing that it reads, holds one part of the past in memory at a
 * time, and goes on behind the last part when its server was stopped.
 *
 * <p>Scale items are read by the system only: out of here go outcomes, rules and the clinical
 * level.
 */
package org.coresponse.replay;
