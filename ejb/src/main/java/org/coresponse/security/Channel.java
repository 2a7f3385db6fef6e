package org.coresponse.security;

/** By which way an act came in. */
public enum Channel {
  WEB,
  REST,
  JOB
}
