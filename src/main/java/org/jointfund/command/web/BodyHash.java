package org.jointfund.command.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.multipart.MultipartFile;

/** SHA-256 over what a request carries for its step, so that a key reused for something else is noticed; who sends it is no part of it. */
@Component
class BodyHash {

    /** Over the arguments that are read from the request, which their parameters' annotations say. */
    String of(Method step, Object[] arguments) {
        MessageDigest digest = sha256();
        Annotation[][] annotations = step.getParameterAnnotations();
        IntStream.range(0, arguments.length)
                .filter(at -> annotations[at].length > 0)
                .forEach(at -> add(digest, arguments[at]));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, @Nullable Object value) {
        if (value instanceof Record command) {
            add(digest, command.getClass().getName());
            components(command).forEach(component -> add(digest, component));
        } else if (value instanceof Collection<?> values) {
            values.forEach(one -> add(digest, one));
        } else {
            digest.update(value instanceof MultipartFile file ? bytes(file) : text(value));
        }
        digest.update((byte) 0);
    }

    private static Stream<@Nullable Object> components(Record command) {
        return Arrays.stream(command.getClass().getRecordComponents()).map(component -> value(command, component));
    }

    private static @Nullable Object value(Record command, RecordComponent component) {
        Method accessor = component.getAccessor();
        ReflectionUtils.makeAccessible(accessor);
        return ReflectionUtils.invokeMethod(accessor, command);
    }

    private static byte[] text(@Nullable Object value) {
        return Objects.toString(value, "").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
