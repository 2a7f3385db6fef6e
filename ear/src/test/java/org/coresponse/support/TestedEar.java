package org.coresponse.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.coresponse.platform.TestClock;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The shipped EAR, with the tests of {@code org.coresponse.it} beside it and a clock in it that
 * tests may move.
 */
final class TestedEar {
  private static final String BEANS =
      "<beans xmlns='https://jakarta.ee/xml/ns/jakartaee' version='4.0' bean-discovery-mode='annotated'/>";
  private static final String MODULE =
      "<module><web><web-uri>it.war</web-uri><context-root>/it</context-root></web></module></application>";

  private TestedEar() {}

  static EnterpriseArchive of(Path shipped) {
    var ear =
        ShrinkWrap.create(ZipImporter.class, "coresponse.ear")
            .importFrom(shipped.toFile())
            .as(EnterpriseArchive.class);
    ear.addAsModule(withTestBeans(ear.getAsType(JavaArchive.class, "coresponse-ejb.jar")));
    var application = text(ear, "META-INF/application.xml").replace("</application>", MODULE);
    ear.setApplicationXML(
        new StringAsset(application)); // the context root of the application stays the shipped one
    return ear.addAsModule(Testable.archiveToTest(tests()));
  }

  /**
   * Into the EJB jar: the only place from which an alternative reaches it, and EJBs in the WAR
   * would take another security domain.
   */
  private static JavaArchive withTestBeans(JavaArchive ejb) {
    return ejb.addClasses(
        TestClock.class,
        AsCallTaker.class,
        AsDispatcher.class,
        AsShiftSupervisor.class,
        AsDiversionClinician.class,
        AsFieldClinician.class,
        AsProgramManager.class,
        AsAgencyAdmin.class,
        AsAuditor.class,
        AsSystem.class,
        AsCadSystem.class);
  }

  private static WebArchive tests() {
    var assertj =
        Path.of(Assertions.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    return ShrinkWrap.create(WebArchive.class, "it.war")
        .addPackages(true, "org.coresponse.it")
        .addClasses(
            InTheCity.class,
            CleanSlate.class,
            BellServlet.class,
            ClockServlet.class,
            SettingServlet.class,
            Eventually.class,
            FactServlet.class,
            FollowUpServlet.class,
            LapseServlet.class,
            LetterServlet.class,
            WatchServlet.class,
            PresenceServlet.class)
        .addAsWebInfResource(new StringAsset(BEANS), "beans.xml")
        .addAsLibrary(assertj.toFile());
  }

  private static String text(Archive<?> archive, String path) {
    try (var in = archive.get(path).getAsset().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
