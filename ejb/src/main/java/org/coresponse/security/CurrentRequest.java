package org.coresponse.security;

import jakarta.enterprise.context.RequestScoped;

/**
 * The request being served: its way in and its id, set once by the web layer. Work without a
 * request is a job of the system.
 */
@RequestScoped
public class CurrentRequest {
  private Channel channel = Channel.JOB;
  private String id = "-";

  /**
   * Called by the outermost filter.
   *
   * @param id opaque, at most 40 characters, also on each line of the log and in each problem
   *     document
   */
  public void began(Channel channel, String id) {
    this.channel = channel;
    this.id = id;
  }

  public Channel channel() {
    return channel;
  }

  public String id() {
    return id;
  }
}
