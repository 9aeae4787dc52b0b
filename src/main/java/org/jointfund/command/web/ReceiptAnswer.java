package org.jointfund.command.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jointfund.command.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Answers a form with a redirect to the next page, and the API with the receipt itself. */
@Component
class ReceiptAnswer implements HandlerMethodReturnValueHandler {

    private final JsonMapper json;

    ReceiptAnswer(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return returnType.getParameterType() == Receipt.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter type, ModelAndViewContainer container, NativeWebRequest request)
            throws IOException {
        Receipt receipt = (Receipt) java.util.Objects.requireNonNull(value);
        HttpServletResponse response =
                java.util.Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class));
        container.setRequestHandled(true);
        if (java.util.Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class))
                .getRequestURI()
                .startsWith("/api/")) {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            json.writeValue(response.getOutputStream(), receipt);
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader("Location", page(receipt));
        }
    }

    private static String page(Receipt receipt) {
        return UriComponentsBuilder.fromUriString(receipt.location())
                .queryParam("receipt", receipt.key())
                .toUriString();
    }
}
