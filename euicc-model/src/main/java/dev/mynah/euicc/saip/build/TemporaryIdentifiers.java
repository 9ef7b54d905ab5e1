package dev.mynah.euicc.saip.build;

import dev.mynah.euicc.file.DirectoryRow;
import dev.mynah.euicc.file.FileRow;
import dev.mynah.euicc.profile.ProfileImage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Paths of identifiers: applications have one of their own while a package is installed. */
final class TemporaryIdentifiers {

    private static final int FIRST_APPLICATION = 0x7FF1;

    private final Map<String, byte[]> paths = new HashMap<>();

    TemporaryIdentifiers(ProfileImage image) {
        add(image.masterFile(), new byte[0]);
        int fid = FIRST_APPLICATION;
        for (DirectoryRow application : image.applications()) {
            add(application, Octets.of(fid++, 2));
        }
    }

    private void add(DirectoryRow directory, byte[] path) {
        paths.put(directory.path(), path);
        for (FileRow file : directory.files()) {
            paths.put(file.path(), append(path, file.fid()));
        }
        for (DirectoryRow below : directory.directories()) {
            add(below, append(path, below.fid()));
        }
    }

    private static byte[] append(byte[] path, int fid) {
        byte[] longer = Arrays.copyOf(path, path.length + 2);
        longer[path.length] = (byte) (fid >> 8);
        longer[path.length + 1] = (byte) fid;
        return longer;
    }

    /** The path of a file or directory that is called so. */
    byte[] path(String name) {
        byte[] path = paths.get(name);
        if (path == null) {
            throw new IllegalArgumentException(name + ": there is no such file");
        }
        return path;
    }
}
