package dev.mynah.hal.radio;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The files that the declarations are compared with, and the declarations. */
final class Facts {
    static final String AIDL = "android.hardware.radio";
    static final String JAVA = "dev.mynah.hal.radio";

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_LONG_FOR_INTS);

    private Facts() {}

    /** A file of facts, without its ending. */
    static JsonNode file(String name) {
        try (InputStream packed = Facts.class.getResourceAsStream("/radio/" + name + ".json.gz");
                InputStream text = new GZIPInputStream(packed)) {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The full AIDL name of a declaration. */
    static String aidl(Class<?> type) {
        return AIDL + type.getName().substring(JAVA.length()).replace('$', '.');
    }

    /** The AIDL package of a declaration. */
    static String aidlPackage(Class<?> type) {
        return AIDL + type.getPackageName().substring(JAVA.length());
    }

    /** The declaration of an AIDL name. */
    static Class<?> declaration(String aidlPackage, String name) {
        return load(JAVA + aidlPackage.substring(AIDL.length()) + "." + name.replace('.', '$'));
    }

    /** Everything that is declared. */
    static List<Class<?>> declarations() {
        try {
            Path classes = Path.of(RadioConst.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(classes.resolve(JAVA.replace('.', '/')))) {
                return files.map(it -> classes.relativize(it).toString())
                        .filter(it -> it.endsWith(".class") && !it.endsWith("package-info.class"))
                        .map(it -> it.substring(0, it.length() - 6).replace('/', '.'))
                        .sorted()
                        .<Class<?>>map(Facts::load)
                        .toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("no declaration " + name, e);
        }
    }
}
