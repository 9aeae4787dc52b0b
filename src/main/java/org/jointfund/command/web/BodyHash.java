package org.jointfund.command.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.multipart.MultipartFile;

/** SHA-256 over the arguments of a step, so that a key reused for something else is noticed. */
@Component
class BodyHash {

    String of(Object[] arguments) {
        MessageDigest digest = sha256();
        add(digest, arguments);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, Object[] values) {
        for (Object value : values) {
            if (value instanceof Record command) {
                add(digest, components(command));
            } else {
                digest.update(value instanceof MultipartFile file ? bytes(file) : text(value));
            }
            digest.update((byte) 0);
        }
    }

    private static Object[] components(Record command) {
        return Arrays.stream(command.getClass().getRecordComponents())
                .map(component -> value(command, component))
                .toArray();
    }

    private static Object value(Record command, RecordComponent component) {
        Method accessor = component.getAccessor();
        ReflectionUtils.makeAccessible(accessor);
        return orEmpty(ReflectionUtils.invokeMethod(accessor, command));
    }

    private static Object orEmpty(@Nullable Object value) {
        return value == null ? "" : value;
    }

    private static byte[] text(Object argument) {
        return String.valueOf(argument).getBytes(StandardCharsets.UTF_8);
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
