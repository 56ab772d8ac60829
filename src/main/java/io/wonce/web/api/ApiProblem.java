package io.wonce.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What went wrong with a request, as RFC 9457 has it; thrown by whoever finds out. */
final class ApiProblem extends RuntimeException {
    static final String MEDIA_TYPE = "application/problem+json";
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient Said detail;
    private final String parameter;
    private final transient List<Shapes.Span> published;

    private ApiProblem(HttpStatus status, Said detail, String parameter, List<Shapes.Span> published) {
        super(detail.in(Locale.ENGLISH), null, false, false);
        this.status = status;
        this.detail = detail;
        this.parameter = parameter;
        this.published = List.copyOf(published);
    }

    /** {@code advice} says what to do, and {@code about} holds nothing that the caller may not see. */
    static ApiProblem of(HttpStatus status, Advice advice, Object... about) {
        return new ApiProblem(status, advice.with(about), "", List.of());
    }

    /** The parameter, field or header of that name cannot be what it is. */
    static ApiProblem wrong(String parameter, Advice advice, Object... about) {
        return wrong(parameter, advice.with(about));
    }

    /** The same. */
    static ApiProblem wrong(String parameter, Said detail) {
        return new ApiProblem(HttpStatus.BAD_REQUEST, detail, parameter, List.of());
    }

    /** Nobody published the number of {@code period}; {@code near} are published ones that share days with it. */
    static ApiProblem unpublished(Shapes.Span period, List<Shapes.Span> near) {
        String names = near.stream().map(Shapes.Span::label).collect(Collectors.joining(", "));
        Said others = near.isEmpty() ? Advice.PUBLISHED_NONE.with() : Advice.PUBLISHED_NEAR.with(names);
        return new ApiProblem(HttpStatus.NOT_FOUND, Advice.UNPUBLISHED.with(period.label(), others), "period", near);
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
                Optional.of(parameter).filter(name -> !name.isEmpty()),
                Optional.of(published).filter(near -> !near.isEmpty()));
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
     * @param published periods whose number was published, and which share days with the one asked for, whose was not
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Body(
            String type,
            String title,
            int status,
            String detail,
            Optional<String> parameter,
            Optional<List<Shapes.Span>> published) {}
}
