package dev.mynah.euicc.cat.object;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Files by their full paths, each beginning with {@code 3F00} (TS 102 223 8.18).
 *
 * @param paths 2 bytes for each file on the way
 */
public record FileList(List<byte[]> paths) {

    private static final int MASTER_FILE = 0x3F00;

    /** Keeps a copy of the list. */
    public FileList {
        paths = List.copyOf(paths);
    }

    byte[] encode() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(paths.size());
        paths.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    static Optional<FileList> decode(byte[] bytes) {
        if (bytes.length < 1 || bytes.length % 2 != 1) {
            return Optional.empty();
        }
        List<byte[]> paths = new ArrayList<>();
        int begin = 1;
        for (int at = 1; at <= bytes.length; at += 2) {
            boolean end = at == bytes.length;
            if (at > begin && (end || identifier(bytes, at) == MASTER_FILE)) {
                paths.add(Arrays.copyOfRange(bytes, begin, at));
                begin = at;
            }
        }
        boolean full = paths.stream().allMatch(path -> identifier(path, 0) == MASTER_FILE);
        return full && paths.size() == (bytes[0] & 0xFF) ? Optional.of(new FileList(paths)) : Optional.empty();
    }

    private static int identifier(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }
}
