package io.wonce.web.dashboard;

import io.wonce.domain.chat.Person;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who is signed in, and sends the forms of the pages as a browser does. */
final class Clerk {
    private final BoardHouse house;
    private final String cookie;
    private final String seal;

    private Clerk(BoardHouse house, String cookie) {
        this.house = house;
        this.cookie = cookie;
        this.seal = SignInIT.seal(house.page("/dashboard", cookie));
    }

    static Clerk of(BoardHouse house, SalesFloor floor, Person who) {
        return new Clerk(house, floor.cookie(who));
    }

    String cookie() {
        return cookie;
    }

    String seal() {
        return seal;
    }

    HttpResponse<String> opens(String path) {
        return house.page("/dashboard" + path, cookie);
    }

    /** What stands on a page, without its marks. */
    String reads(String path) {
        return NumbersIT.text(opens(path).body());
    }

    /** Sends a form with names and values in turn. */
    HttpResponse<String> sends(String path, String... values) {
        List<String> pairs = new ArrayList<>(List.of("seal=" + seal));
        for (int at = 0; at < values.length; at += 2) {
            pairs.add(values[at] + "=" + URLEncoder.encode(values[at + 1], StandardCharsets.UTF_8));
        }
        return house.http.post(
                "/dashboard" + path,
                String.join("&", pairs),
                "Cookie",
                cookie,
                "Accept",
                "text/html",
                "Accept-Language",
                "en");
    }

    /** Sends a form of the page of settings, together with what stood in its fields when it was opened. */
    HttpResponse<String> sets(String path, String... values) {
        String page = opens("/settings").body();
        List<String> all = new ArrayList<>(List.of(values));
        for (int at = 0; at < values.length; at += 2) {
            Matcher was = Pattern.compile("name=\"was-" + values[at] + "\" value=\"([^\"]*)\"")
                    .matcher(page);
            if (was.find()) {
                all.addAll(List.of("was-" + values[at], was.group(1)));
            }
        }
        return sends(path, all.toArray(String[]::new));
    }

    /** The state of a deal as its page shows it. */
    String seen(String deal) {
        return opens("/deals/" + deal + "/edit").body().replaceFirst("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
    }

    /** Goes where an answer leads, and reads that page. */
    String follows(HttpResponse<String> answer) {
        String next = answer.headers().firstValue("Location").orElseThrow();
        return NumbersIT.text(house.page(next, cookie).body());
    }
}
