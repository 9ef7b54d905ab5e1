package dev.mynah.euicc.file;

import dev.mynah.euicc.CardJournal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files of one profile, or of a port on which none is enabled: an MF and the applications' ADFs. */
public final class FileSystem {

    /** What each file takes of the card's memory besides its content, in bytes. */
    private static final int EACH_FILE = 48;

    /** How deep directories can be in each other, the MF not counted. */
    private static final int DEEPEST = 8;

    private final DedicatedFile masterFile;
    private final List<DedicatedFile> applications;
    private final FileJournal journal;
    private final StructureJournal structure;
    private final NonVolatileMemory memory;

    private FileSystem(
            DedicatedFile masterFile,
            List<DedicatedFile> applications,
            CardJournal journal,
            String keyPrefix,
            NonVolatileMemory memory) {
        this.masterFile = masterFile;
        this.applications = new ArrayList<>(applications);
        this.journal = new FileJournal(journal, keyPrefix);
        this.structure = new StructureJournal(journal, keyPrefix);
        this.memory = memory;
    }

    /**
     * Makes the files.
     *
     * @param masterFile the MF and what is under it
     * @param applications the ADFs, in the order of EF.DIR
     * @param contents by path; a file that is not there has its row's initial content, or doesn't exist when it must be given
     * @param keyPrefix what the files' keys in the card's memory begin with
     * @param memory where files that are created find room
     */
    public static FileSystem of(
            DirectoryRow masterFile,
            List<DirectoryRow> applications,
            Map<String, FileContent> contents,
            CardJournal journal,
            String keyPrefix,
            NonVolatileMemory memory) {
        var maker = new FileMaker(
                contents, new FileJournal(journal, keyPrefix), row -> !row.given() || contents.containsKey(row.path()));
        DedicatedFile root = maker.directory(masterFile, null, null);
        FileSystem made = new FileSystem(
                root,
                applications.stream()
                        .map(row -> maker.directory(row, null, root))
                        .toList(),
                journal,
                keyPrefix,
                memory);
        maker.resolve(made);
        made.structure.changes().forEach(made::replay);
        made.dropDeadLinks();
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
        var maker = new FileMaker(Map.of(), new FileJournal(journal, keyPrefix), row -> kept.contains(row.name()));
        return new FileSystem(
                maker.directory(bare, null, null), List.of(), journal, keyPrefix, new NonVolatileMemory(0));
    }

    public DedicatedFile masterFile() {
        return masterFile;
    }

    /** The applications, in the order of EF.DIR; a view. */
    public List<DedicatedFile> applications() {
        return Collections.unmodifiableList(applications);
    }

    /** How many bytes of the card's memory are left for files. */
    public int freeMemory() {
        return memory.free();
    }

    /** How many bytes of the card's memory all files take. */
    public int size() {
        int size = size(masterFile);
        for (DedicatedFile application : applications) {
            size += size(application);
        }
        return size;
    }

    private static int size(DedicatedFile directory) {
        int size = EACH_FILE;
        for (CardFile child : directory.children()) {
            size += child instanceof DedicatedFile below ? size(below) : EACH_FILE + ((ElementaryFile) child).takes();
        }
        return size;
    }

    /**
     * Creates a file in a directory (TS 102 222 6.3).
     *
     * @param parameters an FCP template
     */
    public FileCreation create(DedicatedFile in, byte[] parameters) {
        NewFile wanted = NewFileReader.read(parameters, in, this).orElse(null);
        if (wanted == null) {
            return new FileCreation.Refused(FileCreation.Reason.PARAMETERS);
        }
        if (wanted instanceof NewFile.Directory directory && directory.row().type() == FileType.ADF) {
            for (DedicatedFile application : applications) {
                if (Arrays.equals(application.row().aid(), directory.row().aid())) {
                    return new FileCreation.Refused(FileCreation.Reason.NAME_EXISTS);
                }
            }
        } else if (in.child(wanted.fid()) != null || in.fid() == wanted.fid()) {
            return new FileCreation.Refused(FileCreation.Reason.IDENTIFIER_EXISTS);
        }
        int takes = EACH_FILE + (wanted instanceof NewFile.Elementary file ? file.takes() : 0);
        if (!memory.holds(takes) || !structure.hasRoom() || depth(in) >= DEEPEST) {
            return new FileCreation.Refused(FileCreation.Reason.MEMORY);
        }
        CardFile made = put(in, wanted);
        structure.created(wanted.path(), parameters);
        return new FileCreation.Created(made);
    }

    private static int depth(DedicatedFile directory) {
        int depth = 0;
        for (DedicatedFile at = directory.parent(); at != null; at = at.parent()) {
            depth++;
        }
        return depth;
    }

    private CardFile put(DedicatedFile in, NewFile wanted) {
        if (wanted instanceof NewFile.Elementary file) {
            ElementaryFile made = new ElementaryFile(file.row(), in, file.content(), journal);
            in.add(made);
            return made;
        }
        DirectoryRow row = ((NewFile.Directory) wanted).row();
        boolean application = row.type() == FileType.ADF;
        DedicatedFile made = new DedicatedFile(row, application ? null : in, masterFile, journal);
        if (application) {
            applications.add(made);
        } else {
            in.add(made);
        }
        return made;
    }

    /** Deletes a file other than the MF, and what is in it (TS 102 222 6.4). What was linked to it is gone as well. */
    public void delete(CardFile file) {
        take(file);
        structure.deleted(file.path());
        journal.forget(file.path());
        dropDeadLinks();
    }

    /** A link to nothing is no file. */
    private void dropDeadLinks() {
        dropDeadLinks(masterFile);
        applications.forEach(this::dropDeadLinks);
    }

    private void dropDeadLinks(DedicatedFile in) {
        for (CardFile child : List.copyOf(in.children())) {
            if (child instanceof DedicatedFile below) {
                dropDeadLinks(below);
            } else if (child instanceof ElementaryFile file) {
                ElementaryFile target = file.target();
                if (target != null && at(target.path()) != target) {
                    in.remove(file);
                }
            }
        }
    }

    /**
     * Gives a file another size (TS 102 222 6.10): what is new is filled, what is too much is cut off at the end.
     *
     * @param wanted a size that {@linkplain FileResizing#fits the file can have} and, when it is one of BER-TLV structure, its data
     *     objects fit in
     * @return false when there is no room
     */
    public boolean resize(ElementaryFile file, FileResizing wanted) {
        int size = wanted.size();
        if (!memory.holds(size - file.takes())) {
            return false;
        }
        byte[] old = file.content();
        if (file.row().type() == FileType.BER_TLV) {
            file.resize(old, size);
            return true;
        }
        byte[] next = wanted.filler(file).bytes();
        System.arraycopy(old, 0, next, 0, Math.min(old.length, size));
        file.resize(next, size);
        return true;
    }

    private void take(CardFile file) {
        DedicatedFile parent = file.parent();
        if (parent != null) {
            parent.remove(file);
        } else if (file instanceof DedicatedFile application) {
            applications.remove(application);
        }
    }

    /** Does once more what a kept change was. */
    private void replay(StructureJournal.Change change) {
        String path = change.path();
        if (change.parameters().isEmpty()) {
            CardFile gone = at(path);
            if (gone != null) {
                take(gone);
            }
            return;
        }
        int slash = path.lastIndexOf('/');
        CardFile parent = slash < 0 ? masterFile : at(path.substring(0, slash));
        if (parent instanceof DedicatedFile in) {
            NewFileReader.read(change.parameters().get(), in, this)
                    .filter(it -> it.path().equals(path))
                    .ifPresent(it -> put(in, it));
        }
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
}
