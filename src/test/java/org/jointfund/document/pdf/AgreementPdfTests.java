package org.jointfund.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jointfund.document.Content;
import org.jointfund.document.ContentHash;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class AgreementPdfTests {

    @BeforeAll
    static void prepareVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Sample.class)
    void isArchivableAndAccessible(Sample sample) throws Exception {
        Content pdf = sample.render();

        assertThat(failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void readsInTheOrderInWhichAPersonReads() throws IOException {
        assertThat(text(Renderings.agreement(Locale.ENGLISH)))
                .containsSubsequence(
                        "Text for signature",
                        "Joint Programme Document",
                        "Signature page, budget and tranche annex",
                        "Safe journeys",
                        "Basis",
                        "creates no obligation beyond those instruments",
                        "Agency Cedar (fictitious) Participating organization Signed, day not on record",
                        "Agency Elm (fictitious) Participating organization In process, not signed yet",
                        "Annex A. Budget by organization and category",
                        "8. Indirect Support Costs 45,794.39 39,906.54 25,514.01 19,626.16 130,841.10",
                        "Total 700,000.00 610,000.00 390,000.00 300,000.00 2,000,000.00",
                        "Annex B. Tranches",
                        "Total 1,400,000.00 600,000.00 2,000,000.00",
                        "Conditions",
                        "1. Before the first transfer",
                        "Signature page",
                        "Resident Coordinator",
                        "Chair",
                        "https://fund.example/verify/7KQM2XWD9RTA",
                        "Code 7KQM-2XWD-9RTA");
    }

    /** Rulebook 5.2 D3; nothing is said of outcomes where the agencies did not split their budgets. */
    @Test
    void tellsTheBudgetByOutcomeWhereItIsKnown() throws IOException {
        assertThat(text(Renderings.byOutcome(Locale.ENGLISH)))
                .containsSubsequence(
                        "Annex A, continued. Budget by organization and outcome",
                        "Workers pay no fees for their recruitment 350,000.00 305,000.00 195,000.00 150,000.00 1,000,000.00",
                        "Annex B. Tranches");
        assertThat(text(Renderings.agreement(Locale.ENGLISH))).doesNotContain("and outcome");
    }

    @Test
    void writesAmountsAndDaysAsFrenchReadersDo() throws IOException {
        assertThat(text(Renderings.agreement(Locale.FRENCH)).replace('\u202f', ' '))
                .containsSubsequence(
                        "du 1er janvier 2027 au 31 décembre 2029",
                        "Annexe A.",
                        "Total 700 000,00 610 000,00 390 000,00 300 000,00 2 000 000,00");
    }

    @Test
    void printsHashSignersAndTimesOnceExecuted() throws IOException {
        String hash = ContentHash.of(new byte[] {1, 2, 3}).value();

        assertThat(text(Renderings.executed(Locale.ENGLISH)))
                .containsSubsequence(
                        "Executed",
                        "Hash of the signed text (SHA-256): " + hash,
                        "Agency Alder (fictitious)",
                        "Signed 22 November 2026, 12:00 UTC",
                        "Permanent Secretary By letter 22 November 2026",
                        "On paper 22 November 2026",
                        "Signed 22 November 2026, 19:00 UTC",
                        "Verification",
                        "no electronic seal",
                        "Hash of the signed text (SHA-256): " + hash);
    }

    @Test
    void saysOnEveryPageThatItIsADemonstration() throws IOException {
        assertThat(text(Renderings.agreement(Locale.ENGLISH)).split("Demonstration data, not an official record", -1))
                .hasSize(3 + 1);
    }

    @Test
    void numbersItsPages() throws IOException {
        assertThat(text(Renderings.agreement(Locale.ENGLISH))).contains("Page 1 of 3", "Page 2 of 3", "Page 3 of 3");
    }

    @Test
    void saysWhenThereIsNoWordingInTheLanguageAskedFor() throws IOException {
        assertThat(text(Renderings.agreement(Locale.forLanguageTag("ar"))))
                .contains("There is no cleared wording in the language asked for");
    }

    @Test
    void keepsArabicNamesReadable() throws IOException {
        assertThat(text(Renderings.agreement(Locale.ENGLISH))).contains("وزارة الداخلية في ساوثلاند");
    }

    @Test
    void repeatsTheHeadOfATableOnTheNextPage() throws IOException {
        assertThat(text(Renderings.wide(Locale.ENGLISH)).split("Organization Signatory Signature Date", -1))
                .hasSize(2 + 1);
    }

    @Test
    void embedsSubsetsOfItsFontsOnly() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(Renderings.agreement(Locale.ENGLISH).bytes())) {
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSans.*");
            }
        }
    }

    @Test
    void takesItsDateAndIdentityFromTheInput() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(Renderings.agreement(Locale.ENGLISH).bytes())) {
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .hasToString("2026-11-22T12:00:00Z");
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<xmp:CreateDate>2026-11-22T12:00:00+00:00</xmp:CreateDate>");
        }
    }

    private enum Sample {
        ENGLISH_TEXT,
        FRENCH_TEXT,
        ENGLISH_EXECUTED,
        FRENCH_EXECUTED,
        SEVEN_AGENCIES,
        ENGLISH_BY_OUTCOME,
        FRENCH_BY_OUTCOME;

        Content render() {
            return switch (this) {
                case ENGLISH_TEXT -> Renderings.agreement(Locale.ENGLISH);
                case FRENCH_TEXT -> Renderings.agreement(Locale.FRENCH);
                case ENGLISH_EXECUTED -> Renderings.executed(Locale.ENGLISH);
                case FRENCH_EXECUTED -> Renderings.executed(Locale.FRENCH);
                case SEVEN_AGENCIES -> Renderings.wide(Locale.ENGLISH);
                case ENGLISH_BY_OUTCOME -> Renderings.byOutcome(Locale.ENGLISH);
                case FRENCH_BY_OUTCOME -> Renderings.byOutcome(Locale.FRENCH);
            };
        }
    }

    private static Stream<String> failures(Content pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf.bytes()), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one -> one.getRuleId().getClause() + " " + one.getMessage() + " at " + one.getLocation());
        }
    }

    private static String text(Content pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
