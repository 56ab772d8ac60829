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
 * @param answer answers it
 */
record Endpoint(HandlerType method, String path, Scope scope, Consumer<Call> answer) {
    static Endpoint get(String path, Consumer<Call> answer) {
        return new Endpoint(HandlerType.GET, path, Scope.READ, answer);
    }

    /** What managers may as well. */
    static Endpoint govern(HandlerType method, String path, Consumer<Call> answer) {
        return new Endpoint(method, path, Scope.ADMIN, answer);
    }

    static Endpoint change(HandlerType method, String path, Consumer<Call> answer) {
        return new Endpoint(method, path, Scope.WRITE, answer);
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
