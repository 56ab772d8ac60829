package io.wonce.web.api;

import io.javalin.http.HandlerType;
import io.wonce.domain.organisation.ApiToken.Scope;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * One thing that programs can ask for.
 *
 * @param method of HTTP
 * @param path below the root, with the names of its parameters in braces
 * @param scope what a token has to allow
 * @param takesFile whether it comes with more than other requests may, and reads that itself
 * @param answer answers it
 */
record Endpoint(HandlerType method, String path, Scope scope, boolean takesFile, Consumer<Call> answer) {
    static Endpoint get(String path, Consumer<Call> answer) {
        return new Endpoint(HandlerType.GET, path, Scope.READ, false, answer);
    }

    /** What managers may as well. */
    static Endpoint govern(HandlerType method, String path, Consumer<Call> answer) {
        return new Endpoint(method, path, Scope.ADMIN, false, answer);
    }

    /** The same, with a file. */
    static Endpoint governByFile(HandlerType method, String path, Consumer<Call> answer) {
        return new Endpoint(method, path, Scope.ADMIN, true, answer);
    }

    static Endpoint change(HandlerType method, String path, Consumer<Call> answer) {
        return new Endpoint(method, path, Scope.WRITE, false, answer);
    }

    /** The methods that it answers: who may get something may ask for its headers only. */
    List<HandlerType> methods() {
        return method.equals(HandlerType.GET) ? List.of(method, HandlerType.HEAD) : List.of(method);
    }

    /** Whether {@code asked}, below the root, is this one's path. */
    boolean isAt(String asked) {
        return Pattern.matches(path.replace(".", "\\.").replaceAll("\\{\\w+}", "[^/]+"), asked);
    }
}
