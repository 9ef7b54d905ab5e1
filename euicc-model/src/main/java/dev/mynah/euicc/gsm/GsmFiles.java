package dev.mynah.euicc.gsm;

import dev.mynah.euicc.file.FileSystem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files of a GSM SIM over those of a port: the ones of which the port has what they are the same as or made from. */
final class GsmFiles {

    private final Map<GsmDirectory, List<GsmFile>> files = new EnumMap<>(GsmDirectory.class);

    private GsmFiles() {
        files.put(GsmDirectory.MF, new ArrayList<>());
    }

    /** What a port shows to a GSM terminal. */
    static GsmFiles over(FileSystem uicc) {
        GsmFiles made = new GsmFiles();
        for (GsmFileRow row : GsmFileCatalogue.ROWS) {
            Optional<GsmFile> file = row.derivation().isEmpty()
                    ? uicc.find(row.file()).map(it -> new SharedFile(row.fid(), it))
                    : Derivation.valueOf(row.derivation()).of(row.fid(), uicc);
            // A constant alone doesn't make a directory.
            file.filter(it -> made.files.containsKey(row.directory())
                            || row.derivation().isEmpty())
                    .ifPresent(it -> made.files
                            .computeIfAbsent(row.directory(), key -> new ArrayList<>())
                            .add(it));
        }
        return made;
    }

    boolean has(GsmDirectory directory) {
        return files.containsKey(directory);
    }

    /** How many directories are directly in one. */
    int directoriesIn(GsmDirectory directory) {
        return directory == GsmDirectory.MF ? files.size() - 1 : 0;
    }

    /** What is directly in a directory. */
    List<GsmFile> in(GsmDirectory directory) {
        return files.getOrDefault(directory, List.of());
    }

    @Nullable GsmFile find(GsmDirectory directory, int fid) {
        for (GsmFile file : in(directory)) {
            if (file.fid() == fid) {
                return file;
            }
        }
        return null;
    }
}
