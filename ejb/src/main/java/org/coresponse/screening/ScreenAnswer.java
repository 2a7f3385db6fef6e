package org.coresponse.screening;

/** Answer to an item of the C-SSRS screener; an item that was not answered is not a No. */
public enum ScreenAnswer {
  YES,
  NO,
  REFUSED,
  UNABLE,
  NOT_ASKED
}
