package io.wonce.postgres;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.wonce.app.port.TakenFile;
import io.wonce.domain.change.Fact;
import io.wonce.domain.deal.Money;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Signal;
import io.wonce.domain.reading.Statement;
import java.math.BigDecimal;
import java.util.List;

/** Values of the domain as {@code jsonb}. Fields that a later version adds or drops do no harm. */
final class Json {
    private final ObjectMapper mapper;

    Json() {
        this.mapper = mapper();
    }

    String of(Outgoing content) {
        return write(Outgoing.class, content);
    }

    Outgoing outgoing(String json) {
        return read(Outgoing.class, json);
    }

    String of(Signal signal) {
        return write(Signal.class, signal);
    }

    Signal signal(String json) {
        return read(Signal.class, json);
    }

    String of(Statement statement) {
        return write(Statement.class, statement);
    }

    Statement statement(String json) {
        return read(Statement.class, json);
    }

    String ofFacts(List<Fact> facts) {
        return write(Fact[].class, facts.toArray(Fact[]::new));
    }

    List<Fact> facts(String json) {
        return List.of(read(Fact[].class, json));
    }

    String ofMoney(List<Money> money) {
        return write(Money[].class, money.toArray(Money[]::new));
    }

    List<Money> money(String json) {
        return List.of(read(Money[].class, json));
    }

    String of(TakenFile.Line line) {
        return write(TakenFile.Line.class, line);
    }

    TakenFile.Line takenLine(String json) {
        return read(TakenFile.Line.class, json);
    }

    String ofRefusedLines(List<TakenFile.Refused> refused) {
        return write(TakenFile.Refused[].class, refused.toArray(TakenFile.Refused[]::new));
    }

    List<TakenFile.Refused> refusedLines(String json) {
        return List.of(read(TakenFile.Refused[].class, json));
    }

    private <T> String write(Class<T> type, T value) {
        try {
            return mapper.writerFor(type).writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("cannot write a " + type.getSimpleName() + " as JSON", unwritable);
        }
    }

    private <T> T read(Class<T> type, String json) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(
                    "the ledger holds a " + type.getSimpleName() + " of another form", unreadable);
        }
    }

    private static ObjectMapper mapper() {
        return JsonMapper.builder()
                .annotationIntrospector(new SealedTypes())
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .withConfigOverride(
                        List.class, lists -> lists.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .withConfigOverride(
                        BigDecimal.class,
                        numbers -> numbers.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
                .build();
    }
}
