package dev.mynah.euicc.file;

import dev.mynah.euicc.CardJournal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The files of one profile, or of a port on which none is enabled: an MF and the applications' ADFs. */
public final class FileSystem {

    private final DedicatedFile masterFile;
    private final List<DedicatedFile> applications;

    private FileSystem(DedicatedFile masterFile, List<DedicatedFile> applications) {
        this.masterFile = masterFile;
        this.applications = applications;
    }

    /**
     * Makes the files.
     *
     * @param masterFile the MF and what is under it
     * @param applications the ADFs, in the order of EF.DIR
     * @param contents by path; a file that is not there has its row's initial content, or doesn't exist when it must be given
     * @param keyPrefix what the files' keys in the card's memory begin with
     */
    public static FileSystem of(
            DirectoryRow masterFile,
            List<DirectoryRow> applications,
            Map<String, FileContent> contents,
            CardJournal journal,
            String keyPrefix) {
        var maker = new Maker(contents, journal, keyPrefix, row -> !row.given() || contents.containsKey(row.path()));
        return new FileSystem(
                maker.directory(masterFile, null),
                applications.stream().map(row -> maker.directory(row, null)).toList());
    }

    /** What a port without an enabled profile has: an MF with the files that describe the card itself and no application. */
    public static FileSystem withoutProfile(FileCatalogue catalogue, CardJournal journal, String keyPrefix) {
        DirectoryRow full = catalogue.masterFile();
        List<String> kept = List.of("EF.DIR", "EF.ARR", "EF.UMPC");
        DirectoryRow bare = new DirectoryRow(
                full.name(),
                full.path(),
                full.type(),
                full.fid(),
                full.aid(),
                full.label(),
                full.arr(),
                full.clause(),
                full.services(),
                List.of(),
                full.files());
        var maker = new Maker(Map.of(), journal, keyPrefix, row -> kept.contains(row.name()));
        return new FileSystem(maker.directory(bare, null), List.of());
    }

    /** The master file. */
    public DedicatedFile masterFile() {
        return masterFile;
    }

    /** The applications, in the order of EF.DIR. */
    public List<DedicatedFile> applications() {
        return applications;
    }

    /** Finds a file by its path, {@code ADF.USIM/EF.FPLMN}. */
    public Optional<ElementaryFile> find(String path) {
        return find(masterFile, path)
                .or(() -> applications.stream()
                        .flatMap(it -> find(it, path).stream())
                        .findFirst());
    }

    private static Optional<ElementaryFile> find(DedicatedFile directory, String path) {
        for (CardFile child : directory.children()) {
            if (child instanceof ElementaryFile file && file.row().path().equals(path)) {
                return Optional.of(file);
            }
            if (child instanceof DedicatedFile below) {
                Optional<ElementaryFile> found = find(below, path);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private record Maker(
            Map<String, FileContent> contents, CardJournal journal, String keyPrefix, Predicate<FileRow> exists) {

        DedicatedFile directory(DirectoryRow row, @Nullable DedicatedFile parent) {
            DedicatedFile made = new DedicatedFile(row, parent);
            for (FileRow file : row.files()) {
                if (exists.test(file)) {
                    FileContent content = contents.get(file.path());
                    made.add(new ElementaryFile(
                            file,
                            made,
                            content != null ? content : new FileContent(file.initial(), file.recordLength()),
                            journal,
                            keyPrefix));
                }
            }
            row.directories().forEach(below -> made.add(directory(below, made)));
            return made;
        }
    }
}
