package org.coresponse.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.PageRequest;
import org.coresponse.security.Channel;
import org.coresponse.security.CurrentRequest;
import org.coresponse.web.problem.BodyTooLargeException;
import org.coresponse.web.problem.ProblemTextsForTest;
import org.coresponse.web.security.Refusals;
import org.coresponse.web.security.RequestedAct;
import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.Dispatcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Our providers beside RESTEasy's and Jackson's own, in the version of the server. */
class RestEdgeTest {
  private static final String ID = "7c1e0000-0000-4000-8000-0000000044d0";
  private static final ObjectMapper JSON = new ObjectMapper();

  public enum State {
    OPEN
  }

  record Sent(String nature, Instant receivedAt, Place location) {}

  record Place(Double latitude) {}

  @Path("calls")
  @Consumes("application/json")
  @Produces("application/json")
  public static class Calls {
    @GET
    public PageRequest open(@QueryParam("state") State state, @BeanParam PageQuery page) {
      return page.asRequest();
    }

    @POST
    public Sent receive(Sent sent) {
      return sent;
    }

    @GET
    @Path("{number}/notes")
    public String notes(@PathParam("number") String number) {
      switch (number) {
        case "20261121-0001" -> throw new NotFoundException("call", number);
        case "20261121-0002" -> throw new EJBAccessException("secret");
        case "20261121-0003" -> throw new ValidationException("secret");
        default -> throw new IllegalStateException("secret");
      }
    }
  }

  private final List<String> trail = new ArrayList<>();
  private final Dispatcher dispatcher = MockDispatcherFactory.createDispatcher();

  @BeforeEach
  void deploy() {
    var current = new CurrentRequest();
    current.began(Channel.REST, ID);
    var act = new RequestedActOf();
    var problems = new Problems();
    problems.texts = ProblemTextsForTest.texts();
    problems.refusals =
        new Refusals() {
          @Override
          public void record(String act, String problem, String number) {
            trail.add(act + " " + problem + " " + number);
          }
        };
    problems.act = act;
    problems.current = current;
    problems.request = request();
    var all = new ProblemMapper();
    all.problems = problems;
    var json = new JsonProblemMapper();
    json.problems = problems;
    var validation = new ValidationProblemMapper();
    validation.problems = problems;
    var matched = new MatchedFilter();
    matched.act = act;
    for (var provider :
        List.of(
            all,
            json,
            validation,
            matched,
            new ProblemWriter(),
            new JsonMapperProvider(),
            new CrossSiteFilter(),
            new QueryParametersFilter())) {
      dispatcher.getProviderFactory().register(provider);
      dispatcher.getProviderFactory().injectProperties(provider);
    }
    dispatcher.getRegistry().addPerRequestResource(Calls.class);
  }

  private static final class RequestedActOf extends RequestedAct {
    private String matched = "unmatched";

    @Override
    public void matched(String template, String number) {
      super.matched(template, number);
      matched = template;
    }

    @Override
    public String what() {
      return matched;
    }
  }

  private static HttpServletRequest request() {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            RestEdgeTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, args) -> null);
  }

  private MockHttpResponse send(MockHttpRequest request) {
    var response = new MockHttpResponse();
    dispatcher.invoke(request, response);
    return response;
  }

  private JsonNode refused(MockHttpRequest request, int status) throws IOException {
    var response = send(request);
    assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(status);
    assertThat(String.valueOf(response.getOutputHeaders().getFirst("Content-Type")))
        .isEqualTo("application/problem+json");
    assertThat(response.getContentAsString()).doesNotContain("secret");
    var problem = JSON.readTree(response.getOutput());
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("instance").asText()).isEqualTo("urn:uuid:" + ID);
    return problem;
  }

  private static MockHttpRequest post(String body) throws URISyntaxException {
    return MockHttpRequest.post("/calls")
        .header("Authorization", "Bearer abc")
        .contentType("application/json")
        .content(body.getBytes(StandardCharsets.UTF_8));
  }

  private static String field(JsonNode problem) {
    return problem.at("/errors/0/field").asText();
  }

  @Test
  void jackson_reads_and_writes_by_our_rules() throws Exception {
    var answer = send(post("{\"receivedAt\":\"2026-11-21T14:03:22.15-05:00\"}"));
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentAsString()).contains("2026-11-21T19:03:22.150Z");
  }

  @Test
  void bad_bodies_name_the_field() throws Exception {
    assertThat(field(refused(post("{\"natur\":\"secret\"}"), 400))).isEqualTo("natur");
    assertThat(field(refused(post("{\"location\":{\"latitude\":\"secret\"}}"), 400)))
        .isEqualTo("location.latitude");
    assertThat(field(refused(post("{\"nature\":\"secret\\u0000\"}"), 400))).isEqualTo("nature");
    assertThat(refused(post("{\"nature\":\"secret"), 400).get("type").asText())
        .isEqualTo("urn:coresponse:problem:malformed");
    assertThat(refused(post("{} {}"), 400).get("type").asText()).endsWith(":malformed");
    assertThat(trail).isEmpty();
  }

  @Test
  void a_body_cut_off_while_it_is_read_is_413() throws Exception {
    var request = post("");
    request.setInputStream(
        new java.io.InputStream() {
          @Override
          public int read() throws IOException {
            throw new BodyTooLargeException(1024 * 1024);
          }
        });
    assertThat(refused(request, 413).get("type").asText()).endsWith(":too-large");
  }

  @Test
  void parameters_are_checked_before_the_method_is_asked() throws Exception {
    assertThat(field(refused(MockHttpRequest.get("/calls?page=abc"), 400))).isEqualTo("page");
    assertThat(field(refused(MockHttpRequest.get("/calls?stat=OPEN"), 400))).isEqualTo("stat");
    assertThat(field(refused(MockHttpRequest.get("/calls?state=open"), 400))).isEqualTo("state");
    assertThat(field(refused(MockHttpRequest.get("/calls?size=201"), 422))).isEqualTo("size");
    assertThat(send(MockHttpRequest.get("/calls?state=OPEN&page=1&size=5")).getContentAsString())
        .isEqualTo("{\"page\":1,\"size\":5}");
    assertThat(send(MockHttpRequest.get("/calls")).getContentAsString())
        .isEqualTo("{\"page\":0,\"size\":25}");
  }

  @Test
  void a_change_without_a_token_is_refused_and_recorded() throws Exception {
    var request =
        MockHttpRequest.post("/calls")
            .contentType("application/json")
            .content("{}".getBytes(StandardCharsets.UTF_8));
    assertThat(refused(request, 403).get("type").asText()).endsWith(":cross-site");
    assertThat(trail).containsExactly("unmatched cross-site null");
  }

  @Test
  void refusals_are_recorded_with_the_template_of_the_address() throws Exception {
    refused(MockHttpRequest.get("/calls/20261121-0001/notes"), 404);
    refused(MockHttpRequest.get("/calls/20261121-0002/notes"), 403);
    assertThat(trail)
        .containsExactly(
            "/api/v1/calls/{number}/notes not-found 20261121-0001",
            "/api/v1/calls/{number}/notes forbidden 20261121-0002");
  }

  @Test
  void what_nobody_foresaw_says_nothing_about_the_inside() throws Exception {
    refused(MockHttpRequest.get("/calls/20261121-0003/notes"), 500);
    refused(MockHttpRequest.get("/calls/20261121-0004/notes"), 500);
  }

  @Test
  void http_s_own_refusals_are_documents_too() throws Exception {
    refused(MockHttpRequest.get("/nothing"), 404);
    refused(MockHttpRequest.get("/calls").accept("text/csv"), 406);
    refused(
        MockHttpRequest.post("/calls")
            .header("Authorization", "Bearer abc")
            .contentType("text/plain")
            .content("{}".getBytes(StandardCharsets.UTF_8)),
        415);
    var response = send(MockHttpRequest.put("/calls").header("Authorization", "Bearer abc"));
    assertThat(response.getStatus()).isEqualTo(405);
    assertThat(String.valueOf(response.getOutputHeaders().getFirst("Allow"))).contains("POST");
    assertThat(trail).isEmpty();
  }

  @Test
  void options_are_answered() throws Exception {
    assertThat(send(MockHttpRequest.options("/calls")).getStatus()).isEqualTo(200);
  }
}
