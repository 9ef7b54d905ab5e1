package dev.mynah.network.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The conformance page lists every clause that a test names, read from the compiled tests themselves. */
class ConformancePageTest {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    @Test
    void the_page_lists_every_clause_that_a_test_names() throws Exception {
        SortedSet<String> rows = new TreeSet<>();
        for (Class<?> test : tests()) {
            add(rows, test, test, test.getSimpleName());
            for (Method method : test.getDeclaredMethods()) {
                add(rows, method, test, test.getSimpleName() + "." + method.getName());
            }
        }
        StringBuilder page = new StringBuilder("""
                # What the network conforms to

                Every row is a test that holds the network, or a codec of what goes over the air, to a clause. How the other end
                behaves is in [ue-conformance.md](ue-conformance.md), whose tests run a whole modem against a whole operator. The
                page is made from the tests; what is not here has no test of its own.

                | clause | class | test |
                |---|---|---|
                """);
        rows.forEach(row -> page.append(row.substring(row.indexOf('|'))).append('\n'));
        isCurrent("network-conformance.md", page.toString());
    }

    private static void add(SortedSet<String> rows, AnnotatedElement element, Class<?> test, String name) {
        for (Conforms each : element.getAnnotationsByType(Conforms.class)) {
            String row = "| %s | `%s` | `%s` |"
                    .formatted(each.to(), each.by().getSimpleName(), name.replaceFirst("^.*\\$", ""));
            rows.add(sortKey(each.to()) + test.getName() + row);
        }
    }

    /** Clause numbers in the order of a table of contents: 11.1.9 before 11.1.10. */
    private static String sortKey(String clause) {
        Matcher numbers = NUMBER.matcher(clause);
        return numbers.replaceAll(it -> "%06d".formatted(Long.parseLong(it.group())));
    }

    private static java.util.List<Class<?>> tests() throws IOException, URISyntaxException {
        Path root = Path.of(ConformancePageTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(root::relativize)
                    .map(Path::toString)
                    .filter(it -> it.endsWith(".class"))
                    .<Class<?>>map(it -> load(
                            it.substring(0, it.length() - ".class".length()).replace('/', '.')))
                    .filter(it -> !it.isAnnotation())
                    .sorted((a, b) -> a.getName().compareTo(b.getName()))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ConformancePageTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static void isCurrent(String name, String page) throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("at-commands"))) {
            root = root.getParent();
        }
        Path file = root.resolve("docs").resolve(name);
        if (Boolean.getBoolean("mynah.docs.write")) {
            Files.writeString(file, page);
        }
        assertThat(file).as("rewrite with -Dmynah.docs.write=true").hasContent(page);
    }
}
