package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.coresponse.support.Upload;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of other cities, imported whole. */
@InTheCity
@RunAsClient
class ImportsHttpIT {
}
