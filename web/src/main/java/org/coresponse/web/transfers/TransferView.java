package org.coresponse.web.transfers;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.coresponse.codes.CodeList;
import org.coresponse.codes.CodeLists;
import org.coresponse.codes.CodeRow;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.transfers.TransferDesk;
import org.coresponse.transfers.TransferQueries;
import org.coresponse.transfers.TransferRow;
import org.coresponse.transfers.TransferTo988;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.Language;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Components;
import org.omnifaces.util.Messages;
import org.primefaces.PrimeFaces;

/** Transfers of the caller in hand: the part {@code transfers/transfer.xhtml} of a page. */
@Named
@ViewScoped
@ReportsProblems
public class TransferView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient TransferDesk desk;
  @Inject transient TransferQueries queries;
  @Inject transient CodeLists codes;
  @Inject transient CurrentActor actor;
  @Inject transient Language language;
  @Inject transient CommandCheck check;
  @Inject transient PageTexts msg;

  private static final String PART = "transferPart";

  private TransferForm form;
  private long read;
  private List<TransferRow> rows = List.of();
  private transient FacesContext readFor;

  /** Transfers of a response of the viewer's, read once for each request. */
  public List<TransferRow> of(long response) {
    var now = FacesContext.getCurrentInstance();
    if (readFor != now || read != response) {
      rows = queries.ofOwn(response);
      read = response;
      readFor = now;
    }
    return rows;
  }

  /** The one that rings or in which three are on the line, or null. */
  public TransferRow running(long response) {
    return of(response).stream().filter(TransferRow::running).findFirst().orElse(null);
  }

  public void begin(long response) {
    try {
      desk.to988(new TransferTo988(response, check.valid(getForm().given())));
      form = null;
      redraw();
    } finally {
      readFor = null;
    }
  }

  public void answered(TransferRow transfer) {
    try {
      desk.answered(transfer.id());
    } finally {
      readFor = null;
    }
  }

  public void refused(TransferRow transfer) {
    try {
      desk.refused(transfer.id());
      Messages.addGlobalInfo(msg.get("transfer.back"));
    } finally {
      readFor = null;
    }
  }

  public void ended(TransferRow transfer) {
    try {
      desk.ended(transfer.id());
    } finally {
      readFor = null;
    }
  }

  /** Draws the part anew, wherever its page put it; what was refused is left as it was typed. */
  private static void redraw() {
    for (var at = Components.getCurrentActionSource(); at != null; at = at.getParent()) {
      if (PART.equals(at.getId())) {
        PrimeFaces.current().ajax().update(at.getClientId());
      }
    }
  }

  /** Whether the viewer transfers callers: the clinicians of the 911 center. */
  public boolean isMay() {
    return actor.get().has(Roles.DIVERSION_CLINICIAN);
  }

  public TransferForm getForm() {
    if (form == null) {
      form = new TransferForm(getCenters().get(0).code());
    }
    return form;
  }

  public List<CodeRow> getCenters() {
    return codes.choices(CodeList.CRISIS_CENTER);
  }

  public List<CodeRow> getCauses() {
    return codes.choices(CodeList.TRANSFER_REASON);
  }

  public String label(CodeRow code) {
    return code.label(language.getLocale());
  }
}
