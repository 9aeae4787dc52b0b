package org.jointfund.document.pdf;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jointfund.document.Content;
import org.jointfund.document.DocumentFixtures;
import org.jointfund.document.DocumentSettings;
import org.jointfund.document.Layout;
import org.jointfund.document.Rendering;
import org.jointfund.shared.DemoSettings;

/** The rendering without Spring; as a program it writes the agreement into files to be looked at. */
public final class Renderings {

    private Renderings() {}

    public static Rendering demonstration() {
        return new HtmlRendering(
                new DocumentTexts(),
                new PdfWriter(),
                new DocumentSettings(URI.create("https://fund.example")),
                new DemoSettings(true, ""));
    }

    public static Content agreement(Locale language) {
        return demonstration()
                .render(
                        Layout.FUNDING_AGREEMENT,
                        DocumentFixtures.forSignature(DocumentFixtures.anAgreement()),
                        DocumentFixtures.anInfo(language));
    }

    public static Content executed(Locale language) {
        return demonstration()
                .render(
                        Layout.FUNDING_AGREEMENT,
                        DocumentFixtures.executed(DocumentFixtures.anAgreement()),
                        DocumentFixtures.anInfo(language));
    }

    public static Content wide(Locale language) {
        return demonstration()
                .render(
                        Layout.FUNDING_AGREEMENT,
                        DocumentFixtures.forSignature(DocumentFixtures.anAgreement(
                                "700000.00", "610000.00", "390000.00", "300000.00", "1250000.00", "98765.43", "1.07")),
                        DocumentFixtures.anInfo(language));
    }

    public static Content byOutcome(Locale language) {
        return demonstration()
                .render(
                        Layout.FUNDING_AGREEMENT,
                        DocumentFixtures.forSignature(DocumentFixtures.onTwoOutcomes(DocumentFixtures.anAgreement())),
                        DocumentFixtures.anInfo(language));
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.write(
                folder.resolve("agreement-en.pdf"), agreement(Locale.ENGLISH).bytes());
        Files.write(folder.resolve("agreement-fr.pdf"), agreement(Locale.FRENCH).bytes());
        Files.write(folder.resolve("executed-en.pdf"), executed(Locale.ENGLISH).bytes());
        Files.write(folder.resolve("executed-fr.pdf"), executed(Locale.FRENCH).bytes());
        Files.write(folder.resolve("wide-en.pdf"), wide(Locale.ENGLISH).bytes());
    }
}
