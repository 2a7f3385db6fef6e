package org.coresponse.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;

/**
 * Gives every view the viewer's language, which messages and PrimeFaces then follow, and remembers
 * it when the address asks for one ({@code ?lang=es}).
 */
public class LanguageViewHandler extends ViewHandlerWrapper {

  public LanguageViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Locale calculateLocale(FacesContext context) {
    var external = context.getExternalContext();
    var asked = Language.spoken(external.getRequestParameterMap().get(Language.NAME));
    if (asked != null && !external.isResponseCommitted()) {
      Cookies.remember(
          (HttpServletRequest) external.getRequest(),
          (HttpServletResponse) external.getResponse(),
          Language.NAME,
          asked.getLanguage());
    }
    return CDI.current().select(Language.class).get().getLocale();
  }
}
