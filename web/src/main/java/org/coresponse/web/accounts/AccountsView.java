package org.coresponse.web.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.LongFunction;
import org.coresponse.accounts.AccountDesk;
import org.coresponse.accounts.AccountFilter;
import org.coresponse.accounts.AccountRegister;
import org.coresponse.accounts.AccountRole;
import org.coresponse.accounts.AccountRow;
import org.coresponse.accounts.AccountState;
import org.coresponse.accounts.CandidateRow;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.web.faces.CommandCheck;
import org.coresponse.web.faces.LazyRows;
import org.coresponse.web.faces.PageTexts;
import org.coresponse.web.faces.ReportsProblems;
import org.omnifaces.util.Messages;

/** Accounts on a page: a list, one where the address names it, and a new one. */
@Named
@ViewScoped
@ReportsProblems
public class AccountsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient AccountRegister register;
  @Inject transient AccountDesk desk;
  @Inject transient CurrentActor actor;
  @Inject transient CommandCheck check;
  @Inject transient PageTexts msg;

  private String id;
  private AccountFilter show = AccountFilter.LIVING;
  private AccountRow chosen;
  private LazyRows<AccountRow> rows;
  private List<CandidateRow> candidates = List.of();
  private AccountForm form = new AccountForm();
  private boolean answersForIt;
  private boolean mayClose;

  /** Reads the list and, where the address names one, the account. */
  public void load() {
    var reader = actor.get();
    answersForIt = reader.has(Roles.AGENCY_ADMIN);
    mayClose = answersForIt || reader.has(Roles.PROGRAM_MANAGER);
    chosen = id == null ? null : register.details(number());
    list();
  }

  /** Reads the list anew. */
  public void list() {
    var which = show;
    rows = LazyRows.of(page -> register.accounts(which, page));
    candidates = answersForIt ? register.candidates() : List.of();
  }

  /** Reads the chosen account anew: Keycloak may have come along. */
  public void refresh() {
    chosen = register.details(chosen.id());
    list();
  }

  /** Fills in the address that the register has of whoever was chosen; another may be typed. */
  public void propose() {
    candidates.stream()
        .filter(one -> one.id().equals(form.getClinician()))
        .findFirst()
        .ifPresent(one -> form.setEmail(one.email()));
  }

  public void create() {
    var account = desk.create(check.valid(form.command()));
    form = new AccountForm();
    list();
    Messages.addGlobalInfo(msg.of("accounts.created", account.name()));
  }

  public void suspend() {
    act(desk::suspend, "accounts.suspended");
  }

  public void resume() {
    act(desk::resume, "accounts.resumed");
  }

  public void end() {
    act(desk::end, "accounts.ended");
  }

  public void confirm() {
    act(desk::confirm, "accounts.confirmed");
  }

  public void mailAgain() {
    act(desk::mailAgain, "accounts.mailing");
  }

  private void act(LongFunction<AccountRow> act, String said) {
    chosen = act.apply(chosen.id());
    list();
    Messages.addGlobalInfo(msg.of(said, chosen.name()));
  }

  private long number() {
    if (!id.matches("\\d{1,18}")) {
      throw new NotFoundException("account", "");
    }
    return Long.parseLong(id);
  }

  public boolean isMayCreate() {
    return answersForIt;
  }

  public boolean isMayChange() {
    return mayClose && chosen != null && chosen.state() != AccountState.ENDED;
  }

  public boolean isMayAnswer() {
    return answersForIt && isMayChange();
  }

  public boolean isMayResume() {
    return isMayChange() && !chosen.holds().isEmpty();
  }

  public boolean isMaySuspend() {
    return isMayChange() && chosen.holds().isEmpty();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public AccountFilter getShow() {
    return show;
  }

  public void setShow(AccountFilter show) {
    this.show = show;
  }

  public AccountFilter[] getShows() {
    return AccountFilter.values();
  }

  public AccountRole[] getRoles() {
    return AccountRole.values();
  }

  public AccountRow getChosen() {
    return chosen;
  }

  public LazyRows<AccountRow> getRows() {
    return rows;
  }

  public List<CandidateRow> getCandidates() {
    return candidates;
  }

  public AccountForm getForm() {
    return form;
  }
}
