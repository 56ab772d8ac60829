package io.wonce.slack.fake;

import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** All methods of the Web API, behind tokens, scopes and faults; one call at a time. */
final class WebApi {
    private final Stamps stamps;
    private final Installations installations;
    private final Faults faults;
    private final Map<String, Method> methods = new HashMap<>();
    private volatile String socketMode = "ws://127.0.0.1:9/";
    private final List<Call> calls = new CopyOnWriteArrayList<>();

    WebApi(Stamps stamps, Installations installations, Faults faults, List<Map<String, Method>> methods) {
        this.stamps = stamps;
        this.installations = installations;
        this.faults = faults;
        methods.forEach(this.methods::putAll);
    }

    /** Where Socket Mode connects to. */
    void socketMode(String address) {
        socketMode = address;
    }

    /** Every call so far, the refused ones too. */
    List<Call> calls() {
        return List.copyOf(calls);
    }

    /** The answer; a refusal with a time to wait is thrown on, for it is another HTTP status. */
    synchronized JsonObject call(String method, Optional<String> authorization, Arguments arguments) {
        try {
            var answer = Json.object("ok", true);
            answered(method, authorization, arguments).asMap().forEach(answer::add);
            note(method, arguments, answer);
            return answer;
        } catch (Refusal refusal) {
            note(method, arguments, refusal.answer());
            if (refusal.retryAfter() > 0) {
                throw refusal;
            }
            return refusal.answer();
        }
    }

    private JsonObject answered(String name, Optional<String> authorization, Arguments arguments) {
        faults.refuse(name);
        if (name.equals("oauth.v2.access")) {
            return installations.access(authorization, arguments);
        }
        if (name.equals("apps.connections.open")) {
            return Json.object("url", socket(authorization, arguments));
        }
        var method = methods.get(name);
        if (method == null) {
            throw Refusal.of("unknown_method");
        }
        var bearer = authorization
                .filter(header -> header.startsWith("Bearer "))
                .map(header -> header.substring(7))
                .filter(token -> !token.isBlank())
                .or(() -> arguments.text("token"));
        var caller = installations.authenticate(bearer);
        Scopes.check(caller, name);
        return method.answer(caller, arguments);
    }

    private String socket(Optional<String> authorization, Arguments arguments) {
        if (authorization
                .or(() -> arguments.text("token"))
                .filter(token -> token.contains("xapp-"))
                .isEmpty()) {
            throw Refusal.of("not_allowed_token_type");
        }
        return socketMode;
    }

    private void note(String method, Arguments arguments, JsonObject answer) {
        var shown = new HashMap<>(arguments.values());
        shown.remove("token");
        calls.add(new Call(method, Map.copyOf(shown), answer.deepCopy(), stamps.now()));
    }
}
