package org.coresponse.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as ordinary editors save them. */
class DmnFileTest {
  /** As dmn-js saves it: no types, no input data, empty cells, tables read by output names. */
  private static final String CAMUNDA =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/"
          xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="d" name="Coats" namespace="http://camunda.org/schema/1.0/dmn">
        <inputData id="place" name="Place of the walk" />
        <businessKnowledgeModel id="shop" name="What the shop has" />
        <knowledgeSource id="aunt" name="Aunt Ida"/>
        <decision id="weather" name="What is it like outside">
          <informationRequirement id="r1"><requiredInput href="#place" /></informationRequirement>
          <authorityRequirement id="a1"><requiredAuthority href="#aunt" /></authorityRequirement>
          <decisionTable id="t1" hitPolicy="FIRST">
            <input id="i1" label="Celsius" camunda:inputVariable=""><inputExpression id="e1" typeRef="integer"><text>celsius</text></inputExpression></input>
            <input id="i2" label="Rain"><inputExpression id="e2" typeRef="boolean" expressionLanguage="feel"><text>rain</text></inputExpression></input>
            <output id="o1" label="Outside" name="outside" typeRef="string" />
            <rule id="u1"><description>a &amp; b</description>
              <inputEntry id="c1"><text>&lt; 10</text></inputEntry><inputEntry id="c2"><text></text></inputEntry>
              <outputEntry id="c3"><text>"cold"</text></outputEntry></rule>
            <rule id="u2"><inputEntry id="c4"><text>[10..20[</text></inputEntry><inputEntry id="c5" expressionLanguage="feel"><text>true</text></inputEntry>
              <outputEntry id="c6"><text>"wet"</text></outputEntry></rule>
            <rule id="u3"><inputEntry id="c7"><text></text></inputEntry><inputEntry id="c8"><text></text></inputEntry>
              <outputEntry id="c9"><text></text></outputEntry></rule>
          </decisionTable>
        </decision>
        <decision id="coat" name="Coat">
          <informationRequirement id="r2"><requiredDecision href="#weather" /></informationRequirement>
          <decisionTable id="t2">
            <input id="i3"><inputExpression id="e3" typeRef="string"><text>outside</text></inputExpression>
              <inputValues id="v3"><text>"cold","wet"</text></inputValues></input>
            <output id="o2" name="coat" typeRef="string" />
            <output id="o3" name="price" typeRef="double" />
            <rule id="u4"><inputEntry id="d1"><text>"cold"</text></inputEntry>
              <outputEntry id="d2"><text>"wool"</text></outputEntry><outputEntry id="d3"><text>99.5</text></outputEntry></rule>
            <rule id="u5"><inputEntry id="d4"><text>"wet"</text></inputEntry>
              <outputEntry id="d5"><text>"oil"</text></outputEntry><outputEntry id="d6"><text>50</text></outputEntry></rule>
          </decisionTable>
        </decision>
        <dmndi:DMNDI><dmndi:DMNDiagram id="g"><dmndi:DMNShape id="s" dmnElementRef="coat"><dc:Bounds height="80" width="180" x="1" y="2" /></dmndi:DMNShape></dmndi:DMNDiagram></dmndi:DMNDI>
      </definitions>
      """;

  /** As KIE's editors and others of DMN 1.1 and 1.2 save it: prefixes, typed, names of words. */
  private static final String KIE =
      """
      <dmn:definitions xmlns:dmn="%s" xmlns:feel="%s" xmlns="urn:loans" xmlns:kie="http://www.drools.org/kie/dmn/1.2" id="_1" name="Loans" namespace="urn:loans" expressionLanguage="%2$s">
        <dmn:extensionElements/>
        <dmn:itemDefinition id="_2" name="tBand" isCollection="false"><dmn:typeRef>feel:string</dmn:typeRef>
          <dmn:allowedValues kie:constraintType="enumeration" id="_3"><dmn:text>"High", "Low"</dmn:text></dmn:allowedValues></dmn:itemDefinition>
        <dmn:itemDefinition id="_4" name="tOffer" isCollection="false">
          <dmn:itemComponent id="_5" name="Rate"><dmn:typeRef>feel:number</dmn:typeRef></dmn:itemComponent></dmn:itemDefinition>
        <dmn:inputData id="_6" name="Applicant  Age"><dmn:variable id="_7" name="Applicant Age" typeRef="feel:number"/></dmn:inputData>
        <dmn:decision id="_8" name="Risk Band"><dmn:question>How risky?</dmn:question>
          <dmn:variable id="_9" name="Risk Band" typeRef="tBand"/>
          <dmn:informationRequirement id="_10"><dmn:requiredInput href="#_6"/></dmn:informationRequirement>
          <dmn:decisionTable id="_11" hitPolicy="PRIORITY" preferredOrientation="Rule-as-Row" outputLabel="Risk Band">
            <dmn:input id="_12"><dmn:inputExpression id="_13" typeRef="feel:number"><dmn:text>Applicant
              Age</dmn:text></dmn:inputExpression></dmn:input>
            <dmn:output id="_14"/>
            <dmn:annotation name="why"/>
            <dmn:rule id="_15"><dmn:inputEntry id="_16"><dmn:text><!-- any --> - </dmn:text></dmn:inputEntry>
              <dmn:outputEntry id="_17"><dmn:text>"Low"</dmn:text></dmn:outputEntry><dmn:annotationEntry><dmn:text>as a rule</dmn:text></dmn:annotationEntry></dmn:rule>
            <dmn:rule id="_18"><dmn:inputEntry id="_19"><dmn:text><![CDATA[<25, >80]]></dmn:text></dmn:inputEntry>
              <dmn:outputEntry id="_20"><dmn:text>"High"</dmn:text></dmn:outputEntry></dmn:rule>
          </dmn:decisionTable></dmn:decision>
        <dmn:decision id="_21" name="Offer"><dmn:variable id="_22" name="Offer" typeRef="tOffer"/>
          <dmn:informationRequirement><dmn:requiredDecision href="#_8"/></dmn:informationRequirement>
          <dmn:decisionTable id="_23" hitPolicy="UNIQUE">
            <dmn:input id="_24"><dmn:inputExpression id="_25" typeRef="tBand"><dmn:text>Risk Band</dmn:text></dmn:inputExpression></dmn:input>
            <dmn:output id="_26" name="Rate" typeRef="feel:number"/><dmn:output id="_27" name="Yes/No" typeRef="feel:boolean"/>
            <dmn:rule id="_28"><dmn:inputEntry id="_29"><dmn:text>"Low"</dmn:text></dmn:inputEntry>
              <dmn:outputEntry id="_30"><dmn:text>2.5</dmn:text></dmn:outputEntry><dmn:outputEntry id="_31"><dmn:text>true</dmn:text></dmn:outputEntry></dmn:rule>
          </dmn:decisionTable></dmn:decision>
        <dmn:decision id="_32" name="Letter"><dmn:variable id="_33" name="Letter"/>
          <dmn:informationRequirement><dmn:requiredDecision href="#_21"/></dmn:informationRequirement>
          <dmn:decisionTable id="_34"><dmn:input><dmn:inputExpression><dmn:text>Offer.Rate</dmn:text></dmn:inputExpression></dmn:input>
            <dmn:output><dmn:defaultOutputEntry><dmn:text>"sorry"</dmn:text></dmn:defaultOutputEntry></dmn:output>
            <dmn:rule><dmn:inputEntry><dmn:text>&lt; 3</dmn:text></dmn:inputEntry><dmn:outputEntry><dmn:text>"welcome"</dmn:text></dmn:outputEntry></dmn:rule>
          </dmn:decisionTable></dmn:decision>
      </dmn:definitions>
      """;

  @Test
  void a_file_of_dmn_js_decides() {
    var model = DmnFile.read(ModelText.stream(CAMUNDA)).model();

    assertThat(model.inputs())
        .extracting(Variable::name)
        .containsExactly("Place of the walk", "celsius", "rain");
    assertThat(model.inputs()).extracting(Variable::declared).containsExactly(true, false, false);
    assertThat(model.decide(Map.of("celsius", 12, "rain", true)).results())
        .containsEntry("What is it like outside", "wet")
        .containsEntry("Coat", Map.of("coat", "oil", "price", new BigDecimal("50")));
    assertThat(model.decide(Map.of("celsius", 20, "rain", true)).results())
        .containsEntry("What is it like outside", null)
        .containsEntry("Coat", null);
    assertThat(model.tables().get(0).rules().get(0).note()).isEqualTo("a & b");
  }

  @ParameterizedTest
  @CsvSource({
    "http://www.omg.org/spec/DMN/20151101/dmn.xsd, http://www.omg.org/spec/FEEL/20140401",
    "http://www.omg.org/spec/DMN/20180521/MODEL/, http://www.omg.org/spec/DMN/20180521/FEEL/",
    "https://www.omg.org/spec/DMN/20191111/MODEL/, https://www.omg.org/spec/DMN/20191111/FEEL/",
    "https://www.omg.org/spec/DMN/20230324/MODEL/, https://www.omg.org/spec/DMN/20230324/FEEL/"
  })
  void a_file_of_kie_decides(String dmn, String feel) {
    var model = DmnFile.read(ModelText.stream(KIE.formatted(dmn, feel))).model();

    var young = model.decide(Map.of("Applicant Age", 20));
    assertThat(young.results()).containsEntry("Risk Band", "High").containsEntry("Letter", "sorry");
    assertThat(young.fired())
        .containsEntry("Risk Band", List.of(2))
        .containsEntry("Offer", List.of());
    var grown = model.decide(Map.of("Applicant Age", 25));
    assertThat(grown.results())
        .containsEntry("Offer", Map.of("Rate", new BigDecimal("2.5"), "Yes/No", true))
        .containsEntry("Letter", "welcome");
    assertThat(model.table("Risk Band").rules().get(0).note()).isEqualTo("as a rule");
  }

  @Test
  void a_file_is_written_again_with_its_drawing() throws IOException {
    var out = new ByteArrayOutputStream();
    DmnFile.read(ModelText.stream(CAMUNDA)).write(out);
    var written = out.toString(StandardCharsets.UTF_8);

    assertThat(written).contains("DMNShape", "camunda:inputVariable", "Aunt Ida");
    assertThat(
            DmnFile.read(ModelText.stream(written)).model().decide(Map.of("celsius", 1)).results())
        .containsEntry("What is it like outside", "cold");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<text>celsius</text>;<text>celsius + 1</text>;only the name of an input or a decision is understood, not: celsius + 1",
        "<text>celsius</text>;<text></text>;table What is it like outside, column Celsius: it has no input expression",
        "<text>celsius</text>;<text>Coat</text>;it reads Coat, which its decision does not require",
        "typeRef=\"integer\";typeRef=\"dateTime\";the type dateTime is not supported",
        "typeRef=\"integer\";typeRef=\"tAge\";the type tAge is not in the file",
        "typeRef=\"integer\";typeRef=\"string\";table What is it like outside, rule 1, cell celsius: 10 cannot be, because celsius is text",
        "[10..20[;[10..20;table What is it like outside, rule 2, cell celsius: only -, literals",
        "expressionLanguage=\"feel\"><text>rain;expressionLanguage=\"juel\"><text>rain;the expression language juel is not supported",
        "hitPolicy=\"FIRST\";hitPolicy=\"COLLECT\";table Coat, column outside: table What is it like outside gives a list",
        "hitPolicy=\"FIRST\";hitPolicy=\"PRIORITY\";the hit policy PRIORITY needs a list of output values",
        "id=\"t2\";id=\"t2\" hitPolicy=\"COLLECT\" aggregation=\"SUM\";DMN does not say what COLLECT SUM of 2 outputs is",
        "<text>99.5</text>;<text>\"dear\"</text>;table Coat, rule 1, cell price: \"dear\" cannot be",
        "<decisionTable id=\"t2\">;<literalExpression/><decisionTable id=\"t2\">;<literalExpression> in <decision> is not supported",
        "href=\"#weather\";href=\"#coat\";table Coat: it requires itself"
      })
  void what_lies_outside_is_refused_with_its_place(String now, String then, String reason) {
    assertThat(CAMUNDA).contains(now);
    var file = CAMUNDA.replace(now, then);
    assertThatThrownBy(() -> DmnFile.read(ModelText.stream(file)))
        .isInstanceOf(UnreadableModelException.class)
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"outside", "weather", "What is it like outside"})
  void a_table_is_read_by_its_name_its_output_or_the_id_of_its_decision(String name) {
    var file = CAMUNDA.replace("<text>outside</text>", "<text>" + name + "</text>");

    assertThat(DmnFile.read(ModelText.stream(file)).model().decide(Map.of("celsius", 1)).fired())
        .containsEntry("Coat", List.of(1));
  }
}
