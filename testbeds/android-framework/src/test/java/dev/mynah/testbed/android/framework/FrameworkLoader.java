package dev.mynah.testbed.android.framework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * Defines the framework's classes and those that live with them in one Android process. Everything else, the JDK and
 * Mynah, is the parent's. Statics of the framework belong to a loader: each loader is a fresh process.
 */
public final class FrameworkLoader extends ClassLoader implements AutoCloseable {
    /** Classes of ours that are linked against the framework. */
    static final String PROCESS = "dev.mynah.testbed.android.process.";
    /** The product's part that runs on a device. */
    private static final String FORWARDER = "dev.mynah.hal.forwarder.";

    static {
        registerAsParallelCapable();
    }

    private final JarFile jar;
    private final NativeBodies bodies;
    private final List<String> guests;

    /**
     * @param framework an {@code android-all} jar
     * @param guests names or prefixes of further classes that live in the process, as the test's
     */
    public FrameworkLoader(Path framework, List<String> guests) throws IOException {
        super("android", FrameworkLoader.class.getClassLoader());
        this.jar = new JarFile(framework.toFile());
        this.guests = guests;
        this.bodies = new NativeBodies(getParent());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            var loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            return livesHere(name) ? findClass(name) : super.loadClass(name, resolve);
        }
    }

    private boolean livesHere(String name) {
        // What a release does not have must not come from the one that Mynah is compiled against.
        return isGuest(name)
                || name.startsWith("android.")
                || name.startsWith("com.android.")
                || (!ofTheJdk(name) && jar.getEntry(path(name)) != null);
    }

    private boolean isGuest(String name) {
        return name.startsWith(PROCESS)
                || name.startsWith(FORWARDER)
                || guests.stream().anyMatch(guest -> name.equals(guest) || name.startsWith(guest + "$"));
    }

    private static boolean ofTheJdk(String name) {
        return name.startsWith("java.")
                || name.startsWith("javax.")
                || name.startsWith("sun.")
                || name.startsWith("jdk.")
                || name.startsWith("org.w3c.")
                || name.startsWith("org.xml.");
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        var bytes = isGuest(name) ? ours(name) : bodies.give(name, theirs(name));
        return defineClass(name, bytes, 0, bytes.length);
    }

    private byte[] theirs(String name) throws ClassNotFoundException {
        var entry = jar.getJarEntry(path(name));
        if (entry == null) {
            throw new ClassNotFoundException(name);
        }
        return read(entry);
    }

    private byte[] read(ZipEntry entry) {
        try (var in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] ours(String name) throws ClassNotFoundException {
        try (var in = getParent().getResourceAsStream(path(name))) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        var entry = jar.getEntry(name);
        try {
            return entry == null ? super.getResourceAsStream(name) : jar.getInputStream(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(String name) {
        return name.replace('.', '/') + ".class";
    }

    @Override
    public void close() throws IOException {
        jar.close();
    }
}
