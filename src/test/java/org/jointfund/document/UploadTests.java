package org.jointfund.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jointfund.document.pdf.Renderings;
import org.jointfund.shared.Problem;
import org.junit.jupiter.api.Test;

class UploadTests {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String WORD_WITH_MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F'};

    private final Upload upload = new Upload();

    @Test
    void takesWhatTheFundKeeps() throws IOException {
        assertThat(typeOf("letter.pdf", Renderings.agreement(Locale.ENGLISH).bytes()))
                .isEqualTo(FileType.PDF);
        assertThat(typeOf("scan.PNG", PNG)).isEqualTo(FileType.PNG);
        assertThat(typeOf("photo.jpeg", JPEG)).isEqualTo(FileType.JPEG);
        assertThat(typeOf("plan.docx", office(WORD))).isEqualTo(FileType.DOCX);
    }

    @Test
    void refusesAPdfNamedDocxWithASentence() {
        byte[] pdf = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> upload.accept(file("report.docx", pdf)))
                .isInstanceOfSatisfying(FileNameMisleads.class, refusal -> assertThat(refusal.problems())
                        .containsExactly(Problem.at("letter", "fileNameMisleads", "report.docx", "PDF", "pdf")));
    }

    @Test
    void refusesWhatIsNoneOfTheFour() throws IOException {
        byte[] program = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0};
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);
        byte[] macros = office(WORD_WITH_MACROS);
        byte[] archive = zip("readme.txt", "hello");

        for (byte[] content : new byte[][] {program, page, macros, archive}) {
            assertThatThrownBy(() -> upload.accept(file("letter.pdf", content)))
                    .isInstanceOf(FileTypeNotAccepted.class);
        }
    }

    @Test
    void neverUnpacksABomb() throws IOException {
        byte[] bomb = zip("word/document.xml", "0".repeat(50_000_000));

        assertThatThrownBy(() -> upload.accept(file("plan.docx", bomb))).isInstanceOf(FileTypeNotAccepted.class);
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> upload.accept(file("letter.pdf", new byte[0]))).isInstanceOf(FileEmpty.class);
    }

    @Test
    void refusesMoreThanTwentyMegabytes() {
        byte[] large = Arrays.copyOf("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 20 * 1024 * 1024 + 1);

        assertThatThrownBy(() -> upload.accept(file("letter.pdf", large))).isInstanceOf(FileTooLarge.class);
    }

    @Test
    void keepsTheNameWithoutPathAndHiddenCharacters() {
        assertThat(upload.accept(file("..\\..\\etc/pass\u0000wd\u202Egnp.png", PNG))
                        .name())
                .isEqualTo("passwdgnp.png");
        assertThat(upload.accept(file("scan", PNG)).name()).isEqualTo("scan.png");
    }

    private FileType typeOf(String name, byte[] content) {
        return upload.accept(file(name, content)).type();
    }

    private static UploadedFile file(String name, byte[] content) {
        return new UploadedFile("letter", name, Content.of(content));
    }

    private static byte[] office(String mainPart) throws IOException {
        return zip("[Content_Types].xml", "<Types><Override ContentType=\"" + mainPart + "\"/></Types>");
    }

    private static byte[] zip(String name, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
