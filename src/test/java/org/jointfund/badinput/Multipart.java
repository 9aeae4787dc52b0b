package org.jointfund.badinput;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Collectors;
import org.jointfund.badinput.Callers.Field;

/** A form with files: a value {@code file:letter.docx PDF} is a file of that name that begins as a PDF does, the rest of it {@code PDF}. */
record Multipart(String body) {

    private static final String BOUNDARY = "----------a-boundary-of-the-tests";

    static Multipart of(List<Field> fields) {
        return new Multipart(
                fields.stream().map(Multipart::part).collect(Collectors.joining()) + "--" + BOUNDARY + "--\r\n");
    }

    private static String part(Field field) {
        if (!field.value().startsWith("file:")) {
            return part("name=\"" + field.name() + "\"", field.value());
        }
        String[] nameAndContent = field.value().substring("file:".length()).split(" ", 2);
        return part(
                "name=\"" + field.name() + "\"; filename=\"" + nameAndContent[0]
                        + "\"\r\nContent-Type: application/octet-stream",
                nameAndContent[1]);
    }

    private static String part(String head, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + content + "\r\n";
    }

    HttpRequest.Builder into(HttpRequest.Builder request) {
        return request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body));
    }
}
