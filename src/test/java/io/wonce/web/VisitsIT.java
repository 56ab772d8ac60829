package io.wonce.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.web.page.Pages;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VisitsIT {
    @Test
    void each_request_is_told_of_before_anybody_serves_it_and_on_the_same_thread() {
        ThreadLocal<Integer> begun = ThreadLocal.withInitial(() -> 0);
        Routes counting = routes -> routes.get("/begun", ctx -> {
            ctx.result("begun " + begun.get());
            begun.set(7);
        });
        Visits visits = new Visits(() -> begun.set(1));
        try (WebServer server = WebServer.start("127.0.0.1", 0, Pages.precompiled(), List.of(visits, counting))) {
            Http http = new Http(server);

            assertThat(List.of(http.get("/begun").body(), http.get("/begun").body()))
                    .containsOnly("begun 1");
        }
    }
}
