package dev.mynah.testbed.apdu;

import dev.mynah.euicc.file.DirectoryRow;
import dev.mynah.euicc.file.FileCatalogue;
import dev.mynah.euicc.file.FileRow;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where one is in the files of a card, as far as its catalogue goes.
 *
 * @param directory the current one's path, {@code ADF.USIM/DF.5GS}; empty where it is not known
 * @param file the current elementary file's path; empty where there is none or it is not known
 */
record Place(String directory, String file) {
    static final Place MASTER_FILE = new Place("MF", "");

    private static final int MF = 0x3F00;
    private static final int CURRENT_ADF = 0x7FFF;
    private static final FileCatalogue CATALOGUE = FileCatalogue.standard();

    /** What a command names, seen from here; a name one can read even where the catalogue knows nothing. */
    Place selecting(int p1, byte[] data) {
        return switch (p1) {
            case 0x04 -> application(data);
            case 0x08 -> along(MASTER_FILE, data);
            case 0x09 -> along(new Place(directory, ""), data);
            case 0x03 -> new Place(parent(directory), "");
            default -> data.length == 2 ? step(number(data, 0)) : this;
        };
    }

    private static Place along(Place from, byte[] path) {
        Place at = from;
        for (int i = 0; i + 1 < path.length; i += 2) {
            at = at.step(number(path, i));
        }
        return at;
    }

    private Place step(int fid) {
        if (fid == MF) {
            return MASTER_FILE;
        }
        if (fid == CURRENT_ADF) {
            int end = directory.indexOf('/');
            String top = end < 0 ? directory : directory.substring(0, end);
            return new Place(top.startsWith("ADF") ? top : "ADF.USIM", "");
        }
        String up = parent(directory);
        return directories()
                .filter(row -> row.fid() == fid
                        && (parent(row.path()).equals(directory) || row.path().equals(up)))
                .findFirst()
                .map(row -> new Place(row.path(), ""))
                .or(() -> files(directory)
                        .filter(row -> row.fid() == fid)
                        .findFirst()
                        .map(row -> new Place(directory, row.path())))
                .orElseGet(() -> unknown(fid));
    }

    private Place unknown(int fid) {
        int kind = fid >> 8;
        boolean isDirectory = kind == 0x7F || kind == 0x5F;
        String name = directory + "/" + (isDirectory ? "DF." : "EF.") + "%04X".formatted(fid);
        return isDirectory ? new Place(name, "") : new Place(directory, name);
    }

    private static Place application(byte[] aid) {
        return CATALOGUE.applications().stream()
                .filter(row -> aid.length > 0 && Arrays.equals(aid, Arrays.copyOf(row.aid(), aid.length)))
                .findFirst()
                .map(row -> new Place(row.path(), ""))
                .orElse(new Place("", ""));
    }

    /** The file a short file identifier names here. */
    Optional<FileRow> shortFile(int sfi) {
        return files(directory).filter(row -> row.sfi() == sfi).findFirst();
    }

    /** What the catalogue says of the current file. */
    Optional<FileRow> row() {
        return CATALOGUE.files().filter(row -> row.path().equals(file)).findFirst();
    }

    /** The same place after a command that named its file by a short identifier, which makes it the current one. */
    Place on(FileRow row) {
        return new Place(directory, row.path());
    }

    /** The current file, or else the directory. */
    String current() {
        return file.isEmpty() ? directory : file;
    }

    private static Stream<DirectoryRow> directories() {
        return CATALOGUE.directories();
    }

    private static Stream<FileRow> files(String directory) {
        return CATALOGUE.files().filter(row -> parent(row.path()).equals(directory));
    }

    private static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "MF" : path.substring(0, slash);
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }
}
