package dev.mynah.euicc.file;

import java.util.Arrays;
import java.util.List;

/**
 * The content of an elementary file.
 *
 * @param bytes all of it, records or data objects one after the other; shared, never changed
 * @param recordLength 0 when it has no records
 */
public record FileContent(byte[] bytes, int recordLength) {

    /**
     * A new file's content from a filling pattern, as CREATE FILE and profile packages give it (TS 102 222 6.3.2.2.1): each record,
     * or the whole of a file without records, begins with the pattern, and its last byte goes on to the end.
     *
     * @param pattern FF when it has no bytes
     * @param recordLength 0 for a file without records
     */
    public static FileContent filled(byte[] pattern, int size, int recordLength) {
        byte[] bytes = new byte[size];
        int step = recordLength == 0 ? size : recordLength;
        for (int at = 0; at < size; at++) {
            int within = at % step;
            bytes[at] = pattern.length == 0 ? (byte) 0xFF : pattern[Math.min(within, pattern.length - 1)];
        }
        return new FileContent(bytes, recordLength);
    }

    /**
     * A new file's content from a repeat pattern: it begins again after its last byte (TS 102 222 6.3.2.2.1).
     *
     * @param pattern FF when it has no bytes
     * @param recordLength 0 for a file without records
     */
    public static FileContent repeated(byte[] pattern, int size, int recordLength) {
        byte[] bytes = new byte[size];
        int step = recordLength == 0 ? size : recordLength;
        for (int at = 0; at < size; at++) {
            bytes[at] = pattern.length == 0 ? (byte) 0xFF : pattern[at % step % pattern.length];
        }
        return new FileContent(bytes, recordLength);
    }

    /**
     * Fits content to its row: what is short is filled with FF, what is missing is the row's initial content, what is longer
     * than the row says makes the file larger.
     */
    public static FileContent fit(FileRow row, List<byte[]> contents) {
        int longest = contents.stream().mapToInt(it -> it.length).max().orElse(0);
        if (row.type() == FileType.BER_TLV) {
            return new FileContent(contents.isEmpty() ? row.initial() : contents.get(0), 0);
        }
        if (!row.type().hasRecords()) {
            byte[] bytes = row.initial().length >= longest ? row.initial().clone() : filled(longest);
            overwrite(bytes, 0, contents.isEmpty() ? new byte[0] : contents.get(0), bytes.length);
            return new FileContent(bytes, 0);
        }
        int length = Math.max(row.recordLength(), longest);
        int records = Math.max(row.records(), contents.size());
        byte[] bytes = filled(records * length);
        for (int i = 0; i < records; i++) {
            if (i < contents.size()) {
                overwrite(bytes, i * length, contents.get(i), length);
            } else if (i < row.records()) {
                System.arraycopy(row.initial(), i * row.recordLength(), bytes, i * length, row.recordLength());
            }
        }
        return new FileContent(bytes, length);
    }

    private static byte[] filled(int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) 0xFF);
        return bytes;
    }

    private static void overwrite(byte[] bytes, int at, byte[] content, int length) {
        Arrays.fill(bytes, at, at + length, (byte) 0xFF);
        System.arraycopy(content, 0, bytes, at, content.length);
    }
}
