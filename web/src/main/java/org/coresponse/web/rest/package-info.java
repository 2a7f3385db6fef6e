/**
 * What every REST resource stands on: JSON that is read strictly, failures answered as problem
 * documents, parameters and versions checked before a resource is asked.
 *
 * <p>Promises. A body is taken whole or refused with the fields named; nothing is coerced, nothing
 * unknown is passed over. A parameter that a method does not declare is refused by name. A change
 * needs a token in the request itself, so that no other site's page can send it with a session's
 * cookie. Instants are read with any offset and written in UTC.
 *
 * <p>Not here: resources, which live in the package of their service.
 */
package org.coresponse.web.rest;
