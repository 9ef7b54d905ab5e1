package dev.mynah.euicc.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every file a card of ours can have, from the rows in {@code mf.yaml}, {@code usim.yaml}, {@code isim.yaml} and
 * {@code csim.yaml} beside this class: a new file is a new row there. Constant; all cards share it.
 */
public final class FileCatalogue {

    private static final FileCatalogue STANDARD = read();

    private final DirectoryRow masterFile;
    private final List<DirectoryRow> applications;

    private FileCatalogue(DirectoryRow masterFile, List<DirectoryRow> applications) {
        this.masterFile = masterFile;
        this.applications = applications;
    }

    private static FileCatalogue read() {
        byte[] accessRecords = CatalogueReader.accessRecords();
        return new FileCatalogue(
                CatalogueReader.directory("mf.yaml", accessRecords),
                List.of(
                        CatalogueReader.directory("usim.yaml", accessRecords),
                        CatalogueReader.directory("isim.yaml", accessRecords),
                        CatalogueReader.directory("csim.yaml", accessRecords)));
    }

    /** The files as the rows declare them. */
    public static FileCatalogue standard() {
        return STANDARD;
    }

    /** The master file and what is under it, the applications apart. */
    public DirectoryRow masterFile() {
        return masterFile;
    }

    /** USIM, ISIM and CSIM; a profile may lack those that must be given. */
    public List<DirectoryRow> applications() {
        return applications;
    }

    /** Every elementary file, the MF's first. */
    public Stream<FileRow> files() {
        return roots().flatMap(DirectoryRow::allFiles);
    }

    /** Every directory, the MF first. */
    public Stream<DirectoryRow> directories() {
        return roots().flatMap(DirectoryRow::allDirectories);
    }

    /** The MF and the applications. */
    public Stream<DirectoryRow> roots() {
        return Stream.concat(Stream.of(masterFile), applications.stream());
    }

    /**
     * Finds a file by its path ({@code ADF.ISIM/EF.AD}) or by its name alone, which means the first one of that name in the
     * USIM, then the MF, then the ISIM, then the CSIM.
     */
    public Optional<FileRow> find(String nameOrPath) {
        if (nameOrPath.contains("/")) {
            return files().filter(row -> row.path().equals(nameOrPath)).findFirst();
        }
        return Stream.of(applications.get(0), masterFile, applications.get(1), applications.get(2))
                .flatMap(DirectoryRow::allFiles)
                .filter(row -> row.name().equals(nameOrPath))
                .findFirst();
    }

    /** What the standards call the file with this identifier in a directory. */
    Optional<String> name(String directory, int fid) {
        return directories()
                .filter(it -> it.path().equals(directory))
                .flatMap(it -> Stream.concat(
                        it.files().stream().filter(row -> row.fid() == fid).map(FileRow::name),
                        it.directories().stream()
                                .filter(row -> row.fid() == fid)
                                .map(DirectoryRow::name)))
                .findFirst();
    }

    /** What the standards call the application with this identifier, of which the first 7 bytes tell the kind. */
    Optional<String> applicationName(byte[] aid) {
        return applications.stream()
                .filter(it -> aid.length >= 7 && Arrays.equals(aid, 0, 7, it.aid(), 0, 7))
                .map(DirectoryRow::name)
                .findFirst();
    }
}
