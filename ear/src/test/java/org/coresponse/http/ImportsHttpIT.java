package org.coresponse.http;

import org.coresponse.support.InTheCity;
import org.jboss.arquillian.container.test.api.RunAsClient;

/** Files of other cities, imported whole. */
@InTheCity
@RunAsClient
class ImportsHttpIT {}
