package io.wonce.postgres;

import io.wonce.domain.deal.Reference;
import io.wonce.domain.reading.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers heard for a deal, each once, other than Wonce's own deal ids. */
record References(List<Reference> all) {
    private static final int LONGEST = 100;

    static References of(List<Statement> statements) {
        Map<String, Reference> all = new LinkedHashMap<>();
        statements.stream()
                .flatMap(statement -> statement.references().stream())
                .filter(reference -> reference.kind() != Reference.Kind.DEAL)
                .filter(reference ->
                        !reference.key().isEmpty() && reference.number().length() <= LONGEST)
                .forEach(reference -> all.putIfAbsent(kindAndKey(reference), reference));
        return new References(List.copyOf(all.values()));
    }

    List<String> kindsAndKeys() {
        return all.stream().map(References::kindAndKey).toList();
    }

    List<String> kinds() {
        return all.stream().map(reference -> reference.kind().name()).toList();
    }

    List<String> keys() {
        return all.stream().map(Reference::key).toList();
    }

    List<String> numbers() {
        return all.stream().map(Reference::number).toList();
    }

    private static String kindAndKey(Reference reference) {
        return reference.kind() + " " + reference.key();
    }
}
