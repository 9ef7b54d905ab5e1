package dev.mynah.euicc.file;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A directory (MF, DF or application) as its row declares it, and what is in it.
 *
 * @param fid the file identifier; 7FFF for an application, which is how a path names the current one
 * @param aid the application identifier, empty for MF and DF
 * @param label the application's label in EF.DIR
 * @param services what the application's service table says besides the files that are there
 * @param attributes what is special about it
 * @param given whether it exists only in profiles that give content to a file in it
 */
public record DirectoryRow(
        String name,
        String path,
        FileType type,
        int fid,
        byte[] aid,
        String label,
        int arr,
        String clause,
        List<Integer> services,
        List<DirectoryRow> directories,
        List<FileRow> files,
        FileAttributes attributes,
        boolean given) {

    /** A directory with nothing special about it. */
    public DirectoryRow(
            String name,
            String path,
            FileType type,
            int fid,
            byte[] aid,
            String label,
            int arr,
            String clause,
            List<Integer> services,
            List<DirectoryRow> directories,
            List<FileRow> files) {
        this(name, path, type, fid, aid, label, arr, clause, services, directories, files, FileAttributes.STANDARD);
    }

    /** A directory that exists. */
    public DirectoryRow(
            String name,
            String path,
            FileType type,
            int fid,
            byte[] aid,
            String label,
            int arr,
            String clause,
            List<Integer> services,
            List<DirectoryRow> directories,
            List<FileRow> files,
            FileAttributes attributes) {
        this(name, path, type, fid, aid, label, arr, clause, services, directories, files, attributes, false);
    }

    /** Whether a profile has it that gives content to the files with these paths. */
    public boolean existsWith(Set<String> paths) {
        return !given || allFiles().anyMatch(it -> paths.contains(it.path()));
    }

    /** The files here and below. */
    public Stream<FileRow> allFiles() {
        return Stream.concat(files.stream(), directories.stream().flatMap(DirectoryRow::allFiles));
    }

    /** The files here and below that a profile has which gives content to the files with these paths. */
    public Stream<FileRow> filesWith(Set<String> paths) {
        return Stream.concat(
                files.stream().filter(it -> !it.given() || paths.contains(it.path())),
                directories.stream().filter(it -> it.existsWith(paths)).flatMap(it -> it.filesWith(paths)));
    }

    /** This directory and those below. */
    public Stream<DirectoryRow> allDirectories() {
        return Stream.concat(Stream.of(this), directories.stream().flatMap(DirectoryRow::allDirectories));
    }
}
