package io.wonce.postgres;

import static io.wonce.postgres.Story.JAN;
import static io.wonce.postgres.Story.MONDAY;

import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A process with an embedded server of its own that opens deals, and tells the number of each once it is committed. */
final class SteadySeller {
    static final OrganisationId ORGANISATION = new OrganisationId(new UUID(7, 7));
    private static final String COMMITTED = "committed ";

    private SteadySeller() {}

    /** Arguments: the data folder. Never ends by itself. */
    public static void main(String[] arguments) {
        try {
            EmbeddedServer server = EmbeddedServer.start(Path.of(arguments[0]));
            sell(Database.open(server.address(), 2));
        } catch (UnusableDatabase unusable) {
            System.out.println(unusable.getMessage());
        }
    }

    static Process start(Path folder) throws IOException {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        List<String> command = List.of(
                java,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SteadySeller.class.getName(),
                folder.toString());
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /**
     * Lets {@code seller} tell of {@code number} deals, then does {@code kill}; gives back every deal that it told of until it
     * fell silent.
     */
    static List<Long> toldUntil(Process seller, int number, Runnable kill) throws IOException {
        List<Long> told = new ArrayList<>();
        try (BufferedReader lines = seller.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null && line.startsWith(COMMITTED); line = lines.readLine()) {
                told.add(Long.valueOf(line.substring(COMMITTED.length())));
                if (told.size() == number) {
                    kill.run();
                }
            }
        }
        return told;
    }

    private static void sell(Database database) {
        Organisation amsterdam = TestDatabase.amsterdam();
        database.organisations()
                .found(new Organisation(
                        ORGANISATION,
                        amsterdam.name(),
                        amsterdam.zone(),
                        amsterdam.weekStart(),
                        amsterdam.currency(),
                        amsterdam.language(),
                        amsterdam.celebrationChannels()));
        while (true) {
            long number = database.ledger()
                    .write(
                            ORGANISATION,
                            books -> books.deals()
                                    .open(Story.description("Acme", "1", JAN), MONDAY)
                                    .id()
                                    .number());
            System.out.println(COMMITTED + number);
        }
    }
}
