package dev.mynah.euicc.saip.install;

import dev.mynah.euicc.file.FileType;
import dev.mynah.euicc.saip.schema.BadElement;
import dev.mynah.euicc.saip.schema.PeStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The directories that are there so far, and how elements find them. */
final class FileTree {

    private static final int MASTER_FILE = 0x3F00;

    private final List<NewDirectory> applications = new ArrayList<>();
    private @Nullable NewDirectory masterFile;
    private @Nullable NewDirectory last;

    void begin(NewDirectory root) throws BadElement {
        if (masterFile != null) {
            throw new BadElement(PeStatus.Code.INVALID_REQUEST_FORMAT, "a second MF");
        }
        masterFile = root;
        last = root;
    }

    void add(NewDirectory application) throws BadElement {
        masterFile();
        applications.add(application);
        last = application;
    }

    /** Remembers which directory was made last. */
    void made(NewDirectory directory) {
        last = directory;
    }

    NewDirectory masterFile() throws BadElement {
        NewDirectory root = masterFile;
        if (root == null) {
            throw new BadElement(PeStatus.Code.INVALID_REQUEST_FORMAT, "there is no MF yet");
        }
        return root;
    }

    List<NewDirectory> applications() {
        return applications;
    }

    /** The application made last. */
    NewDirectory application() throws BadElement {
        if (applications.isEmpty()) {
            throw new BadElement(PeStatus.Code.INVALID_REQUEST_FORMAT, "there is no application yet");
        }
        return applications.get(applications.size() - 1);
    }

    Optional<NewDirectory> application(byte[] aid) {
        return applications.stream().filter(it -> Arrays.equals(it.aid(), aid)).findFirst();
    }

    /** The directory made last. */
    NewDirectory last() throws BadElement {
        NewDirectory directory = last;
        return directory == null ? masterFile() : directory;
    }

    /** How an application is called: a second one of its kind has a number. */
    String nameOfApplication(String name) {
        long before = applications.stream()
                .filter(it -> it.path().equals(name) || it.path().startsWith(name + "-"))
                .count();
        return before == 0 ? name : name + "-" + (before + 1);
    }

    /** The directory with this path of identifiers from the MF on; an application is called by its temporary one. */
    NewDirectory directory(byte[] path) throws BadElement {
        return walk(path, path.length);
    }

    /** The file with this path; empty when it is that of a directory. */
    Optional<NewFile> file(byte[] path) throws BadElement {
        if (path.length < 2) {
            return Optional.empty();
        }
        return walk(path, path.length - 2).file(fid(path, path.length - 2));
    }

    /** The directory that the file with this path is in. */
    NewDirectory directoryOf(byte[] path) throws BadElement {
        return walk(path, Math.max(0, path.length - 2));
    }

    private NewDirectory walk(byte[] path, int end) throws BadElement {
        if (path.length % 2 != 0) {
            throw new BadElement(PeStatus.Code.BAD_VALUES, "a path of an odd number of octets");
        }
        NewDirectory directory = masterFile();
        int from = end >= 2 && fid(path, 0) == MASTER_FILE ? 2 : 0;
        for (int at = from; at < end; at += 2) {
            int fid = fid(path, at);
            Optional<NewDirectory> next = directory.directory(fid);
            if (next.isEmpty() && directory.type() == FileType.MF) {
                next = applications.stream().filter(it -> it.fid() == fid).findFirst();
            }
            directory = next.orElseThrow(
                    () -> new BadElement(PeStatus.Code.INVALID_PARAMETER, "there is no DF %04X".formatted(fid)));
        }
        return directory;
    }

    private static int fid(byte[] path, int at) {
        return (path[at] & 0xFF) << 8 | (path[at + 1] & 0xFF);
    }

    /** The names of the path, as files are called elsewhere: {@code ADF.USIM/EF.IMSI}. */
    String named(byte[] path) throws BadElement {
        return file(path)
                .map(NewFile::path)
                .orElseThrow(() -> new BadElement(PeStatus.Code.INVALID_PARAMETER, "a link to no file"));
    }
}
