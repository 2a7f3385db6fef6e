package org.coresponse.web.problem;

import java.sql.SQLException;

/**
 * A failure for the log: which exceptions, thrown where, without their messages. Messages of
 * drivers and parsers repeat the values they choked on ({@code Duplicate entry '+1919...'}), and a
 * caller's contact or words may stand in no log.
 */
public final class Trace {
  private static final int FRAMES = 12;

  private Trace() {}

  public static String of(Throwable failure) {
    var text = new StringBuilder();
    var seen = 0;
    for (var cause = failure; cause != null && seen < 10; cause = cause.getCause(), seen++) {
      text.append(seen == 0 ? "" : "\ncaused by ").append(cause.getClass().getName());
      if (cause instanceof SQLException sql) {
        text.append(" [")
            .append(sql.getSQLState())
            .append(' ')
            .append(sql.getErrorCode())
            .append(']');
      }
      if (cause instanceof org.hibernate.exception.ConstraintViolationException stored) {
        text.append(" [").append(stored.getConstraintName()).append(']');
      }
      var frames = cause.getStackTrace();
      for (var i = 0; i < frames.length; i++) {
        if (i < FRAMES || frames[i].getClassName().startsWith("org.coresponse.")) {
          text.append("\n  at ").append(frames[i]);
        }
      }
    }
    return text.toString();
  }
}
