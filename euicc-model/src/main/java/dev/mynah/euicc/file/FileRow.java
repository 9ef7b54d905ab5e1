package dev.mynah.euicc.file;

import java.util.List;

/**
 * An elementary file as its row declares it.
 *
 * @param name {@code EF.IMSI}
 * @param path the name behind those of its directories, {@code ADF.USIM/EF.IMSI}
 * @param fid the file identifier
 * @param sfi the short file identifier, {@link #NO_SFI} when it has none
 * @param recordLength 0 for a file without records
 * @param arr the record of EF.ARR that says who may do what
 * @param initial the content of a new card, all records one after the other, shared by every card; empty when only a profile
 *     says how large the file is, and for a file of BER-TLV structure without data objects
 * @param given whether the file exists only in profiles that give it content
 * @param services what its presence sets in the application's service table
 * @param clause the clause that describes it
 * @param attributes what is special about it
 */
public record FileRow(
        String name,
        String path,
        FileType type,
        int fid,
        int sfi,
        int recordLength,
        int arr,
        byte[] initial,
        boolean given,
        List<Integer> services,
        String clause,
        FileAttributes attributes) {

    /** No short file identifier. */
    public static final int NO_SFI = -1;

    /** A file with nothing special about it. */
    public FileRow(
            String name,
            String path,
            FileType type,
            int fid,
            int sfi,
            int recordLength,
            int arr,
            byte[] initial,
            boolean given,
            List<Integer> services,
            String clause) {
        this(name, path, type, fid, sfi, recordLength, arr, initial, given, services, clause, FileAttributes.STANDARD);
    }

    /** How many records there are, 0 for a file without records. */
    public int records() {
        return recordLength == 0 ? 0 : initial.length / recordLength;
    }
}
