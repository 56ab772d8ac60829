package io.wonce.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.FollowAnnouncement;
import io.wonce.domain.reading.TestReader;
import io.wonce.web.page.Pages;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A form that another site sends changes nothing, whatever it is for. */
final class GateIT {
    private final BoardHouse house = BoardHouse.open();
    private final SalesFloor floor = new SalesFloor(house);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void nothing_is_changed_by_the_form_of_another_site() {
        floor.types(SalesFloor.SANNE, "/deal won Acme 12500 signed");
        floor.types(SalesFloor.SANNE, "/deal won D-1 12500 invoiced");
        floor.says(SalesFloor.SANNE, "🎉 Acme has signed! 90k for the webshop");
        Clerk meera = Clerk.of(house, floor, SalesFloor.MEERA);
        String other = Clerk.of(house, floor, SalesFloor.MEERA).seal();
        long before = changes();

        for (String address : acts()) {
            for (String root : roots(address)) {
                String path = root
                        + address.replace("{deal}", "D-1")
                                .replace("{announcement}", "1")
                                .replace("{change}", "1")
                                .replace("{letter}", "00000000-0000-4000-8000-000000000001");
                String name = root.endsWith("tab") ? "__Secure-wonce-tab=" : "wonce-session=";
                String cookie = name + meera.cookie().split("=", 2)[1];
                assertThat(List.of(
                                post(path, "", cookie),
                                post(path, "name=Forged&seal=" + "0".repeat(64), cookie),
                                post(path, "name=Forged&seal=" + other, cookie),
                                post(
                                        path,
                                        "name=Forged&seal=" + meera.seal(),
                                        cookie,
                                        "Origin",
                                        "https://evil.example"),
                                post(path, "name=Forged&seal=" + meera.seal(), cookie, "Sec-Fetch-Site", "cross-site")))
                        .as(path)
                        .containsOnly(403);
                assertThat(house.http.post(path, "seal=" + meera.seal()).statusCode())
                        .as("signed out at " + path)
                        .isEqualTo(address.equals("/leave") ? 200 : 401);
            }
        }

        assertThat(changes()).isEqualTo(before);
        assertThat(meera.opens("/screens").body()).as("nobody was signed out").doesNotContain("Forged", "Sign in");
    }

    @Test
    void a_form_of_ours_passes() {
        floor.types(SalesFloor.SANNE, "/deal won Acme 12500 signed");
        Clerk sanne = Clerk.of(house, floor, SalesFloor.SANNE);

        HttpResponse<String> ended = sanne.sends("/deals/D-1/end", "seen", sanne.seen("D-1"));

        assertThat(ended.statusCode()).isEqualTo(303);
    }

    /** Screens are put up in a browser only. */
    private static List<String> roots(String address) {
        return address.startsWith("/screens") ? List.of("/dashboard") : List.of("/dashboard", "/dashboard/tab");
    }

    /** Each that there is: a new one is forged here as well. */
    private Set<String> acts() {
        Cookies cookies = new Cookies(() -> false);
        Seal seal = new Seal(house::address);
        Reception nobody = new Reception(house.recognise()::recognise, cookies, seal, Pages.precompiled());
        FollowAnnouncement nowhere = new FollowAnnouncement(house.desk.ledger(), List.of());
        Set<String> acts = new TreeSet<>(Doings.on(house.desk, TestReader.shared(), nobody, nowhere)
                .acts()
                .keySet());
        acts.addAll(List.of("/leave", "/screens", "/screens/down"));
        return acts;
    }

    private int post(String path, String form, String cookie, String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = "Cookie";
        all[1] = cookie;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return house.http.post(path, form, all).statusCode();
    }

    private long changes() {
        return house.desk
                .ledger()
                .write(floor.organisation.id(), books -> books.changes().last());
    }
}
