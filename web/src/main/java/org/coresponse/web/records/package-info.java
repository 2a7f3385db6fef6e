/** Records of responses by phone and safety plans: clinical lane. */
package org.coresponse.web.records;
