package dev.mynah.testbed.android.framework;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the framework's classes are. */
public final class FrameworkJar {
    private FrameworkJar() {}

    /** The {@code android-all} on the class path: the release that this module is compiled against. */
    public static Path ofTheBuild() {
        try {
            return Path.of(android.os.Parcel.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
