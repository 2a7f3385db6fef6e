package org.coresponse.web;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.websocket.server.ServerEndpoint;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

@AnalyzeClasses(
    packages = "org.coresponse.web",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule web_knows_no_database =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class)
          .orShould()
          .dependOnClassesThat()
          .areAnnotatedWith(Entity.class);

  @ArchTest
  static final ArchRule a_view_can_be_kept_in_a_session =
      classes().that().haveSimpleNameEndingWith("View").should().beAssignableTo(Serializable.class);

  @ArchTest
  static final ArchRule what_a_view_is_given_is_not_kept_with_it =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .haveSimpleNameEndingWith("View")
          .and()
          .areAnnotatedWith("jakarta.inject.Inject")
          .should()
          .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.TRANSIENT);

  @ArchTest
  static final ArchRule a_view_says_its_broken_rules =
      classes()
          .that()
          .haveSimpleNameEndingWith("View")
          .and()
          .areAnnotatedWith("jakarta.faces.view.ViewScoped")
          .should()
          .beAnnotatedWith("org.coresponse.web.faces.ReportsProblems")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule names_say_what_a_thing_is_for =
      noClasses().should().haveNameMatching(".*(Impl|Utils?|Manager|Helper|Bean|DTO|DAO)");

  @ArchTest
  static final ArchRule the_clock_is_the_citys =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Date")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.eclipse.microprofile.config.ConfigProvider");

  /** An address that this does not list is in no table of who may do what. */
  @ArchTest
  static final ArchRule every_address_is_listed =
      methods()
          .that()
          .areAnnotatedWith(Operation.class)
          .should(
              be(
                  "in the list of addresses",
                  method -> !method.getAnnotationOfType(Operation.class).hidden()));

  /** Beside the service's own roles: a forgotten annotation is not the only fence. */
  @ArchTest
  static final ArchRule every_resource_names_its_roles =
      methods()
          .that()
          .areAnnotatedWith(GET.class)
          .or()
          .areAnnotatedWith(POST.class)
          .or()
          .areAnnotatedWith(PUT.class)
          .or()
          .areAnnotatedWith(PATCH.class)
          .or()
          .areAnnotatedWith(DELETE.class)
          .should(
              be(
                  "open to roles that it or its class names",
                  method ->
                      Stream.of(RolesAllowed.class, PermitAll.class)
                          .anyMatch(
                              named ->
                                  method.isAnnotatedWith(named)
                                      || method.getOwner().isAnnotatedWith(named))));

  /** What answers a request and is no page or resource stands in web.xml, which the table reads. */
  @ArchTest
  static final ArchRule servlets_are_named_in_one_place =
      noClasses()
          .should()
          .beAnnotatedWith(WebServlet.class)
          .orShould()
          .beAnnotatedWith(WebFilter.class)
          .orShould()
          .beAnnotatedWith(ServerEndpoint.class)
          .orShould()
          .callMethodWhere(
              target(name("addServlet"))
                  .or(target(name("addFilter")))
                  .or(target(name("addJspFile"))));

  private static ArchCondition<JavaMethod> be(String what, Predicate<JavaMethod> test) {
    return new ArchCondition<>("be " + what) {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                method, test.test(method), method.getFullName() + " is not " + what));
      }
    };
  }

  @ArchTest static final ArchRule nothing_is_printed = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
}
