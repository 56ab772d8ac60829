package io.wonce;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The walls of the house: packages are rooms, arrows only go down, and every room names the libraries it may touch. */
final class HouseTest {
    private static final Pattern CLOCK_OR_ENVIRONMENT = Pattern.compile("""
            java\\.time\\..*\\.now\\((java\\.time\\.ZoneId)?\\)\
            |java\\.time\\.Clock\\.(system|tick).*\
            |java\\.time\\.InstantSource\\.system\\(\\)\
            |java\\.util\\.Date\\.<init>\\(\\)\
            |java\\.lang\\.System\\.(currentTimeMillis|getenv)\\(.*""");
    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("io.wonce");

    @TestFactory
    Stream<DynamicTest> a_room_sees_only_what_it_may() {
        return Rooms.ALL.stream()
                .map(room -> dynamicTest(
                        room.name(),
                        () -> classes()
                                .that()
                                .resideInAPackage(room.packages())
                                .should()
                                .onlyDependOnClassesThat()
                                .resideInAnyPackage(room.maySee().toArray(String[]::new))
                                .allowEmptyShould(true)
                                .check(HOUSE)));
    }

    @Test
    void every_package_belongs_to_a_room() {
        classes().should().resideInAnyPackage(Rooms.packages()).check(HOUSE);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("io.wonce.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(HOUSE.stream().map(JavaClass::getPackage).distinct())
                .isNotEmpty()
                .allMatch(room -> room.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void only_main_reads_the_clock_and_the_environment() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("io.wonce.Main")
                .should()
                .accessTargetWhere(describe(
                        "reads the clock or the environment",
                        access -> CLOCK_OR_ENVIRONMENT
                                .matcher(access.getTarget().getFullName())
                                .matches()))
                .because("time comes from an injected InstantSource, settings from Config")
                .check(HOUSE);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Processor|Data|Info|Constants)")
                .check(HOUSE);
    }

    @Test
    void static_state_never_changes() {
        fields().that().areStatic().should().beFinal().check(HOUSE);
    }
}
