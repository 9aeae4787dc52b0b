package org.jointfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jointfund.models.ModelLint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules R14 and R15 on every model, and hostile models that the rules must refuse. */
class BpmnConventionsTests {

    private static final Path MODELS = Path.of("bpmn");

    static Stream<Path> models() throws IOException {
        try (Stream<Path> files = Files.list(MODELS)) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    @Keeps({"R14", "R15"})
    void everyModelKeepsTheRules(Path file) throws IOException {
        assertThat(problems(file.getFileName().toString(), Files.readString(file)))
                .isEmpty();
    }

    @Test
    void thereAreElevenModels() throws IOException {
        assertThat(models()).hasSize(11);
    }

    /** Each row changes one thing in a good model: what it replaces, by what, and the problem that must be found. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            tranche | isExecutable="true"                        | isExecutable="false"                                     | is not executable
            tranche | camunda:historyTimeToLive="P365D"          | ~~                                                       | no time to live
            tranche | <bpmn:process id="tranche" name="Tranche"  | <bpmn:process id="tranche"                               | process has no name
            tranche | <bpmn:process id="tranche"                 | <bpmn:process id="transhe"                               | holds process transhe
            tranche | serviceTask                                | scriptTask                                               | scriptTask is not allowed
            tranche | camunda:delegateExpression="${testRelease}" | camunda:class="java.lang.Runtime"                       | camunda:class is not allowed
            tranche | camunda:delegateExpression="${testRelease}" | camunda:expression="${testRelease}"                     | camunda:expression is not allowed
            tranche | camunda:delegateExpression="${testRelease}" | camunda:type="external" camunda:topic="t"               | camunda:topic is not allowed
            tranche | ${testRelease}                             | ${dataSource}                                            | names no known delegate
            tranche | ${testRelease}                             | ${issueAgreement}                                        | names no known delegate
            tranche | ${groups.convenor(execution)}              | ${execution.getClass()}                                  | is no allowed expression
            tranche | ${groups.convenor(execution)}              | ${''.getClass().forName('java.lang.Runtime')}            | is no allowed expression
            tranche | ${groups.convenor(execution)}              | #{groups.convenor(execution)}                            | is no allowed expression
            tranche | ${groups.convenor(execution)}              | ${groups.convenor(execution).concat('x')}                | is no allowed expression
            tranche | ${dates.requestTranche(execution)}         | ${now()}                                                 | is no allowed expression
            tranche | ${releasable}                              | ${releasable or true}                                    | is no allowed expression
            tranche | ${releasable}                              | ${execution.setVariable('releasable', true)}             | is no allowed expression
            tranche | <camunda:in businessKey                    | <camunda:in variables="all"/><camunda:in businessKey     | variables="all"
            tranche | <camunda:in businessKey                    | <camunda:executionListener event="start" expression="${x}"/><camunda:in businessKey | camunda:executionListener
            tranche | <camunda:in businessKey                    | <camunda:connector><camunda:connectorId>http</camunda:connectorId></camunda:connector><camunda:in businessKey | camunda:connector
            tranche | <camunda:in businessKey                    | <camunda:taskListener event="create" class="X"/><camunda:in businessKey | camunda:taskListener
            tranche | calledElement="fundTransfer"               | calledElement="${target.call()}"                         | is no allowed expression
            tranche | ~ name="Yes"~                              | ~~                                                       | does not answer its gateway
            tranche | All conditions met?                        | Conditions                                               | does not ask a question
            tranche | ~ default="flow_releasableToAwaitConditions"~ | ~~                                                    | either the default or conditioned
            tranche | name="Certify the tranche"                 | ~~                                                       | has no name
            tranche | userTask_certifyTranche                    | Activity_0x1                                             | is no id for a userTask
            tranche | flow_releasableToCertifyTranche            | Flow_1                                                   | should be flow_releasableToCertifyTranche
            tranche | disbursement.trancheUnclaimed              | Message_1                                                | is not named module.event
            signature | cancelActivity="false"                   | cancelActivity="true"                                    | lets a timer decide
            signature | <camunda:failedJobRetryTimeCycle>R5/PT5M</camunda:failedJobRetryTimeCycle> | ~~                     | says no retries
            tranche | camunda:dueDate="${dates.requestTranche(execution)}" | camunda:priority="${a.b()}" | camunda:priority is not allowed
            tranche | <bpmn:userTask id="userTask_requestTranche" | <bpmn:userTask xmlns:evil="http://camunda.org/schema/1.0/bpmn" evil:skipExpression="${true}" id="userTask_requestTranche" | camunda:skipExpression is not allowed
            signature | ${voidReservation} | ${issueAgreement} | names no known delegate
            signature | camunda:asyncBefore="true" | camunda:asyncBefore="true" camunda:exclusive="false" | camunda:exclusive is not allowed
            tranche | <bpmn:outgoing>flow_certifyTrancheToFundTransfer</bpmn:outgoing> | <bpmn:outgoing>flow_certifyTrancheToFundTransfer</bpmn:outgoing><bpmn:outgoing>flow_requestTrancheToTestRelease</bpmn:outgoing> | splits without a gateway
            tranche | testRelease | issueAgreement | (N4)
            programme-document | isInterrupting="false"          | isInterrupting="true"                                    | lets a timer decide
            """)
    void aHostileModelIsRefused(String model, String good, String bad, String problem) throws IOException {
        assertRefused(model, good, bad, problem);
    }

    /** The same for the picture. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            <bpmndi:BPMNShape id="userTask_requestTranche_shape" bpmnElement="userTask_requestTranche"> | bpmnElement="tranche">  | has no shape
            bpmnElement="flow_certifyTrancheToFundTransfer"                                              | bpmnElement="tranche"   | has no edge
            """)
    void anUndrawnElementIsRefused(String good, String bad, String problem) throws IOException {
        assertRefused("tranche", good, good.replaceFirst("bpmnElement=.*", bad), problem);
    }

    @Test
    void aPictureThatOverlapsRunsBackwardsOrLoopsAboveIsRefused() throws IOException {
        String reporting = read("reporting");
        assertThat(problems("reporting.bpmn", reporting.replace("x=\"564\" y=\"115\"", "x=\"430\" y=\"115\"")))
                .anyMatch(problem -> problem.contains("overlaps"));
        assertThat(problems("reporting.bpmn", reporting.replace("y=\"240\"", "y=\"90\"")))
                .anyMatch(problem -> problem.contains("does not loop below"));
        assertThat(problems("reporting.bpmn", reporting.replace("x=\"79\" y=\"179\"", "x=\"79\" y=\"140\"")))
                .anyMatch(problem -> problem.contains("covers a label"));
        assertThat(problems("reporting.bpmn", reporting.replace("x=\"100\" y=\"137\"", "x=\"-9\" y=\"137\"")))
                .anyMatch(problem -> problem.contains("outside the plane"));
    }

    private static void assertRefused(String model, String good, String bad, String problem) throws IOException {
        String text = read(model);
        assertThat(text).contains(good);
        assertThat(problems(model + ".bpmn", text.replace(good, bad))).anyMatch(found -> found.contains(problem));
    }

    private static String read(String model) throws IOException {
        return Files.readString(MODELS.resolve(model + ".bpmn"));
    }

    private static List<String> problems(String file, String text) {
        return ModelLint.problems(
                file, Bpmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }
}
