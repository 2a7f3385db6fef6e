package org.coresponse.web.faces;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.coresponse.security.CurrentRequest;

/**
 * What becomes of a failure that no view has turned into a message: an HTTP status with the error
 * page of web.xml. To ajax the status alone is answered, and js/session.js says it in a dialog, so
 * that nothing typed is lost.
 *
 * <p>A view that is no longer kept answers 401 to ajax, without a page: the browser keeps what was
 * typed and opens the page anew. To anything else it answers by the page that says so.
 */
public class PageFailures extends ExceptionHandlerWrapper {
  private static final Logger LOG = System.getLogger(PageFailures.class.getName());

  /** Made by faces-config.xml. */
  public static class Factory extends ExceptionHandlerFactory {
    public Factory(ExceptionHandlerFactory wrapped) {
      super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
      return new PageFailures(getWrapped().getExceptionHandler());
    }
  }

  PageFailures(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    var faces = FacesContext.getCurrentInstance();
    for (var queued = getUnhandledExceptionQueuedEvents().iterator(); queued.hasNext(); ) {
      var failure = queued.next().getContext().getException();
      queued.remove();
      try {
        answer(faces, failure);
      } catch (IOException gone) { // nobody is there to read the answer
        throw new FacesException(gone);
      }
    }
    getWrapped().handle();
  }

  private static void answer(FacesContext faces, Throwable failure) throws IOException {
    var ajax = faces.getPartialViewContext().isAjaxRequest();
    if (faces.getResponseComplete() && faces.getExternalContext().isResponseCommitted()) {
      log(failure);
    } else if (Causes.find(failure, ViewExpiredException.class) != null) {
      if (ajax) {
        ((HttpServletResponse) faces.getExternalContext().getResponse()).resetBuffer();
        faces.getExternalContext().setResponseStatus(401);
        faces.getExternalContext().addResponseHeader("X-Expired", "view");
        faces.responseComplete();
      } else {
        var external = faces.getExternalContext();
        external.redirect(external.getRequestContextPath() + "/expired.xhtml");
      }
    } else if (Causes.find(failure, EJBAccessException.class) != null) {
      answer(faces, 403);
    } else if (Causes.find(failure, FileNotFoundException.class) != null) {
      answer(faces, 404);
    } else {
      log(failure);
      answer(faces, 500);
    }
  }

  /** Ends the request with a status, whose error page the container shows. */
  static void answer(FacesContext faces, int status) throws IOException {
    var external = faces.getExternalContext();
    if (!external.isResponseCommitted()) {
      external.responseSendError(status, null);
    }
    faces.responseComplete();
  }

  private static void log(Throwable failure) {
    var incident = CDI.current().select(CurrentRequest.class).get().id();
    LOG.log(Level.ERROR, () -> "page failed, incident " + incident, failure);
  }
}
