package io.wonce.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** What is asked about a message: the same each time, so that the message itself is all that differs. */
final class Question {
    private final ObjectMapper json = new ObjectMapper();
    private final SystemMessage instructions = SystemMessage.from(resource("instructions.txt"));
    private final ResponseFormat format = ResponseFormat.builder()
            .type(ResponseFormatType.JSON)
            .jsonSchema(JsonSchema.builder()
                    .name("opinion")
                    .rootElement(JsonRawSchema.from(resource("opinion.schema.json")))
                    .build())
            .build();

    ChatRequest about(String text) {
        return ChatRequest.builder()
                .messages(instructions, UserMessage.from(quoted(text)))
                .responseFormat(format)
                .build();
    }

    private String quoted(String text) {
        try {
            return json.writeValueAsString(Map.of("message", text));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a text cannot be written as JSON", impossible);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(Question.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(name + " of this program cannot be read", failure);
        }
    }
}
