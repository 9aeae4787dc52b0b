package org.jointfund.fund.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every mistake stops the start with file, line, key and a sentence. */
class ConfigurationMistakeTests {

    private final FundFiles files = SeedFixtures.files(SeedFixtures.MIGRATION);

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        rules.yaml       | agentFee:                     | agentFees:                   | money.agentFees               | This key is not known here
        rules.yaml       | money:                        | cash:                        | cash                          | This key is not known here
        rules.yaml       | value: 1 %                    | value: one                   | money.agentFee.value          | A percentage such as 7 % is expected, not "one".
        rules.yaml       | value: 1 %                    | value: [1, 2]                | money.agentFee.value          | One value is expected here.
        rules.yaml       | "250000.00"                   | "-1.00"                      | money.operatingReserve.value  | An amount cannot be below zero here.
        rules.yaml       | "250000.00"                   | "250000.001"                 | money.operatingReserve.value  | An amount in US$ such as 250.00 is expected, not "250000.001".
        rules.yaml       | {value: 2, mark: S            | {value: 2.5, mark: S         | programme.minimumAgencies.value | A whole number is expected, not "2.5".
        rules.yaml       | 1 %, mark: S                  | 1 %, mark: K9                | money.agentFee.mark           | "K9" is not known; known are [S, K1, K2, K3, D].
        rules.yaml       | mark: S, source: "4.3.1"      | source: "4.3.1"              | money.agentFee.mark           | This key is missing.
        rules.yaml       | "03-31"                       | "02-30"                      | reporting.narrativeDue.value  | A day of the year such as 03-31 is expected, not "02-30".
        rules.yaml       | value: RECORD                 | value: MAYBE                 | transfer.agentMode.value      | "MAYBE" is not known; known are [RECORD, RELEASE].
        rules.yaml       | [30, 14, 3]                   | 30                           | reporting.reminderDays.value  | A list is expected here.
        rules.yaml       | value: 1 %                    | value: 700 %                 | money.agentFee.value          | More than the whole: 700 %.
        rules.yaml       | {value: 18, mark: K3          | {value: 37, mark: K3         | programme.maximumMonths       | The maximum is below the minimum.
        rules.yaml       | "1000000.00"                  | "5000000.01"                 | programme.maximumBudget       | The maximum is below the minimum.
        fund.yaml        | objectives: gcm               | objectives: gmc              | objectives                    | There is no list seeds/reference/objectives/gmc.csv.
        eligibility.yaml | message: eligibility.E2       | message: eligibility.E3      | rules[2].message              | The text of E2 is eligibility.E2 or eligibility.E2.idea.
        eligibility.yaml | scopes: [COUNTRY, MULTI_COUNTRY, REGIONAL, GLOBAL] | scopes: [] | rules[1].scopes            | At least one is expected here.
        calendar.yaml    | weekend: [SATURDAY, SUNDAY]   | weekend: []                  | weekend                       | At least one is expected here.
        committee.yaml   | [SELECT, KEEP                 | [SELECT, HOLD                | decision.ideaOutcomes.value[2] | "HOLD" is not known
        words.yaml       | committee: {en                | comittee: {en                | committee                     | This key is missing.
        words.yaml       | committee: {en: "Steering Committee" | sofa: {en: a, fr: a, ar: a}\\ncommittee: {en: "Steering Committee" | sofa | This key is not known here
        tranches.yaml    | [70 %, 30 %]                  | [70 %, 35 %]                 | split.value                   | The tranches add up to 105.00 %, not to 100 %.
        tranches.yaml    | SUSPENSION, END_DATE          | CASH, END_DATE               | releaseOrder.value            | Every release test stands here exactly once.
        eligibility.yaml | severity: WARN                | severity: BLOCK              | rules[2].severity             | A rule marked D is not confirmed and can only WARN (D6).
        eligibility.yaml | id: E2                        | id: E21                      | rules[2].id                   | An eligibility rule is one of E1 to E20, not "E21".
        eligibility.yaml | id: E2                        | id: E1                       | rules[2].id                   | Rule E1 stands twice for the stage IDEA.
        scoring.yaml     | weight: 15                    | weight: 16                   | criteria                      | The weights add up to 101, not to 100.
        scoring.yaml     | principle: no                 | principle: maybe             | criteria[1].principle         | yes or no is expected, not "maybe".
        areas.yaml       | [1, 3, 17, 23]                | [1, 3, 17]                   | areas                         | Objectives [23] stand in no area.
        areas.yaml       | [2, 7, 8, 12, 13]             | [1, 2, 7, 8, 12, 13]         | areas[2].objectives[1]        | Objective 1 is not in the fund's list, or stands in another area already.
        areas.yaml       | [1, 3, 17, 23]                | [1, 3, 17, 23, 24]           | areas[1].objectives[5]        | Objective 24 is not in the fund's list, or stands in another area already.
        committee.yaml   | {code: A2                     | {code: A1                    | seats[4].code                 | Seat A1 stands twice.
        committee.yaml   | role: MEMBER, group: A        | role: MEMBER, group: X       | seats[3].group                | There is no group X.
        committee.yaml   | role: ALTERNATE               | role: MEMBER, group: A       | seats                         | A committee has a chair and an alternate (N18).
        holders.yaml     | seat: CHAIR                   | seat: SOFA                   | holders[1].seat               | There is no seat SOFA.
        calendar.yaml    | date: 2024-03-29              | date: 2024-02-30             | dated[1].date                 | A date such as 2026-12-25 is expected, not "2024-02-30".
        calendar.yaml    | date: 2024-03-29              | date: 2023-03-29             | dated[1].date                 | The calendar does not cover 2023-03-29.
        calendar.yaml    | validTo: 2032-12-31           | validTo: 2022-12-31          | validTo                       | The calendar ends before it begins.
        calendar.yaml    | Europe/Zurich                 | Europe/Nowhere               | zone                          | A time zone such as Europe/Zurich is expected, not "Europe/Nowhere".
        calendar.yaml    | SATURDAY                      | CATURDAY                     | weekend[1]                    | "CATURDAY" is not known
        statement.yaml   | figure: CONTRIBUTIONS         | figure: GIFTS                | lines[1].figure               | "GIFTS" is not known
        statement.yaml   | code: fundInterest            | code: contributions          | lines[2].code                 | Line contributions stands twice.
        statement.yaml   | sum: [contributions           | sum: [totalUse               | lines[5].sum[1]               | There is no line totalUse above.
        words.yaml       | position.OBJECTION            | position.OBJEKTION           | position.OBJECTION            | This key is missing.
        words.yaml       | outcome.SELECT                | outcome.CHOOSE               | outcome.SELECT                | This key is missing.
        calls.yaml       | value: yes                    | value: no                    | calls                         | Without a call ideas can only come in at any time
        calls.yaml       | calls: []                     | calls: [{code: first}]       | calls[1].code                 | A call is named in capital letters, figures and hyphens, not "first".
        calls.yaml       | calls: []                     | calls: [{code: A, name: {en: a, fr: a, ar: a}, opensOn: 2026-02-01, closesOn: 2026-01-31}] | calls[1].closesOn | The call closes before it opens.
        calls.yaml       | calls: []                     | calls: [{code: A, name: {en: a, fr: a, ar: a}, opensOn: 2026-02-01, closesOn: 2026-02-01}, {code: A}] | calls[2].code | Call A stands twice.
        fund.yaml        | waivable: [E9,                | waivable: [E21,              | waivable[1]                   | A guard is one of E1 to E20 or a release test, not "E21".
        fund.yaml        | languages: [en, fr]           | languages: [English]         | languages[1]                  | A language is written as two letters, such as en.
        fund.yaml        | demonstration: no             | demonstration: no\\ndemonstration: no | demonstration           | This key stands twice.
        fund.yaml        | demonstration: no             | demonstration: [no           |                               | This is not YAML
        """)
    void namesFileLineKeyAndSentence(String file, String text, String by, String key, String sentence) {
        String written = by.replace("\\n", "\n");
        FundFiles broken = SeedFixtures.changed(files, file, text, written);
        assertThatExceptionOfType(ConfigurationMistake.class)
                .isThrownBy(() -> SeedFixtures.read(broken))
                .satisfies(mistake -> {
                    assertThat(mistake.file()).isEqualTo("seeds/funds/MIG00/" + file);
                    assertThat(mistake.key()).isEqualTo(key == null ? "" : key);
                    assertThat(mistake.sentence()).startsWith(sentence);
                    assertThat(mistake.line()).isPositive();
                });
    }

    @Test
    void countsTheLinesAsAnEditorDoes() {
        FundFiles broken = SeedFixtures.changed(files, "tranches.yaml", "[70 %, 30 %]", "[70 %]");
        assertThatExceptionOfType(ConfigurationMistake.class)
                .isThrownBy(() -> SeedFixtures.read(broken))
                .withMessage("seeds/funds/MIG00/tranches.yaml, line 2, split.value: "
                        + "The tranches add up to 70.00 %, not to 100 %.");
    }

    @Test
    void missesAFile() {
        Map<String, String> texts = new TreeMap<>(files.texts());
        texts.remove("calendar.yaml");
        assertThatExceptionOfType(ConfigurationMistake.class)
                .isThrownBy(() -> SeedFixtures.read(new FundFiles(SeedFixtures.MIGRATION, texts)))
                .withMessageContaining("seeds/funds/MIG00/calendar.yaml")
                .withMessageContaining("This file is missing.");
    }

    @Test
    void doesNotTakeAFileItDoesNotKnow() {
        Map<String, String> texts = new TreeMap<>(files.texts());
        texts.put("rule.yaml", "money: 1");
        assertThatExceptionOfType(ConfigurationMistake.class)
                .isThrownBy(() -> SeedFixtures.read(new FundFiles(SeedFixtures.MIGRATION, texts)))
                .withMessageContaining("seeds/funds/MIG00/rule.yaml")
                .withMessageContaining("This file is not known here.");
    }

    @Test
    void explainsTheMistakeWhenTheStartStops() {
        var mistake =
                new ConfigurationMistake("seeds/funds/MIG00/rules.yaml", 7, "money.agentFee", "This key is missing.");
        assertThat(new ConfigurationMistakeAnalyzer().analyze(mistake, mistake).getDescription())
                .contains("rules.yaml", "line: 7", "money.agentFee", "This key is missing.");
    }
}
