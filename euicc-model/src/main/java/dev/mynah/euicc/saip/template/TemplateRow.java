package dev.mynah.euicc.saip.template;

import dev.mynah.euicc.file.FileType;
import java.util.Arrays;

/**
 * A file of a template. One row can stand for a run of files that differ in their identifier alone.
 *
 * @param place of its member in the element; several rows share one
 * @param member its name there
 * @param name as the file is called otherwise
 * @param fid of the first file; 0 when the package must say
 * @param lastFid of the last file
 * @param directory the member that makes the directory it is in; empty for the element's own
 * @param sfi {@link dev.mynah.euicc.file.FileRow#NO_SFI} for none
 * @param size of a file without records; 0 when the package must say
 * @param records how many; 0 when the package must say
 * @param recordLength 0 when the package must say
 * @param arr the record of EF.ARR
 * @param fill what it says at first, see {@link #initial}
 * @param repeat what it says at first, again and again; goes before {@code fill}
 * @param since the first version of the template that has it, from 1
 * @param until the last version
 */
public record TemplateRow(
        int place,
        String member,
        String name,
        FileType type,
        int fid,
        int lastFid,
        String directory,
        int sfi,
        int size,
        int records,
        int recordLength,
        int arr,
        Pattern fill,
        byte[] repeat,
        int since,
        int until) {

    /** Whether the template has it in this version. */
    public boolean in(int version) {
        return version >= since && version <= until;
    }

    public boolean isDirectory() {
        return type == FileType.MF || type == FileType.DF || type == FileType.ADF;
    }

    /** The body of all its records together, or of the file; 0 when the package must say. */
    public int bodySize() {
        return type.hasRecords() ? records * recordLength : size;
    }

    /**
     * What a new file says.
     *
     * @param size the body
     * @param length of a record; 0 without records
     */
    public byte[] initial(int size, int length) {
        byte[] body = new byte[size];
        int unit = length == 0 ? size : length;
        byte[] one = new byte[unit];
        for (int i = 0; repeat.length > 0 && i < unit; i++) {
            one[i] = repeat[i % repeat.length];
        }
        if (repeat.length == 0) {
            fill.fill(one);
        }
        for (int at = 0; unit > 0 && at + unit <= size; at += unit) {
            System.arraycopy(one, 0, body, at, unit);
        }
        return body;
    }

    /**
     * A content of any length: some octets, then one again and again, then some octets again.
     *
     * @param head where it begins
     * @param middle what is between
     * @param tail where it ends; lost when there is no room for both
     */
    public record Pattern(byte[] head, byte middle, byte[] tail) {

        private void fill(byte[] unit) {
            Arrays.fill(unit, middle);
            int headLength = Math.min(head.length, unit.length);
            System.arraycopy(head, 0, unit, 0, headLength);
            if (headLength + tail.length <= unit.length) {
                System.arraycopy(tail, 0, unit, unit.length - tail.length, tail.length);
            }
        }
    }
}
