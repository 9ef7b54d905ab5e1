package dev.mynah.euicc.saip.install;

import dev.mynah.euicc.file.DirectoryRow;
import dev.mynah.euicc.file.FileAttributes;
import dev.mynah.euicc.file.FileContent;
import dev.mynah.euicc.file.FileRow;
import dev.mynah.euicc.file.FileType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A directory that is being made. */
final class NewDirectory {

    private static final int CURRENT_APPLICATION = 0x7FFF;

    private final String path;
    private final FileType type;
    private final int fid;
    private final byte[] aid;
    private final int arr;
    private final FileAttributes attributes;
    private final int depth;
    private final Map<Integer, NewDirectory> directories = new LinkedHashMap<>();
    private final Map<Integer, NewFile> files = new LinkedHashMap<>();

    NewDirectory(
            String path,
            FileType type,
            int fid,
            byte[] aid,
            int arr,
            FileAttributes attributes,
            @Nullable NewDirectory parent) {
        this.path = path;
        this.type = type;
        this.fid = fid;
        this.aid = aid;
        this.arr = arr;
        this.attributes = attributes;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    String path() {
        return path;
    }

    FileType type() {
        return type;
    }

    /** Of an application, what it is called while it is installed. */
    int fid() {
        return fid;
    }

    byte[] aid() {
        return aid;
    }

    /** How many directories are above it. */
    int depth() {
        return depth;
    }

    void add(NewDirectory directory) {
        directories.put(directory.fid, directory);
    }

    /** A file with the identifier of another takes its place. */
    void add(NewFile file) {
        files.put(file.fid(), file);
    }

    void remove(int child) {
        files.remove(child);
    }

    Optional<NewDirectory> directory(int child) {
        return Optional.ofNullable(directories.get(child));
    }

    Optional<NewFile> file(int child) {
        return Optional.ofNullable(files.get(child));
    }

    /** What paths of the files in it begin with: the MF's directories stand without it. */
    String pathOfDirectory(String name) {
        return type == FileType.MF ? name : path + "/" + name;
    }

    DirectoryRow row(String label) {
        List<DirectoryRow> below = new ArrayList<>();
        directories.values().forEach(it -> below.add(it.row("")));
        List<FileRow> rows = new ArrayList<>();
        files.values().forEach(it -> rows.add(it.row()));
        return new DirectoryRow(
                path.substring(path.lastIndexOf('/') + 1),
                path,
                type,
                type == FileType.ADF ? CURRENT_APPLICATION : fid,
                aid,
                label,
                arr,
                "",
                List.of(),
                below,
                rows,
                attributes);
    }

    /** What every file here and below says, by path. */
    void contents(Map<String, FileContent> contents) {
        files.values().forEach(it -> contents.put(it.path(), it.content()));
        directories.values().forEach(it -> it.contents(contents));
    }
}
