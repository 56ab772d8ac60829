package io.wonce.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wonce.domain.reading.Reader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code wonce read}: JSON lines with a {@code text} in, JSON lines with what each says out, in the same order. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Reads JSON lines with a \"text\" from standard input and tells what each message says.")
public final class ReadCommand implements Callable<Integer> {
    private final InputStream input;
    private final Supplier<Reader> reader;
    private final JsonMapper json = new JsonMapper();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Reads from {@code input}; the reader is made once the command runs. */
    public ReadCommand(InputStream input, Supplier<Reader> reader) {
        this.input = input;
        this.reader = reader;
    }

    /** Answers every line; one that is no JSON object with a text is answered by an {@code error}. */
    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        ReadingJson form = new ReadingJson(json);
        Reader made = reader.get();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    out.println(answer(made, form, line));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("standard input broke off: " + broken.getMessage(), broken);
        }
        out.flush();
        return 0;
    }

    private String answer(Reader made, ReadingJson form, String line) {
        JsonNode message;
        try {
            message = json.readTree(line);
        } catch (JsonProcessingException malformed) {
            return form.error("not JSON (" + firstLine(malformed.getOriginalMessage()) + "): write one object a line");
        }
        if (!message.isObject() || !message.path("text").isTextual()) {
            return form.error("no \"text\" in it: write {\"text\": \"…\"}", message.path("id"));
        }
        String language = message.path("lang").asText("");
        return form.write(message.path("id"), made.read(message.path("text").asText(), language));
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
