package org.coresponse.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeRequestContext;

/**
 * Draws a field again after an ajax call when its message came or went, whatever the call wanted to
 * update. A field that the call did not send stays as it is. Calls that ignore such updates, as
 * those of a live page that reads itself anew, leave what is being typed alone.
 */
public class FieldRefresh implements PhaseListener {
  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RENDER_RESPONSE;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    var faces = event.getFacesContext();
    var partial = faces.getPartialViewContext();
    if (partial.isAjaxRequest()
        && !partial.isRenderAll()
        && faces.getViewRoot() != null
        && !PrimeRequestContext.getCurrentInstance(faces).isIgnoreAutoUpdate()) {
      refresh(faces, faces.getViewRoot());
    }
  }

  private static void refresh(FacesContext faces, UIComponent at) {
    if (at instanceof Field field) {
      if (field.isRendered() && field.changed(faces)) {
        faces.getPartialViewContext().getRenderIds().add(field.getClientId(faces));
      }
      return;
    }
    for (var children = at.getFacetsAndChildren(); children.hasNext(); ) {
      refresh(faces, children.next());
    }
  }
}
