package dev.mynah.euicc.file;

import java.util.List;

/**
 * An elementary file as its row declares it.
 *
 * @param name {@code EF.IMSI}
 * @param path the name behind those of its directories, {@code ADF.USIM/EF.IMSI}
 * @param fid the file identifier
 * @param sfi the short file identifier, {@link #NO_SFI} when it has none
 * @param recordLength 0 for a transparent file
 * @param arr the record of EF.ARR that says who may do what
 * @param initial the content of a new card, all records one after the other, shared by every card; empty when only a profile
 *     says how large the file is
 * @param given whether the file exists only in profiles that give it content
 * @param services what its presence sets in the application's service table
 * @param clause the clause that describes it
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
        String clause) {

    /** No short file identifier. */
    public static final int NO_SFI = -1;

    /** How many records there are, 0 for a transparent file. */
    public int records() {
        return recordLength == 0 ? 0 : initial.length / recordLength;
    }
}
