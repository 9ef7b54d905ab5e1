package dev.mynah.euicc.file.content;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A record of EF.DIR: an application on the card (TS 102 221 13.1).
 *
 * @param aid its application identifier
 * @param label what to call it
 */
public record EfDir(byte[] aid, String label) {

    private static final int TEMPLATE = 0x61;
    private static final int AID = 0x4F;
    private static final int LABEL = 0x50;

    /** The application template. */
    public byte[] encode() {
        byte[] text = label.getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(TEMPLATE);
        out.write(4 + aid.length + text.length);
        out.write(AID);
        out.write(aid.length);
        out.writeBytes(aid);
        out.write(LABEL);
        out.write(text.length);
        out.writeBytes(text);
        return out.toByteArray();
    }

    /** Empty when the record is blank or has no AID. */
    public static Optional<EfDir> decode(byte[] record) {
        if (record.length < 2 || record[0] != TEMPLATE) {
            return Optional.empty();
        }
        int end = Math.min(record.length, 2 + (record[1] & 0xFF));
        byte[] aid = find(record, end, AID);
        String label = new String(find(record, end, LABEL), StandardCharsets.UTF_8);
        return aid.length == 0 ? Optional.empty() : Optional.of(new EfDir(aid, label));
    }

    private static byte[] find(byte[] record, int end, int tag) {
        for (int at = 2; at + 2 <= end; at += 2 + (record[at + 1] & 0xFF)) {
            int valueEnd = at + 2 + (record[at + 1] & 0xFF);
            if ((record[at] & 0xFF) == tag && valueEnd <= end) {
                return Arrays.copyOfRange(record, at + 2, valueEnd);
            }
        }
        return new byte[0];
    }
}
