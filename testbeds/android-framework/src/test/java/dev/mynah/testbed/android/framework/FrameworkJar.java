package dev.mynah.testbed.android.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the framework's classes of one release of Android are.
 *
 * @param path an {@code android-all} jar
 * @param android the release, as 14
 */
public record FrameworkJar(Path path, int android) {
    private static final Path FETCHED = Path.of("target/frameworks");
    /** From this one on, the classes are made for newer JDKs than Mynah needs. */
    private static final int FOR_JDK_21 = 16;

    /** The release that this module is compiled against. */
    public static FrameworkJar ofTheBuild() {
        try {
            return of(Path.of(android.os.Parcel.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** That of the build, and those that the profile {@code androids} fetched. */
    public static List<FrameworkJar> all() {
        List<FrameworkJar> jars = new ArrayList<>(List.of(ofTheBuild()));
        if (Files.isDirectory(FETCHED)) {
            try (var fetched = Files.list(FETCHED)) {
                fetched.sorted().map(FrameworkJar::of).forEach(jars::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return jars;
    }

    private static FrameworkJar of(Path path) {
        var release = path.getFileName().toString().replaceAll("android-all-(\\d+)-.*", "$1");
        return new FrameworkJar(path, Integer.parseInt(release));
    }

    /** Whether this JDK can load the classes. */
    public boolean loads() {
        return android < FOR_JDK_21 || Runtime.version().feature() >= 21;
    }

    @Override
    public String toString() {
        return "Android " + android;
    }
}
