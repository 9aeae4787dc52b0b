package org.jointfund.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jointfund.document.DocumentFixtures;
import org.jointfund.document.FundingAgreements.Sheet;
import org.jointfund.document.Info;
import org.jointfund.document.Layout;
import org.jointfund.document.Rendering;
import org.jointfund.document.pdf.Renderings;
import org.springframework.core.io.ClassPathResource;

/** How long an agreement of four agencies takes, beside plain PDFBox text calls with the same words, pages and fonts. */
public final class AgreementBench {

    private static final int WARM_UP = 60;
    private static final int RUNS = 200;
    private static final double TARGET_IN_MILLISECONDS = 400;
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern ARABIC_EDGE =
            Pattern.compile("(?<=\\p{IsArabic})(?!\\p{IsArabic})|(?<!\\p{IsArabic})(?=\\p{IsArabic})");
    private static final float FONT_SIZE = 9;
    private static final float LEADING = 12;

    private AgreementBench() {}

    public static void main(String[] args) throws Exception {
        Rendering rendering = Renderings.demonstration();
        Sheet sheet = DocumentFixtures.forSignature(DocumentFixtures.anAgreement());
        Info info = DocumentFixtures.anInfo(Locale.ENGLISH);
        Callable<byte[]> agreement =
                () -> rendering.render(Layout.FUNDING_AGREEMENT, sheet, info).bytes();
        List<List<String>> words = pages(agreement.call());
        List<byte[]> fonts = List.of(font("NotoSans-Regular"), font("NotoSans-Bold"), font("NotoSansArabic-Regular"));
        List<Callable<byte[]>> works =
                List.of(agreement, () -> plain(words, fonts, false), () -> plain(words, fonts, true));
        List<List<Double>> times = measured(works);
        double p95 = percentile(times.get(0), 95);
        line("agreement-p95", p95, "ms", "400", p95 <= TARGET_IN_MILLISECONDS);
        report("agreement", times.get(0));
        report("agreement-plain", times.get(1));
        report("agreement-plain-stock-fonts", times.get(2));
        line("agreement-ratio", ratio(times, 1), "times", "-", true);
        line("agreement-ratio-stock-fonts", ratio(times, 2), "times", "-", true);
        line("agreement-pages", words.size(), "pages", "-", true);
    }

    /** Takes turns, so that a noisy neighbour disturbs all alike. */
    private static List<List<Double>> measured(List<Callable<byte[]>> works) throws Exception {
        List<List<Double>> times =
                works.stream().<List<Double>>map(work -> new ArrayList<>()).toList();
        for (int run = -WARM_UP; run < RUNS; run++) {
            for (int i = 0; i < works.size(); i++) {
                double time = milliseconds(works.get(i));
                if (run >= 0) {
                    times.get(i).add(time);
                }
            }
        }
        return times;
    }

    private static void report(String name, List<Double> times) {
        line(name + "-median", percentile(times, 50), "ms", "-", true);
    }

    private static double ratio(List<List<Double>> times, int other) {
        return percentile(times.get(0), 50) / percentile(times.get(other), 50);
    }

    private static void line(String name, double value, String unit, String target, boolean pass) {
        System.out.printf(Locale.ROOT, "%s %.1f %s %s %s%n", name, value, unit, target, pass ? "pass" : "short");
    }

    private static double milliseconds(Callable<byte[]> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double percentile(List<Double> values, int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
    }

    private static List<List<String>> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> lines(document, page))
                    .toList();
        }
    }

    private static List<String> lines(PDDocument document, int page) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        try {
            return stripper.getText(document).lines().map(String::strip).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Substitution is what PDFBox does unless told otherwise; our documents switch it off. */
    private static byte[] plain(List<List<String>> pages, List<byte[]> files, boolean substitution) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            List<PDFont> fonts = new ArrayList<>();
            for (byte[] file : files) {
                fonts.add(font(document, file, substitution));
            }
            for (List<String> lines : pages) {
                write(document, lines, fonts);
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static PDFont font(PDDocument document, byte[] file, boolean substitution) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        font.setEnableGsub(substitution);
        return PDType0Font.load(document, font, true);
    }

    private static void write(PDDocument document, List<String> lines, List<PDFont> fonts) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var out = new PDPageContentStream(document, page)) {
            out.beginText();
            out.setLeading(LEADING);
            out.newLineAtOffset(50, 800);
            for (int i = 0; i < lines.size(); i++) {
                for (String run : ARABIC_EDGE.splitAsStream(lines.get(i)).toList()) {
                    int latin = i % 4 == 0 ? 1 : 0;
                    out.setFont(fonts.get(ARABIC.matcher(run).find() ? 2 : latin), FONT_SIZE);
                    out.showText(run);
                }
                out.newLine();
            }
            out.endText();
        }
    }

    private static byte[] font(String name) throws IOException {
        try (InputStream file = new ClassPathResource("fonts/" + name + ".ttf").getInputStream()) {
            return file.readAllBytes();
        }
    }
}
