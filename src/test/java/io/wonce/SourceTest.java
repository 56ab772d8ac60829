package io.wonce;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What class files no longer tell: comments. */
final class SourceTest {
    @Test
    void every_public_type_and_method_is_documented() throws IOException {
        var files = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources()));
        var undocumented = new ArrayList<String>();

        new Undocumented(DocTrees.instance(task)).scan(task.parse(), undocumented);

        assertThat(undocumented).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** Collects what other packages can see and no comment explains; overriding methods inherit theirs, a case is its type. */
    private static final class Undocumented extends TreePathScanner<Void, List<String>> {
        private final DocTrees trees;

        Undocumented(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitClass(ClassTree type, List<String> names) {
            var isListOfCases = type.getSimpleName().contentEquals("Cases");
            if (!isPublic(type.getModifiers())) {
                return null;
            }
            note(type.getSimpleName().toString(), names);
            return isListOfCases ? null : super.visitClass(type, names);
        }

        @Override
        public Void visitMethod(MethodTree method, List<String> names) {
            var isConstructor = method.getReturnType() == null;
            if (isPublic(method.getModifiers()) && !isConstructor && !overrides(method)) {
                note(method.getName() + "()", names);
            }
            return null;
        }

        private void note(String name, List<String> names) {
            if (trees.getDocComment(getCurrentPath()) == null) {
                names.add(file(getCurrentPath().getCompilationUnit()) + ": " + name);
            }
        }

        private boolean isPublic(ModifiersTree modifiers) {
            var parent = getCurrentPath().getParentPath().getLeaf();
            return modifiers.getFlags().contains(Modifier.PUBLIC)
                    || (parent.getKind() == Tree.Kind.INTERFACE
                            && !modifiers.getFlags().contains(Modifier.PRIVATE));
        }

        private static boolean overrides(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
        }

        private static String file(CompilationUnitTree unit) {
            return Path.of(unit.getSourceFile().getName()).getFileName().toString();
        }
    }
}
