package io.wonce.postgres;

import io.wonce.app.port.WebhookQueue.Call;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.organisation.WebhookAddress;
import io.wonce.domain.organisation.WebhookSecret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads what a webhook is to be told, and opens the secrets that it is signed with. */
final class CallRows {
    private final Json json;
    private final Optional<Seal> seal;

    CallRows(Json json, Optional<Seal> seal) {
        this.json = json;
        this.seal = seal;
    }

    /** Throws IllegalStateException where what it is to be told cannot be read. */
    Call call(OrganisationId organisation, ResultSet columns) throws SQLException {
        Row row = new Row(columns);
        String name = row.text("name");
        return new Call(
                organisation,
                row.number("number"),
                row.number("webhook"),
                name,
                new WebhookAddress(row.text("address")),
                secrets(
                        JdbiWebhooks.row(organisation, name),
                        columns.getBytes("secret"),
                        Optional.ofNullable(columns.getBytes("former_secret"))),
                columns.getObject("id", UUID.class),
                json.signal(row.text("signal")),
                row.instant("at"),
                row.count("attempt"),
                row.maybeInstant("failing_since"));
    }

    /** The newest first; none where that one does not open. */
    private List<WebhookSecret> secrets(String row, byte[] secret, Optional<byte[]> former) {
        return seal.filter(opener -> opener.isOpenedBy(secret, row)).stream()
                .flatMap(opener -> Stream.concat(Stream.of(secret), former.stream())
                        .filter(closed -> opener.isOpenedBy(closed, row))
                        .map(closed -> new WebhookSecret(opener.open(closed, row))))
                .toList();
    }
}
