package dev.mynah.euicc.file.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** EF.LI and EF.PL: languages by their two letters, the preferred first (TS 31.102 4.2.1, TS 102 221 13.3). */
public final class EfLi {

    private EfLi() {}

    /** Two bytes for each. */
    public static byte[] encode(List<String> languages) {
        return String.join("", languages).getBytes(StandardCharsets.US_ASCII);
    }

    /** The languages, empty places left out. */
    public static List<String> decode(byte[] content) {
        List<String> languages = new ArrayList<>();
        for (int at = 0; at + 2 <= content.length; at += 2) {
            if (Character.isLetter(content[at]) && Character.isLetter(content[at + 1])) {
                languages.add(new String(content, at, 2, StandardCharsets.US_ASCII));
            }
        }
        return List.copyOf(languages);
    }
}
