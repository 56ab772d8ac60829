package io.wonce.postgres;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** What use cases are called with: what is known by its type, and records made of that. */
final class Wares {
    private final Map<Class<?>, IntFunction<?>> known = new HashMap<>();

    /** Always the same for a type. */
    <T> Wares with(Class<T> type, Supplier<? extends T> ware) {
        known.put(type, kind -> ware.get());
        return this;
    }

    /** How many kinds there are of what a method takes: one of each case of a sealed interface. */
    static int kinds(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .mapToInt(type -> type.isSealed() ? type.getPermittedSubclasses().length : 1)
                .max()
                .orElse(1);
    }

    /** One of {@code type}; of the cases of a sealed interface, the one numbered {@code kind}. */
    Object make(Type type, int kind) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic, kind);
        }
        Class<?> plain = (Class<?>) type;
        if (known.containsKey(plain)) {
            return known.get(plain).apply(kind);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (plain.isSealed()) {
            Class<?>[] cases = plain.getPermittedSubclasses();
            return make(cases[kind % cases.length], kind);
        }
        if (plain.isRecord()) {
            return record(plain, kind);
        }
        throw new IllegalStateException("nobody says yet what to call a use case with where it takes a " + type);
    }

    private Object generic(ParameterizedType type, int kind) {
        Class<?> raw = (Class<?>) type.getRawType();
        if (known.containsKey(raw)) {
            return known.get(raw).apply(kind);
        }
        if (raw == Optional.class) {
            return Optional.of(make(type.getActualTypeArguments()[0], kind));
        }
        if (raw == List.class) {
            return List.of(make(type.getActualTypeArguments()[0], kind));
        }
        throw new IllegalStateException("nobody says yet what to call a use case with where it takes a " + type);
    }

    private Object record(Class<?> type, int kind) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(parts)
                .map(part -> make(part.getGenericType(), kind))
                .toArray();
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("cannot make a " + type, failure);
        }
    }
}
