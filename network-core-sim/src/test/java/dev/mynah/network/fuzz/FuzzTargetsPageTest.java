package dev.mynah.network.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Octets;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every decoder of octets from outside has a fuzz target that names it, and the page lists all of both. */
class FuzzTargetsPageTest {

    @Test
    void every_decoder_is_hunted() throws Exception {
        Set<String> hunted = new TreeSet<>();
        for (Class<?> target : targets()) {
            Hunts hunts = target.getAnnotation(Hunts.class);
            assertThat(hunts).as("@Hunts of %s", target.getName()).isNotNull();
            Stream.of(hunts.value()).map(Class::getName).forEach(hunted::add);
        }
        Set<String> decoders = new TreeSet<>();
        classes(Octets.class).stream()
                .filter(it -> Arrays.stream(it.getDeclaredMethods()).anyMatch(FuzzTargetsPageTest::decodes))
                .map(Class::getName)
                .forEach(decoders::add);
        assertThat(hunted).containsAll(decoders);
    }

    /** Gives what octets mean, or that they are malformed. */
    private static boolean decodes(Method method) {
        return Modifier.isStatic(method.getModifiers())
                && !Modifier.isPrivate(method.getModifiers())
                && !method.isSynthetic()
                && method.getReturnType() == Decoded.class
                && method.getParameterCount() > 0
                && (method.getParameterTypes()[0] == Octets.class || method.getParameterTypes()[0] == byte[].class);
    }

    @Test
    void the_page_lists_every_target() throws Exception {
        StringBuilder page = new StringBuilder("""
                # What is hunted with hostile octets

                The fuzz targets of the network and of what goes over the air, and what they hand their octets to: decoders, and
                machines behind them. Each runs its kept inputs with every build; how to hunt with one is in
                [CONTRIBUTING.md](../CONTRIBUTING.md). The page is made from the tests, which fail when a decoder has no target.

                | target | octets for |
                |---|---|
                """);
        for (Class<?> target : targets()) {
            String names = Stream.of(target.getAnnotation(Hunts.class).value())
                    .map(it -> "`" + it.getName().replaceFirst(".*\\.", "").replace('$', '.') + "`")
                    .sorted()
                    .collect(Collectors.joining(", "));
            String name = target.getName().replace("dev.mynah.network.", "");
            page.append("| `").append(name).append("` | ").append(names).append(" |\n");
        }
        isCurrent("fuzz-targets.md", page.toString());
    }

    private static List<Class<?>> targets() throws IOException, URISyntaxException {
        return classes(FuzzTargetsPageTest.class).stream()
                .filter(it -> Arrays.stream(it.getDeclaredMethods())
                        .anyMatch(each -> each.isAnnotationPresent(FuzzTest.class)))
                .toList();
    }

    /** All classes that were compiled together with one. */
    private static List<Class<?>> classes(Class<?> one) throws IOException, URISyntaxException {
        Path root =
                Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.map(root::relativize).toList()) {
                String name = file.toString().replace('/', '.');
                if (name.endsWith(".class") && !name.endsWith("-info.class")) {
                    classes.add(load(name.substring(0, name.length() - ".class".length())));
                }
            }
        }
        classes.sort(Comparator.comparing(Class::getName));
        return classes;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, FuzzTargetsPageTest.class.getClassLoader());
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
