package org.coresponse.web.rest;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.time.Instant;
import java.time.LocalDate;
import org.coresponse.intake.Place;

/**
 * How JSON is read and written at the edge. Reading is strict: what a client sends is either what
 * the interface describes, or refused with the field named. A dispatcher's "no" must never come out
 * of a misread zero.
 */
@Provider
@ApplicationScoped
public class JsonMapperProvider implements ContextResolver<ObjectMapper> {
  /** Characters; the body as a whole is limited before. */
  private static final int LONGEST_TEXT = 1024 * 1024;

  private static final int DEEPEST = 20;
  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_NAME = 100;

  private static final ObjectMapper MAPPER = mapper();

  @Override
  public ObjectMapper getContext(Class<?> type) {
    return MAPPER;
  }

  static ObjectMapper mapper() {
    var mapper =
        JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_TEXT)
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxNameLength(LONGEST_NAME)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(
                DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(
                SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .withCoercionConfigDefaults(
                config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
            .withCoercionConfig(
                LogicalType.Enum,
                config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
            .addModule(new JavaTimeModule())
            .addModule(
                new SimpleModule("coresponse")
                    .addDeserializer(String.class, new PlainText())
                    .addKeyDeserializer(String.class, new PlainKey())
                    .addDeserializer(Double.class, new FiniteNumber(Double.class))
                    .addDeserializer(double.class, new FiniteNumber(double.class))
                    .addDeserializer(Instant.class, new OffsetInstant())
                    .addDeserializer(
                        Place.class, new StdDelegatingDeserializer<>(new GivenPlace.ToPlace())))
            .build();
    mapper.configOverride(LocalDate.class).setFormat(JsonFormat.Value.forLeniency(false));
    return mapper;
  }
}
