package org.coresponse.support;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Each class begins on empty tables, each test on the real time. Works from outside; inside the
 * server it does nothing.
 */
public final class CleanSlate implements BeforeAllCallback, AfterEachCallback {
  private static boolean inside() {
    return System.getProperty("jboss.server.base.dir") != null;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    if (!inside() && CityContainer.isUp()) Outside.emptyTables();
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    if (!inside() && CityContainer.isUp()) Outside.resetClock();
  }
}
