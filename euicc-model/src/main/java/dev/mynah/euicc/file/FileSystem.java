package dev.mynah.euicc.file;

import dev.mynah.euicc.CardJournal;
import java.util.ArrayList;
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
        var maker = new Maker(
                contents, new FileJournal(journal, keyPrefix), row -> !row.given() || contents.containsKey(row.path()));
        DedicatedFile root = maker.directory(masterFile, null, null);
        FileSystem made = new FileSystem(
                root,
                applications.stream()
                        .map(row -> maker.directory(row, null, root))
                        .toList());
        maker.resolve(made);
        return made;
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
        var maker = new Maker(Map.of(), new FileJournal(journal, keyPrefix), row -> kept.contains(row.name()));
        return new FileSystem(maker.directory(bare, null, null), List.of());
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
        return Optional.ofNullable(at(path) instanceof ElementaryFile file ? file : null);
    }

    /** The file or directory with a path; null when there is none. */
    public @Nullable CardFile at(String path) {
        int slash = path.indexOf('/');
        int length = slash < 0 ? path.length() : slash;
        CardFile found = root(path, length);
        while (found instanceof DedicatedFile directory && slash >= 0) {
            int from = slash + 1;
            slash = path.indexOf('/', from);
            found = directory.child(path, from, (slash < 0 ? path.length() : slash) - from);
        }
        return slash < 0 ? found : null;
    }

    /** The first name of a path is the MF, an application or a directory in the MF. */
    private @Nullable CardFile root(String path, int length) {
        if (length == 2 && path.startsWith("MF")) {
            return masterFile;
        }
        for (int i = 0; i < applications.size(); i++) {
            String name = applications.get(i).name();
            if (name.length() == length && path.startsWith(name)) {
                return applications.get(i);
            }
        }
        return masterFile.child(path, 0, length);
    }

    /** Makes directories and files from their rows; links last, since what they lead to must be there. */
    private static final class Maker {

        private final Map<String, FileContent> contents;
        private final FileJournal journal;
        private final Predicate<FileRow> exists;
        private final List<ElementaryFile> links = new ArrayList<>();

        Maker(Map<String, FileContent> contents, FileJournal journal, Predicate<FileRow> exists) {
            this.contents = contents;
            this.journal = journal;
            this.exists = exists;
        }

        DedicatedFile directory(DirectoryRow row, @Nullable DedicatedFile parent, @Nullable DedicatedFile masterFile) {
            DedicatedFile made = new DedicatedFile(row, parent, masterFile, journal);
            for (FileRow file : row.files()) {
                if (exists.test(file)) {
                    FileContent content = contents.get(file.path());
                    ElementaryFile child = new ElementaryFile(
                            file,
                            made,
                            content != null ? content : new FileContent(file.initial(), file.recordLength()),
                            journal);
                    made.add(child);
                    if (!file.attributes().link().isEmpty()) {
                        links.add(child);
                    }
                }
            }
            DedicatedFile root = masterFile == null ? made : masterFile;
            row.directories().forEach(below -> made.add(directory(below, made, root)));
            return made;
        }

        /** A link to nothing is no file; one to another link would be a way in circles. */
        void resolve(FileSystem files) {
            for (ElementaryFile link : links) {
                ElementaryFile target =
                        files.find(link.row().attributes().link()).orElse(null);
                if (target != null
                        && !links.contains(target)
                        && target.row().type() == link.row().type()) {
                    link.link(target);
                } else {
                    link.parent().remove(link);
                }
            }
        }
    }
}
