package org.coresponse;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies.allow;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.coresponse.platform.BusinessException;
import org.coresponse.platform.DomainEvent;
import org.eclipse.microprofile.config.ConfigProvider;

/** The house rules that a reviewer would otherwise repeat (style.md, sections 2, 3, 5 and 6). */
@AnalyzeClasses(packages = "org.coresponse", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final List<Class<? extends Annotation>> EJB =
      List.of(Stateless.class, Stateful.class, Singleton.class, MessageDriven.class);
  private static final List<Class<? extends Annotation>> WHO_MAY =
      List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);
  private static final DescribedPredicate<JavaClass> AN_EJB =
      describe("EJBs", c -> EJB.stream().anyMatch(c::isAnnotatedWith));
  private static final DescribedPredicate<JavaClass> STORED =
      describe(
          "entities or embeddables",
          c -> c.isAnnotatedWith(Entity.class) || c.isAnnotatedWith(Embeddable.class));

  @ArchTest
  static final ArchRule each_package_knows_only_those_it_may =
      modules()
          .definedByPackages("org.coresponse.(*)..")
          .should()
          .respectTheirAllowedDependencies(
              allow()
                  .fromModule("security")
                  .toModules("platform")
                  .fromModule("protocol")
                  .toModules("platform", "dmn")
                  .fromModule("proof")
                  .toModules("platform", "dmn", "protocol")
                  .fromModule("codes")
                  .toModules("platform", "security")
                  .fromModule("geography")
                  .toModules("platform", "security")
                  .fromModule("custody")
                  .toModules("platform", "security")
                  .fromModule("intake")
                  .toModules("platform", "security", "codes", "geography", "custody", "presence")
                  .fromModule("rings")
                  .toModules("platform", "security", "intake")
                  .fromModule("presence")
                  .toModules("platform", "security")
                  .fromModule("calllog")
                  .toModules("platform", "security", "intake")
                  .fromModule("search")
                  .toModules("platform", "security", "codes", "intake")
                  .fromModule("calltaking")
                  .toModules("platform", "security", "codes", "intake")
                  .fromModule("premises")
                  .toModules("platform", "security", "codes", "intake", "search")
                  .fromModule("filters")
                  .toModules("platform", "security", "search")
                  .fromModule("callscreen")
                  .toModules("platform", "security", "codes", "intake")
                  .fromModule("exchange")
                  .toModules("platform", "security", "codes", "geography", "intake", "units")
                  .fromModule("units")
                  .toModules("platform", "security", "intake")
                  .fromModule("screening")
                  .toModules("platform", "security", "intake")
                  .fromModule("triage")
                  .toModules(
                      "platform",
                      "security",
                      "codes",
                      "intake",
                      "protocol",
                      "dmn",
                      "governance",
                      "screening")
                  .fromModule("asking")
                  .toModules(
                      "platform", "security", "codes", "intake", "protocol", "screening", "triage")
                  .fromModule("review")
                  .toModules("platform", "security", "protocol", "triage")
                  .fromModule("governance")
                  .toModules("platform", "security", "dmn", "protocol", "proof")
                  .fromModule("replay")
                  .toModules(
                      "platform", "security", "codes", "intake", "protocol", "triage", "governance")
                  .fromModule("credentials")
                  .toModules("platform", "security")
                  .fromModule("clinicians")
                  .toModules("platform", "security", "credentials")
                  .fromModule("officers")
                  .toModules("platform", "security", "credentials", "clinicians")
                  .fromModule("agreements")
                  .toModules("platform", "security", "credentials", "clinicians")
                  .fromModule("supervision")
                  .toModules("platform", "security", "credentials", "clinicians")
                  .fromModule("accounts")
                  .toModules("platform", "security", "clinicians")
                  .fromModule("lapses")
                  .toModules("platform", "security", "credentials", "officers", "mail")
                  .fromModule("shiftrules")
                  .toModules("platform", "security", "credentials")
                  .fromModule("roster")
                  .toModules(
                      "platform", "security", "credentials", "clinicians", "officers", "shiftrules")
                  .fromModule("duty")
                  .toModules(
                      "platform",
                      "security",
                      "credentials",
                      "clinicians",
                      "officers",
                      "shiftrules",
                      "roster")
                  .fromModule("gaps")
                  .toModules("platform", "security", "credentials", "shiftrules")
                  .fromModule("ownroster")
                  .toModules("platform", "security", "credentials", "shiftrules", "roster")
                  .fromModule("rosterfeed")
                  .toModules("platform", "security", "credentials", "shiftrules", "roster")
                  .fromModule("swaps")
                  .toModules(
                      "platform", "security", "credentials", "shiftrules", "roster", "ownroster")
                  .fromModule("absences")
                  .toModules("platform", "security", "credentials", "shiftrules", "roster")
                  .fromModule("fairness")
                  .toModules("platform", "security", "credentials", "shiftrules", "roster")
                  .fromModule("dispatch")
                  .toModules(
                      "platform",
                      "security",
                      "codes",
                      "intake",
                      "units",
                      "protocol",
                      "screening",
                      "triage",
                      "credentials",
                      "clinicians",
                      "programme",
                      "roster",
                      "duty",
                      "custody",
                      "rings",
                      "presence")
                  .fromModule("programme")
                  .toModules("platform", "security", "clinicians")
                  .fromModule("eligibility")
                  .toModules(
                      "platform",
                      "security",
                      "codes",
                      "intake",
                      "protocol",
                      "triage",
                      "clinicians",
                      "programme",
                      "shiftrules")
                  .fromModule("followups")
                  .toModules("platform", "security", "intake", "protocol", "dispatch", "records")
                  .fromModule("transfers")
                  .toModules("platform", "security", "codes", "intake", "custody", "dispatch")
                  .fromModule("records")
                  .toModules(
                      "platform",
                      "security",
                      "codes",
                      "intake",
                      "protocol",
                      "screening",
                      "dispatch")
                  .fromModule("mail")
                  .toModules("platform", "security")
                  .fromModule("audit")
                  .toModules("platform", "security")
                  .fromModule("demo")
                  .toModules(
                      "platform",
                      "accounts",
                      "agreements",
                      "lapses",
                      "mail",
                      "security",
                      "codes",
                      "intake",
                      "premises",
                      "protocol",
                      "triage",
                      "credentials",
                      "clinicians",
                      "officers",
                      "roster",
                      "duty",
                      "dispatch",
                      "exchange",
                      "governance"),
              consideringOnlyDependenciesInAnyPackage("org.coresponse.."));

  @ArchTest
  static final ArchRule packages_are_free_of_cycles =
      slices().matching("org.coresponse.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule services_do_not_know_the_web =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.primefaces..");

  @ArchTest
  static final ArchRule every_ejb_says_who_may =
      classes()
          .that(AN_EJB)
          .should(
              be(
                  describe(
                      "annotated with @RolesAllowed, @PermitAll or @DenyAll",
                      c -> WHO_MAY.stream().anyMatch(c::isAnnotatedWith))));

  @ArchTest
  static final ArchRule no_entity_leaves_an_ejb =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat(AN_EJB)
          .should(
              each(
                  "name no entity in its signature",
                  method ->
                      Stream.concat(
                              method.getParameterTypes().stream(),
                              Stream.of(method.getReturnType()))
                          .map(JavaType::getAllInvolvedRawTypes)
                          .flatMap(Set::stream)
                          .noneMatch(c -> c.isAnnotatedWith(Entity.class))));

  @ArchTest
  static final ArchRule stateless_beans_keep_nothing =
      classes()
          .that()
          .areAnnotatedWith(Stateless.class)
          .should(
              each(
                  "set no field after construction",
                  bean ->
                      bean.getFieldAccessesFromSelf().stream()
                          .filter(a -> a.getAccessType() == JavaFieldAccess.AccessType.SET)
                          .map(JavaAccess::getOrigin)
                          .allMatch(
                              o ->
                                  o instanceof JavaConstructor || o.getName().equals("<clinit>"))));

  @ArchTest
  static final ArchRule only_platform_reads_the_clock =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.coresponse.platform")
          .should()
          .callMethodWhere(
              target(
                  "a clock",
                  t ->
                      t.getOwner().getPackageName().equals("java.time")
                              && (t.getName().equals("now") || t.getName().startsWith("system"))
                          || t.getOwner().isEquivalentTo(System.class)
                              && Set.of("currentTimeMillis", "nanoTime").contains(t.getName())));

  @ArchTest
  static final ArchRule only_platform_reads_the_configuration =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.coresponse.platform")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(ConfigProvider.class);

  @ArchTest
  static final ArchRule times_are_of_java_time =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java\\.util\\.(Date|Calendar)|java\\.sql\\.(Date|Time|Timestamp)");

  @ArchTest static final ArchRule nobody_prints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static final ArchRule names_are_the_trades =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveNameMatching(".*(Utils?|Manager|Helper|DAO|Dao|DTO|Dto|Bean|Info|Service)");

  @ArchTest
  static final ArchRule enums_are_stored_by_name =
      fields()
          .that()
          .areDeclaredInClassesThat(STORED)
          .and(
              describe(
                  "are of an enum",
                  f -> f.getRawType().isEnum() && !f.getModifiers().contains(JavaModifier.STATIC)))
          .should(
              each(
                  "be @Enumerated(STRING)",
                  f ->
                      f.tryGetAnnotationOfType(Enumerated.class)
                          .filter(e -> e.value() == EnumType.STRING)
                          .isPresent()));

  @ArchTest
  static final ArchRule references_are_lazy =
      fields()
          .that()
          .areAnnotatedWith(ManyToOne.class)
          .or()
          .areAnnotatedWith(OneToOne.class)
          .should(
              each(
                  "be LAZY",
                  (JavaField f) ->
                      f.tryGetAnnotationOfType(ManyToOne.class)
                              .map(ManyToOne::fetch)
                              .or(
                                  () ->
                                      f.tryGetAnnotationOfType(OneToOne.class).map(OneToOne::fetch))
                              .orElseThrow()
                          == FetchType.LAZY));

  @ArchTest
  static final ArchRule entities_stay_in_their_package =
      classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

  @ArchTest
  static final ArchRule entities_change_by_verbs_of_their_package =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .should()
          .bePublic();

  @ArchTest
  static final ArchRule facts_are_records =
      classes().that(assignableTo(DomainEvent.class)).and().areNotInterfaces().should().beRecords();

  @ArchTest
  static final ArchRule broken_rules_are_known_to_everyone =
      classes()
          .that(assignableTo(BusinessException.class))
          .and()
          .doNotHaveModifier(JavaModifier.ABSTRACT)
          .should()
          .bePublic()
          .andShould()
          .haveSimpleNameEndingWith("Exception");

  private static <T extends com.tngtech.archunit.base.HasDescription> ArchCondition<T> each(
      String what, Function<T, Boolean> holds) {
    return new ArchCondition<>(what) {
      @Override
      public void check(T item, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(item, holds.apply(item), item.getDescription() + ": " + what));
      }
    };
  }

  private static DescribedPredicate<JavaAccess<?>> target(
      String what, Function<AccessTarget, Boolean> is) {
    return describe(what, access -> is.apply(access.getTarget()));
  }
}
