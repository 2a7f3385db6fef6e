package org.coresponse.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;

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

  @ArchTest static final ArchRule nothing_is_printed = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
}
