/**
 * Benchmarks that anyone can run: {@code ./mvnw -Pbench -Dbench=<name>}. Each measures against a
 * named baseline in the same run, on servers with the flags of a server and commits that last, and
 * ends with one line per measure.
 */
package org.coresponse.bench;
