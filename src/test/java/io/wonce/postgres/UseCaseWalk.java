package io.wonce.postgres;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.wonce.app.port.Workspace;
import io.wonce.domain.organisation.OrganisationId;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All that a use case offers to somebody of one organisation, found by reflection, so that what is added is walked as well. */
final class UseCaseWalk {
    private UseCaseWalk() {}

    /** All use cases: what the rooms above can make. */
    static List<Class<?>> useCases() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.wonce.app").stream()
                        .filter(found ->
                                List.of("io.wonce.app", "io.wonce.app.command").contains(found.getPackageName()))
                        .filter(found -> found.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(found -> found.isTopLevelClass() && !found.isInterface() && !found.isRecord())
                        .filter(found -> !found.isEnum() && !found.isAssignableTo(Throwable.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(found -> found.getConstructors().length > 0)
                        .sorted(Comparator.comparing(Class::getName))
                        .toList();
    }

    /** Its steps for an organisation, each as often as there are kinds of what it takes. */
    static List<Step> steps(Class<?> useCase) {
        return Arrays.stream(useCase.getDeclaredMethods())
                .filter(method ->
                        Modifier.isPublic(method.getModifiers()) && !method.isBridge() && !method.isSynthetic())
                .filter(method -> Stream.of(OrganisationId.class, Workspace.class)
                        .anyMatch(type -> List.of(method.getParameterTypes()).contains(type)))
                .sorted(Comparator.comparing(Method::toString))
                .flatMap(method ->
                        IntStream.range(0, Wares.kinds(method)).mapToObj(kind -> new Step(useCase, method, kind)))
                .toList();
    }

    /**
     * One call.
     *
     * @param kind which of the kinds of what the method takes
     */
    record Step(Class<?> useCase, Method method, int kind) {
        /** Its class and method. */
        String name() {
            return useCase.getSimpleName() + "." + method.getName();
        }

        boolean takes(Class<?> type) {
            return List.of(method.getParameterTypes()).contains(type);
        }

        /** Does it, and gives back what it says. */
        Object take(Wares wares) {
            try {
                Object made = made(wares);
                Object[] arguments = Arrays.stream(method.getGenericParameterTypes())
                        .map(type -> wares.make(type, kind))
                        .toArray();
                Object said = method.invoke(made, arguments);
                return said == null ? "nothing" : said;
            } catch (InvocationTargetException failure) {
                throw new IllegalStateException(this + " failed", failure.getCause());
            } catch (ReflectiveOperationException failure) {
                throw new IllegalStateException(this + " cannot be walked", failure);
            }
        }

        private Object made(Wares wares) throws ReflectiveOperationException {
            Constructor<?> constructor = Arrays.stream(useCase.getConstructors())
                    .max(Comparator.comparingInt(Constructor::getParameterCount))
                    .orElseThrow();
            return constructor.newInstance(Arrays.stream(constructor.getGenericParameterTypes())
                    .map(type -> wares.make(type, kind))
                    .toArray());
        }

        @Override
        public String toString() {
            return name() + Arrays.toString(method.getParameterTypes()) + " #" + kind;
        }
    }
}
