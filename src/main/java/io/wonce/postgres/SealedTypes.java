package io.wonce.postgres;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes which of its cases a value of a sealed interface is, as property {@code is}, so that the domain needs no annotations. */
final class SealedTypes extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated type) {
        return isSealed(type)
                ? JsonTypeInfo.Value.construct(
                        JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "is", null, false, true, true)
                : super.findPolymorphicTypeInfo(config, type);
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(Annotated type) {
        return isSealed(type)
                ? Arrays.stream(type.getRawType().getPermittedSubclasses())
                        .map(permitted -> new NamedType(permitted, permitted.getSimpleName()))
                        .toList()
                : super.findSubtypes(type);
    }

    private static boolean isSealed(Annotated type) {
        return type.getRawType().isSealed() && type.getRawType().getName().startsWith("io.wonce.");
    }
}
