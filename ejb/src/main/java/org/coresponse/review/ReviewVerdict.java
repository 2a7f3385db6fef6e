package org.coresponse.review;

/** What a reviewer thinks of an override. */
public enum ReviewVerdict {
  AGREED,
  NOT_AGREED
}
