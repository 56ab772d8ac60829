package io.wonce.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/** What went wrong with a request, as RFC 9457 has it; thrown by whoever finds out. */
final class ApiProblem extends RuntimeException {
    static final String MEDIA_TYPE = "application/problem+json";
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String parameter;

    private ApiProblem(HttpStatus status, String detail, String parameter) {
        super(detail, null, false, false);
        this.status = status;
        this.parameter = parameter;
    }

    /** {@code detail} says what to do, and holds nothing that the caller may not see. */
    static ApiProblem of(HttpStatus status, String detail) {
        return new ApiProblem(status, detail, "");
    }

    /** The parameter, field or header of that name cannot be what it is. */
    static ApiProblem wrong(String parameter, String detail) {
        return new ApiProblem(HttpStatus.BAD_REQUEST, detail, parameter);
    }

    HttpStatus status() {
        return status;
    }

    Body body() {
        return new Body(
                "about:blank",
                status.getMessage(),
                status.getCode(),
                Optional.ofNullable(getMessage()).orElse(""),
                Optional.of(parameter).filter(name -> !name.isEmpty()));
    }

    /**
     * The problem as JSON.
     *
     * @param type always {@code about:blank}: the status says all
     * @param title the phrase that HTTP has for the status
     * @param status of HTTP
     * @param detail what to do
     * @param parameter which part of the request was wrong
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Body(String type, String title, int status, String detail, Optional<String> parameter) {}
}
