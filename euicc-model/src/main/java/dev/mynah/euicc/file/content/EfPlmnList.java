package dev.mynah.euicc.file.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** EF.FPLMN and EF.EHPLMN: PLMNs one after the other (TS 31.102 4.2.16, 4.2.84). */
public final class EfPlmnList {

    private EfPlmnList() {}

    /** As many bytes as the PLMNs take. */
    public static byte[] encode(List<String> plmns) {
        return encode(plmns, plmns.size() * PlmnCode.LENGTH);
    }

    /** So many bytes, filled with FF; what doesn't fit is left out. */
    public static byte[] encode(List<String> plmns, int size) {
        byte[] content = new byte[size];
        Arrays.fill(content, (byte) 0xFF);
        for (int i = 0; i < plmns.size() && (i + 1) * PlmnCode.LENGTH <= size; i++) {
            System.arraycopy(PlmnCode.encode(plmns.get(i)), 0, content, i * PlmnCode.LENGTH, PlmnCode.LENGTH);
        }
        return content;
    }

    /** The PLMNs, empty places left out. */
    public static List<String> decode(byte[] content) {
        List<String> plmns = new ArrayList<>();
        for (int at = 0; at + PlmnCode.LENGTH <= content.length; at += PlmnCode.LENGTH) {
            PlmnCode.decode(content, at).ifPresent(plmns::add);
        }
        return List.copyOf(plmns);
    }
}
