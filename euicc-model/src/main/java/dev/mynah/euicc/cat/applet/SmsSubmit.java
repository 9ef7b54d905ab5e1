package dev.mynah.euicc.cat.applet;

import dev.mynah.euicc.file.content.GsmAlphabet;
import dev.mynah.euicc.file.content.SwappedDigits;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A short message that goes out: SMS-SUBMIT without a validity period (TS 23.040 9.2.2.2). */
final class SmsSubmit {

    private static final int SUBMIT = 0x01;
    private static final int INTERNATIONAL = 0x91;
    private static final int UNKNOWN = 0x81;
    private static final int UCS2 = 0x08;
    private static final int LONGEST = 140;

    private SmsSubmit() {}

    /** One message; what doesn't fit is cut off. */
    static byte[] of(String to, String text) {
        boolean international = to.startsWith("+");
        String digits = international ? to.substring(1) : to;
        boolean gsm = GsmAlphabet.canEncode(text);
        byte[] characters = gsm
                ? GsmAlphabet.encode(text.substring(0, Math.min(text.length(), LONGEST * 8 / 7)))
                : Arrays.copyOf(text.getBytes(StandardCharsets.UTF_16BE), Math.min(2 * text.length(), LONGEST));
        ByteArrayOutputStream tpdu = new ByteArrayOutputStream();
        tpdu.write(SUBMIT);
        tpdu.write(0); // the terminal gives it a reference
        tpdu.write(digits.length());
        tpdu.write(international ? INTERNATIONAL : UNKNOWN);
        tpdu.writeBytes(SwappedDigits.encode(digits, (digits.length() + 1) / 2));
        tpdu.write(0); // protocol identifier
        tpdu.write(gsm ? 0 : UCS2);
        tpdu.write(characters.length);
        tpdu.writeBytes(gsm ? GsmAlphabet.pack(characters) : characters);
        return tpdu.toByteArray();
    }
}
