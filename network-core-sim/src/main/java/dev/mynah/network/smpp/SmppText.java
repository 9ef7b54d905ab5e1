package dev.mynah.network.smpp;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.DataCodingScheme;
import dev.mynah.network.air.sms.HeaderElement;
import dev.mynah.network.air.sms.MessageParts;
import dev.mynah.network.air.sms.UserData;
import dev.mynah.network.air.sms.UserDataHeader;
import dev.mynah.network.air.text.SevenBitText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What {@code short_message} and {@code data_coding} mean. SMPP 3.4 5.2.19, 5.2.22. */
final class SmppText {
    private static final int DEFAULT = 0x00;
    private static final int ASCII = 0x01;
    private static final int OCTETS_UNSPECIFIED = 0x02;
    private static final int LATIN_1 = 0x03;
    private static final int OCTETS = 0x04;
    private static final int UCS2 = 0x08;

    /** A message, or a part of one, as the air has it. */
    record Part(DataCodingScheme coding, UserData userData) {}

    private SmppText() {}

    /**
     * Reads what a program sends; empty for a coding that is none, and for what does not fit.
     *
     * @param reference joins the parts of a long text
     */
    static Optional<List<Part>> read(int coding, boolean hasHeader, byte[] message, int reference) {
        try {
            return hasHeader ? headed(coding, message).map(List::of) : plain(coding, message, reference);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<List<Part>> plain(int coding, byte[] message, int reference) {
        return switch (coding) {
            case DEFAULT -> Optional.of(parts(SevenBitText.decode(message), reference));
            case ASCII -> Optional.of(parts(text(message, StandardCharsets.US_ASCII), reference));
            case LATIN_1 -> Optional.of(parts(text(message, StandardCharsets.ISO_8859_1), reference));
            case UCS2 -> Optional.of(parts(text(message, StandardCharsets.UTF_16BE), reference));
            default -> headless(coding, message).map(List::of);
        };
    }

    private static String text(byte[] message, Charset charset) {
        return new String(message, charset);
    }

    private static List<Part> parts(String text, int reference) {
        List<Part> parts = new ArrayList<>();
        for (UserData part : MessageParts.of(text, reference)) {
            parts.add(new Part(DataCodingScheme.of(part.alphabet()), part));
        }
        return parts;
    }

    private static Optional<Part> headless(int coding, byte[] message) {
        return scheme(coding)
                .map(it -> new Part(it, new UserData(UserDataHeader.NONE, it.alphabet(), Octets.of(message))));
    }

    private static Optional<DataCodingScheme> scheme(int coding) {
        return switch (coding) {
            case DEFAULT, ASCII, LATIN_1 -> Optional.of(DataCodingScheme.DEFAULT);
            case OCTETS_UNSPECIFIED, OCTETS -> Optional.of(DataCodingScheme.OCTETS);
            case UCS2 -> Optional.of(DataCodingScheme.UCS2);
            // 5.2.19: from here on as TS 23.038 has them.
            default -> coding >= 0xC0 ? Optional.of(new DataCodingScheme(coding)) : Optional.empty();
        };
    }

    private static Optional<Part> headed(int coding, byte[] message) {
        int length = message.length == 0 ? 0 : 1 + (message[0] & 0xFF);
        if (length == 0 || length > message.length) {
            return Optional.empty();
        }
        List<HeaderElement> elements = new ArrayList<>();
        int at = 1;
        while (at + 1 < length) {
            int end = at + 2 + (message[at + 1] & 0xFF);
            if (end > length) {
                return Optional.empty();
            }
            elements.add(new HeaderElement(message[at] & 0xFF, Octets.of(Arrays.copyOfRange(message, at + 2, end))));
            at = end;
        }
        Octets rest = Octets.of(Arrays.copyOfRange(message, length, message.length));
        return scheme(coding).map(it -> new Part(it, new UserData(new UserDataHeader(elements), it.alphabet(), rest)));
    }

    /** {@code data_coding} of a message on its way to a program. */
    static int coding(DataCodingScheme coding) {
        return switch (coding.alphabet()) {
            case GSM_7_BIT -> DEFAULT;
            case OCTETS -> OCTETS;
            case UCS2 -> UCS2;
        };
    }

    /** {@code short_message} of it, with its header in front. */
    static byte[] octets(UserData userData) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!userData.header().isEmpty()) {
            ByteArrayOutputStream header = new ByteArrayOutputStream();
            for (HeaderElement element : userData.header().elements()) {
                header.write(element.identifier());
                header.write(element.value().length());
                header.writeBytes(element.value().toByteArray());
            }
            out.write(header.size());
            out.writeBytes(header.toByteArray());
        }
        out.writeBytes(userData.codes().toByteArray());
        return out.toByteArray();
    }
}
