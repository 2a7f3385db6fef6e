package org.coresponse.web.accounts;

import java.io.Serializable;
import org.coresponse.accounts.AccountRole;
import org.coresponse.accounts.CreateAccount;

/** What is typed of an account that is asked for. */
public class AccountForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private Long clinician;
  private AccountRole role;
  private String userName;
  private String email;

  CreateAccount command() {
    return new CreateAccount(clinician, role, userName, email);
  }

  public Long getClinician() {
    return clinician;
  }

  public void setClinician(Long clinician) {
    this.clinician = clinician;
  }

  public AccountRole getRole() {
    return role;
  }

  public void setRole(AccountRole role) {
    this.role = role;
  }

  public String getUserName() {
    return userName;
  }

  public void setUserName(String userName) {
    this.userName = userName;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
