package dev.mynah.euicc.cat.object;

import dev.mynah.euicc.file.content.AlphaIdentifier;
import dev.mynah.euicc.file.content.GsmAlphabet;

/** A name as EF.ADN has it, in as many bytes as it takes. */
final class AlphaText {

    private AlphaText() {}

    static byte[] encode(String text, int longest) {
        int length = GsmAlphabet.canEncode(text) ? text.length() : 1 + 2 * text.length();
        return AlphaIdentifier.encode(text, Math.min(length, longest));
    }
}
