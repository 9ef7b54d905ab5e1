package dev.mynah.euicc.file;

import java.util.Arrays;
import java.util.List;

/**
 * The content of an elementary file.
 *
 * @param bytes all of it, records one after the other; shared, never changed
 * @param recordLength 0 when it has no records
 */
public record FileContent(byte[] bytes, int recordLength) {

    /**
     * Fits content to its row: what is short is filled with FF, what is missing is the row's initial content, what is longer
     * than the row says makes the file larger.
     */
    public static FileContent fit(FileRow row, List<byte[]> contents) {
        int longest = contents.stream().mapToInt(it -> it.length).max().orElse(0);
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
