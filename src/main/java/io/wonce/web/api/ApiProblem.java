package io.wonce.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import java.util.Optional;

/** What went wrong with a request, as RFC 9457 has it; thrown by whoever finds out. */
final class ApiProblem extends RuntimeException {
    static final String MEDIA_TYPE = "application/problem+json";
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient Said detail;
    private final String parameter;

    private ApiProblem(HttpStatus status, Said detail, String parameter) {
        super(detail.in(Locale.ENGLISH), null, false, false);
        this.status = status;
        this.detail = detail;
        this.parameter = parameter;
    }

    /** {@code advice} says what to do, and {@code about} holds nothing that the caller may not see. */
    static ApiProblem of(HttpStatus status, Advice advice, Object... about) {
        return new ApiProblem(status, advice.with(about), "");
    }

    /** The parameter, field or header of that name cannot be what it is. */
    static ApiProblem wrong(String parameter, Advice advice, Object... about) {
        return wrong(parameter, advice.with(about));
    }

    /** The same. */
    static ApiProblem wrong(String parameter, Said detail) {
        return new ApiProblem(HttpStatus.BAD_REQUEST, detail, parameter);
    }

    HttpStatus status() {
        return status;
    }

    /** Which part of the request was wrong; blank where it is all of it. */
    String parameter() {
        return parameter;
    }

    /** The problem for somebody who reads that language. */
    Body body(Locale language) {
        return new Body(
                "about:blank",
                title(language),
                status.getCode(),
                detail.in(language),
                Optional.of(parameter).filter(name -> !name.isEmpty()));
    }

    /** Statuses that only a server between us and the caller gives have no words here. */
    private String title(Locale language) {
        return Advice.STATUSES.contains(status.getCode())
                ? new Said("api.status." + status.getCode()).in(language)
                : status.getMessage();
    }

    /**
     * The problem as JSON.
     *
     * @param type always {@code about:blank}: the status says all
     * @param title the phrase that HTTP has for the status, in the reader's language
     * @param status of HTTP
     * @param detail what to do, in the reader's language
     * @param parameter which part of the request was wrong
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Body(String type, String title, int status, String detail, Optional<String> parameter) {}
}
