package org.coresponse.support;

import java.nio.file.Path;
import java.util.List;
import org.coresponse.runtime.CannotStartException;
import org.coresponse.runtime.City;
import org.coresponse.runtime.Settings;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The whole city as one Arquillian container: up before the first test class, one deployment for
 * all of them, down after the last.
 *
 * <p>It is no WildFly adapter, which would want a management user: the EAR lies in the deployments
 * folder when the server boots, and the tests in the server are reached by http like anybody else.
 */
public class CityContainer implements DeployableContainer<CityContainer.Nothing> {
  private static City city;
  private static ProtocolMetaData deployed;
  private static DeploymentException refused;

  static City city() {
    return city;
  }

  static boolean isUp() {
    return city != null;
  }

  static Path shippedEar() {
    return Path.of(System.getProperty("ear.path", "target/coresponse.ear")).toAbsolutePath();
  }

  @Override
  public void start() {
    // with the first deployment: the EAR deploys while Keycloak starts
  }

  @Override
  public void stop() {
    if (city != null) city.close();
  }

  @Override
  public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
    if (refused != null) throw refused; // said once in full, then at once for each further class
    if (deployed == null) deployed = startWith(archive);
    return deployed;
  }

  private static ProtocolMetaData startWith(Archive<?> archive) throws DeploymentException {
    var target = shippedEar().getParent();
    var file = target.resolve("coresponse-with-tests.ear");
    archive.as(ZipExporter.class).exportTo(file.toFile(), true);
    try {
      city = City.start(Settings.forTests(target), file);
    } catch (CannotStartException e) {
      throw refused = new DeploymentException(e.getMessage(), e);
    }
    System.out.print(city.timings());
    var http = new HTTPContext("127.0.0.1", city.settings().httpPort());
    return new ProtocolMetaData()
        .addContext(http.add(new Servlet("ArquillianServletRunnerEE9", "/it")));
  }

  @Override
  public void undeploy(Archive<?> archive) {
    // stays until the servers stop
  }

  @Override
  public Class<Nothing> getConfigurationClass() {
    return Nothing.class;
  }

  @Override
  public void setup(Nothing configuration) {
    // ports are settings of the launcher
  }

  @Override
  public ProtocolDescription getDefaultProtocol() {
    return new ProtocolDescription("Servlet 6.0");
  }

  /** No settings. */
  public static class Nothing implements ContainerConfiguration {
    @Override
    public void validate() {
      // nothing to check
    }
  }

  /** The same deployment for every class. Later ones get a stub: what is deployed stays. */
  public static class OneDeployment implements DeploymentScenarioGenerator {
    @Override
    public List<DeploymentDescription> generate(TestClass testClass) {
      var archive =
          deployed == null && refused == null
              ? TestedEar.of(shippedEar())
              : ShrinkWrap.create(WebArchive.class, "it.war");
      return List.of(new DeploymentDescription("coresponse", archive));
    }
  }

  /** Makes all this known to Arquillian; named in {@code META-INF/services}. */
  public static class Extension implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
      builder
          .service(DeployableContainer.class, CityContainer.class)
          .service(DeploymentScenarioGenerator.class, OneDeployment.class);
    }
  }
}
